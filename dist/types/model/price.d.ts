import type { CacheTerms } from './caching.js';
import type { Usd } from './quantity.js';
/**
 * How a request is served, each at a price of its own: at once, within a day (`batch`), when there is room (`flex`), before others
 * (`priority`), by more machines (`fast`, as Anthropic calls it), or in the United States alone (`us`, Anthropic's `inference_geo`).
 */
export declare const serviceNames: readonly ['standard', 'batch', 'flex', 'priority', 'fast', 'us'];
export type ServiceName = (typeof serviceNames)[number];
/** `other` is a service that promptcost does not know, and has no price of. */
export type Service = ServiceName | 'other';
/** What one token costs, in 1e-12 USD (a price per 1M tokens in USD, times a million). */
export interface Rates {
    input: Usd;
    cacheRead: Usd;
    cacheWrite: Usd;
    /** Writing to a cache that lives for an hour, where it is listed. */
    cacheWriteHour?: Usd | undefined;
    output: Usd;
}
/** The rates of requests whose input has more than `above` tokens. */
export interface Tier {
    above: number;
    rates: Rates;
}
/** A model's price. A request whose input exceeds a tier's `above` is priced whole at that tier. No price means unpriced, never free. */
export interface Price {
    /** The catalogue's or config's name for what is priced. */
    model: string;
    provider: string;
    /** In ascending order; the first has `above: 0`. */
    tiers: Tier[];
    /** Who says so: the built-in list, the repository's own, or `prices:` in the config. */
    source: 'catalogue' | 'file' | 'config';
    /** The service that it is the price of; the standard one where it is left out. */
    service?: ServiceName | undefined;
    /** True where only the pull request's own list has it: nobody has agreed to it yet. */
    ofHead?: true | undefined;
    /** True where it is from the second of the two built-in lists. */
    later?: true | undefined;
    /** ISO date the price was stated for, where known. */
    asOf: string | undefined;
}
/** Calls that follow each other, each with the history of those before it. */
export interface Task {
    calls: number;
    /** Tokens that each call adds to the history. */
    stepTokens: number;
}
/** What production does with a prompt. Undefined means nobody declared it. */
export interface Workload {
    callsPerMonth: number | undefined;
    /** True where only the head's config declares the calls: they price, and excuse nothing. */
    callsFromHead?: boolean | undefined;
    /** The most calls in one minute. */
    peakCallsPerMinute?: number | undefined;
    /** True if the peak is the average minute of the busiest hour in usage records. */
    peakIsRecorded?: true | undefined;
    /** Expected output tokens of one completion. */
    outputTokens: number | undefined;
    /** Where it is one of several variants: its share of the prompt's calls, of 100,000,000. */
    share?: number | undefined;
    /** By which shares the median and the 95th percentile of recorded answers differ from the mean. */
    outputSpread?: readonly number[] | undefined;
    /** What is declared of caching. */
    cache?: CacheTerms | undefined;
    /** Input tokens per call that recorded usage says were read from a cache. */
    readPerCall?: number | undefined;
    /** `stepTokens`: undefined where nobody declares them. */
    task?: {
        calls: number;
        stepTokens: number | undefined;
    } | undefined;
}
/** Output tokens to expect: of one completion, cut at the request's own limit, and of one call with all its completions. */
export interface ExpectedOutput {
    perCompletion: number;
    perCall: number;
}
/** USD of one call. `inputAtFirstTier` is the input as if the price had no further tiers. */
export interface Cost {
    /** The price tier that the input reaches. */
    tier: Tier;
    input: Usd;
    inputAtFirstTier: Usd;
    output: Usd;
    /** What caching adds to the input where its hit rate is declared; less than nothing where it saves. */
    cache?: Usd | undefined;
    /** The same where no call and where as many as the volume allows find the prefix. It is a guess, and in no amount. */
    cacheIf?: {
        none: Usd;
        most: Usd;
    } | undefined;
}
