import type { Range, Usd } from './quantity.js';
/** Cases of an evaluation, and how many of them passed. */
export interface Sample {
    passed: number;
    total: number;
}
/** What an evaluation found for a prompt on each side. */
export interface Outcomes {
    base: Sample | undefined;
    head: Sample | undefined;
}
/** What a success costs: the cost of a call by the share of calls that succeed. In USD. */
export interface Success {
    base: Sample;
    head: Sample;
    /** True where the head has no results of its own to compare with, so that the base's pass rate counts for both. */
    assumed: boolean;
    usd: {
        base: Usd;
        head: Usd;
        delta: Range<Usd>;
    };
}
