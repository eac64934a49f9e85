import type { Entry, Revision } from '../model/revision.js';
/** A side with its listing. */
export interface ListedSide {
    revision: Revision;
    entries: Entry[];
    /** Links and submodules, which are no entries. */
    links: string[];
}
