import type { Usd } from './quantity.js';
/** What a cost may be uncertain by. */
export declare const doubtNames: readonly ['tokenizer', 'template', 'cache', 'usage'];
export type DoubtName = (typeof doubtNames)[number];
/** By how much a difference may be less (`low`, at most nothing) or more than expected. */
export type Doubts = {
    [D in DoubtName]: {
        low: Usd;
        high: Usd;
    };
};
