import type { Loc } from './quantity.js';
/** A value that code puts into a prompt or a request when it runs. */
export interface TakenIn {
    name: string;
    at: Loc;
    /** A digest of the expression without what cuts it. */
    of: string;
    /** The most that is left of it, in whatever unit the code counts in; infinite where nothing is cut. */
    most: number;
}
