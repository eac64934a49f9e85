import type { Usd } from './quantity.js';
/** What can make a cost uncertain. */
export declare const doubtNames: readonly ['tokenizer', 'template', 'cache', 'usage'];
export type DoubtName = (typeof doubtNames)[number];
/** How much lower (`low`, at most 0) or higher than expected a difference may be. */
export type Doubts = {
    [D in DoubtName]: {
        low: Usd;
        high: Usd;
    };
};
