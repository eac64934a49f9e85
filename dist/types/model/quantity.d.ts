/** An amount of money in units of 1e-12 USD, so that a token's price is a whole number and sums are exact. */
export type Usd = bigint;
/** What a number may be: the gate judges `expected`, reports show the rest where they differ. */
export interface Range<T = number> {
    low: T;
    expected: T;
    high: T;
}
/** Whether a count is the provider's own or an estimate; `band` is the share it may be off by, 0.06 for ±6 %. */
export type Sure = {
    kind: 'exact';
} | {
    kind: 'estimate';
    band: number;
};
/** A place in a file of a revision. Lines and columns count from 1. */
export interface Loc {
    path: string;
    line?: number | undefined;
    column?: number | undefined;
    /** The last line, where it is more than one. */
    endLine?: number | undefined;
}
