import type { Range } from './quantity.js';
/** A difference in something per minute. */
export interface Rate {
    base: bigint;
    head: bigint;
    delta: Range<bigint>;
}
/** What rate limits count, by the name of the limit. */
export interface Rates {
    tokens_per_minute: Rate;
    input_tokens_per_minute: Rate;
    output_tokens_per_minute: Rate;
    requests_per_minute: Rate;
}
export declare const rateNames: ["tokens_per_minute", "input_tokens_per_minute", "output_tokens_per_minute", "requests_per_minute"];
/** The load at peak of several prompts. */
export interface PeakLoad {
    /** From nothing to what is there at the head. */
    size: Rates;
    /** From the base to the head. */
    grown: Rates;
    /** How many of them have no known peak, and are left out. */
    without: number;
    /** How many of them have the peak of usage records. */
    recorded: number;
}
