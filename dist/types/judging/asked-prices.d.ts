import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Sides } from '../model/revision.js';
import type { SidesRequest } from '../revisions/sides-request.js';
/** A price list that was named on the command line. */
export interface AskedPrices {
    /** As it was written there. */
    named: string;
    /** The same as an absolute path. */
    file: string;
    text: string;
    /** Whether limits are judged by its prices, so that a pull request must not have written it. */
    judges: boolean;
}
/**
 * The config with the prices that were asked for before all lists, for both sides. Where they judge, a list that the base's config names
 * stays, with a finding, and a file in the repository is read as the base has it.
 * @throws Problem for a file that is no price list, or that only the change brings
 */
export declare function withAskedPrices(config: Config, asked: AskedPrices | undefined, { request, sides }: {
    request: SidesRequest;
    sides: Sides;
}): Promise<{
    config: Config;
    findings: Finding[];
}>;
