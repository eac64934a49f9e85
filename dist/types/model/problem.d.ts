import type { Loc } from './quantity.js';
/**
 * Something that keeps promptcost from judging: told in one sentence, with the place and the remedy, exit code 2.
 * `what` and `remedy` never hold text of a prompt; names from a repository in them are made safe when printed.
 */
export declare class Problem extends Error {
    readonly name = "Problem";
    readonly what: string;
    readonly where: Loc | undefined;
    readonly remedy: string | undefined;
    constructor(what: string, details?: {
        where?: Loc | undefined;
        remedy?: string;
        cause?: unknown;
    });
}
