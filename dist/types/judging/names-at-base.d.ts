import type { Rename } from '../model/revision.js';
import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
/** A path of the head as the base has it. */
export type PathAtBase = (path: string) => string;
export declare function pathAtBase({ renames }: {
    renames: readonly Rename[];
}): PathAtBase;
/** Names a prompt on both sides: by the id it declares, else by the base's path and its place in the file. */
export declare function keyOf({ id, declared, at: { path } }: Pick<ParsedPrompt, 'id' | 'declared' | 'at'>, at: (path: string) => string): string;
