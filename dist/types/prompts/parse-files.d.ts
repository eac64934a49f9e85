import type { Declarations } from '../model/declarations.js';
import type { Note } from '../model/note.js';
import type { Entry, Revision } from '../model/revision.js';
import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import { type CodeFile } from './across-files.js';
import { type LookedAt } from './looked-at.js';
import type { PromptStore } from './store.js';
/** A revision with those of its entries that hold prompts, and all that it lists. */
export interface Selected {
    revision: Pick<Revision, 'read' | 'peek'>;
    entries: readonly Entry[];
    /** What includes may lead to; `entries` where it is left out. */
    listing?: readonly Entry[] | undefined;
    /** Links and submodules, which are no entries. */
    links?: readonly string[] | undefined;
    /**
     * The source code of the revision that was parsed before and that has texts of these files, or whose texts they have, by path: prompts use
     * each other's across files.
     */
    code?: ((files: ReadonlyMap<string, CodeFile>) => ReadonlyMap<string, CodeFile>) | undefined;
}
/** By file what could be named as a prompt, where the config names any. */
export type Names = ReadonlyMap<string, readonly string[]>;
/** By file what its format looked at of the files beside it, where it asks for any. */
export type Looked = ReadonlyMap<string, LookedAt>;
/** By file the others that its format has read beside it. */
export type Besides = ReadonlyMap<string, readonly string[]>;
interface Parsing {
    parsedPrompts: ParsedPrompt[];
    notes: Note[];
    names: Names;
    besides: Besides;
    looked: Looked;
    code: ReadonlyMap<string, CodeFile>;
}
/**
 * The parsed prompts of one revision, in the order of their paths. Nothing in a file makes it throw: a file that cannot be read has
 * no prompt, and one that is not what it seems is one plain prompt, each with a note.
 */
export declare function parseFiles({ revision, entries, listing, code }: Selected, declarations: Declarations, store: PromptStore): Promise<Parsing>;
export {};
