import type { Entry, Revision } from '../model/revision.js';
/** Folders of a repository that are not below the checked one, in which includes are looked for. */
export interface RootsAbove {
    /** Where the checked folder lies in its repository. */
    directory: string;
    /** As they are called from there. */
    roots: string[];
    /** What to open of a revision; empty for all of it. */
    openAt: string[];
    /** What a path is called from the checked folder, by each root that it lies in: `../../shared/tone.md`. */
    called(fromTop: string): string[];
    /** A file in such a folder, as it is called from the top. */
    atTop(entry: Entry): Entry;
}
/** Whether a root leads out of the checked folder. */
export declare function leadsAbove(root: string): boolean;
/**
 * @param directory where the checked folder lies in its repository, `''` at the top
 * @throws Problem for a root that leads out of the repository
 */
export declare function rootsAbove(directory: string, roots: readonly string[]): RootsAbove;
type Readable = Pick<Revision, 'read' | 'peek'>;
/** A revision that also reads what is in these folders, and the entries of that. */
export declare function withRootsAbove(revision: Readable, above: Revision, { called, atTop }: RootsAbove): Promise<{
    revision: Readable;
    more: Entry[];
}>;
export {};
