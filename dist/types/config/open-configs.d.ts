import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { PriceLists } from '../model/price-list.js';
import type { PolicyReader } from '../model/shared-policy.js';
import type { ConfigFlags } from './config-flags.js';
import { type Listed } from './listed.js';
import { type ReadPriceList } from './open-price-lists.js';
import type { Catalogue } from './refuse-idle-names.js';
/** What of models and prices other rooms know. */
export interface Knowledge {
    /** The catalogue's names, with those of price lists. */
    catalogueWith(lists: PriceLists): Catalogue;
    readPriceList: ReadPriceList;
    /** Reads what configs extend. */
    policies: PolicyReader;
}
/**
 * Reads both sides' config through their revisions.
 * @param flags `file` is a config that was asked for by name, relative to the checked directory
 */
export declare function openConfigs(sides: {
    base: Listed | undefined;
    head: Listed;
}, flags: ConfigFlags & {
    file?: string | undefined;
}, knowledge: Knowledge): Promise<{
    config: Config;
    findings: Finding[];
}>;
