import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import type { Ask, HandedTogether, ParsedFile } from '../parsed/prompt-file.js';
/** What a file has that prompts of other files may depend on, and that may depend on theirs. */
export type CodeFile = Pick<ParsedFile, 'prompts' | 'asks' | 'together'>;
/** Whether a file may change prompts of others, or others its own: it has texts of source code, or asks with some. */
export declare function isCode({ prompts, asks, together }: CodeFile): boolean;
/**
 * The prompts of `files`, which are in the order of their paths.
 * @param code by path files of the same revision, of which those that are among `files` are left out
 */
export declare function acrossAll(files: ReadonlyMap<string, CodeFile>, code: ReadonlyMap<string, CodeFile> | undefined, withModel: WeakMap<ParsedPrompt, ParsedPrompt>): ParsedPrompt[];
/**
 * Prompts of source code as their files use each other's texts: a constant that a request in another file contains whole is no prompt of
 * its own, unless it is named as one; what names no model is for the one that it is given to, in its file or in another.
 */
export declare function acrossFiles(all: readonly ParsedPrompt[], { asks, together }: {
    asks: readonly Ask[];
    together: readonly HandedTogether[];
}, withModel: WeakMap<ParsedPrompt, ParsedPrompt>): ParsedPrompt[];
