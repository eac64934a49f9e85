import type { Declarations } from '../model/declarations.js';
import type { Note } from '../model/note.js';
import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import type { CodeFile } from './across-files.js';
import type { Assembled } from './assemble.js';
import { type Besides, type Looked, type Names, type Selected } from './parse-files.js';
import type { PromptStore } from './store.js';
/** The prompts of one revision. */
export interface Surveyed<P extends Assembled = Assembled> {
    selected: Selected;
    /** As they were read, before anything was filled in. */
    parsedPrompts: readonly ParsedPrompt[];
    /** Every file's, in the order of their paths: also those that only other prompts include. */
    assembled: readonly P[];
    /** Files that only other prompts include, here. */
    partials: ReadonlySet<string>;
    notes: readonly Note[];
    names: Names;
    /** The files that the format of a path has read beside it, by that path. */
    besides: Besides;
    looked: Looked;
    /** The source code among the files, by path, as it was parsed before the files were seen together. */
    code: ReadonlyMap<string, CodeFile>;
}
/**
 * Reads and assembles the prompts of one revision under `declarations`. A file that is not what it seems is one plain prompt, and one that cannot be
 * read is none, each with a note.
 * @param samples where the sample files of slots are looked for, in this order; an edit of a sample is then no growth
 * @param redraw changes parsed prompts before they are filled, such as to give them other samples
 * @throws Problem for a declared sample that is not there
 */
export declare function survey(selected: Selected, declarations: Declarations, samples: readonly Selected[], store: PromptStore, redraw?: (parsed: ParsedPrompt) => ParsedPrompt): Promise<Surveyed>;
