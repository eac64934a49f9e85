import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Outcomes } from '../model/outcomes.js';
import type { Prompt } from '../model/prompt.js';
import type { ListedSide } from '../revisions/listed-side.js';
/** What evaluations found for a prompt of each side. */
export type OutcomesOf = (base: Prompt | undefined, head: Prompt | undefined) => Outcomes | undefined;
/**
 * Reads the results of an evaluation from each side, where the config names some. A base that cannot be read is reported and fails
 * nothing.
 * @throws Problem for results of the head that are missing or not well formed
 */
export declare function readOutcomesSides({ base, head, policyFrom }: Pick<Config, 'base' | 'head' | 'policyFrom'>, sides: {
    base: ListedSide | undefined;
    head: ListedSide;
}): Promise<{
    outcomesOf: OutcomesOf | undefined;
    findings: Finding[];
}>;
