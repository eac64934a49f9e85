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
    /** Whether the change, a flag or an input is at fault, so that `on-error: warn` does not excuse it. */
    readonly isOwnDoing: boolean;
    constructor(what: string, details?: {
        where?: Loc | undefined;
        remedy?: string;
        cause?: unknown;
        isOwnDoing?: true;
    });
}
