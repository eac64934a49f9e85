import type { Loc } from './quantity.js';
/**
 * An error that keeps promptcost from judging: one sentence, with a place and a remedy. Exit code 2.
 * `what` and `remedy` never hold text of a prompt; names from a repository in them are made safe when printed.
 */
export declare class Problem extends Error {
    readonly name = "Problem";
    readonly what: string;
    readonly where: Loc | undefined;
    readonly remedy: string | undefined;
    /** Whether it fails the check even with `on-error: warn`: a wrong flag or input, or something that the change itself broke. */
    readonly mustFail: boolean;
    constructor(what: string, details?: {
        where?: Loc | undefined;
        remedy?: string;
        cause?: unknown;
        mustFail?: true;
    });
}
