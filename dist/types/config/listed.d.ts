import type { Entry, Revision, Unreadable } from '../model/revision.js';
/** A side with the listing that has been made of it. */
export interface Listed {
    revision: Revision;
    entries: readonly Entry[];
}
/** Why a file that a side needs cannot be read, as the end of a sentence. */
export declare const unreadable: Record<Unreadable, string>;
