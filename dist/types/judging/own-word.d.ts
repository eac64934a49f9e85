import type { FindingOf } from '../model/finding.js';
import type { Selected } from '../prompts/parse-files.js';
import type { Reading } from './snapshot.js';
/** One thing that the head says of itself, and how both sides are read without it. */
export interface OwnWord {
    what: FindingOf<'judged-otherwise'>['what'];
    /** Keys of the config that are left out. */
    keys(path: string): readonly string[];
    without(read: Read): Read;
}
/** How both sides are read. `selected`: what of the head is read, where that is not all of it. */
export interface Read {
    base: Reading;
    head: Reading;
    selected?: Selected | undefined;
}
