import type { ConfigFlags } from '../config/config-flags.js';
import { type Knowledge } from '../config/open-configs.js';
import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Sides } from '../model/revision.js';
import { type PolicyAccess } from '../policies/policy-reader.js';
import type { ListedSide } from '../revisions/listed-side.js';
import type { SidesRequest } from '../revisions/sides-request.js';
import { type AskedPrices } from './asked-prices.js';
/** What was said of the config, and how policies of other repositories are read. */
export interface ConfigRequest extends ConfigFlags {
    file?: string | undefined;
    policies?: PolicyAccess | undefined;
    prices?: AskedPrices | undefined;
}
/** Both sides, listed, with the config that they agree on. */
export interface Project {
    sides: Sides;
    base: ListedSide | undefined;
    head: ListedSide;
    config: Config;
    findings: Finding[];
}
/** What reading a config needs to know of models, of price lists and of what configs extend. */
export declare const knowledgeOf: (sides: Sides, access?: PolicyAccess) => Knowledge;
/**
 * Opens the sides and reads their config.
 * @throws Problem for a config, a price list or a revision that cannot be read
 */
export declare function openProject(request: {
    sides: SidesRequest;
    config: ConfigRequest;
}): Promise<Project>;
