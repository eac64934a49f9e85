import type { ServiceName } from './price.js';
import type { Usd } from './quantity.js';
/** Rates as a list states them, in 1e-12 USD per token, for requests whose input has more than `above` tokens. Undefined: the list does not say. */
export interface ListTier {
    above: number;
    input: Usd;
    output: Usd;
    cacheRead: Usd | undefined;
    cacheWrite: Usd | undefined;
    /** Writing to a cache that lives for an hour. */
    cacheWriteHour: Usd | undefined;
}
/** What a price list says of one model. */
export interface ListedPrice {
    /** In ascending order; the first has `above: 0`. */
    tiers: ListTier[];
    /** Prices of other services than the standard one, where the list states them. */
    services: Partial<Record<ServiceName, ListTier[]>>;
    contextWindow: number | undefined;
    /** The day from which its maker no longer serves it, as `2026-12-31`. */
    retires: string | undefined;
}
/** Price lists of a repository's own. */
export interface PriceLists {
    /** The one that was asked for on the command line, before all others. */
    asked?: PriceList | undefined;
    /** The one that judges, over the built-in list: the base's, for both sides. */
    own: PriceList | undefined;
    /** The pull request's own, for names that neither lists. */
    ofHead: PriceList | undefined;
}
/** A price list of a repository's own, over the built-in one. */
export interface PriceList {
    /** The file that holds it, relative to the checked directory. */
    path: string;
    /** Whose list it was made from. */
    source: string;
    /** The day that its prices were read. */
    asOf: string;
    /** Equal for equal texts of the file. */
    digest: string;
    /** By provider, in the catalogue's words where the catalogue has it, then by the model's id in lower case. */
    providers: ReadonlyMap<string, ReadonlyMap<string, {
        id: string;
        price: ListedPrice;
    }>>;
}
/** A version of a price list, and the day that it was published. */
export interface PriceEdition {
    name: string;
    version: string;
    asOf: string;
}
