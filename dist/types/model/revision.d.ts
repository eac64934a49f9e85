/** A file of a revision. Symbolic links and submodules are never listed. */
export interface Entry {
    /** Relative to the directory that is checked, with `/` between its parts. */
    path: string;
    /** Names the content: a git object id, or a digest where there is no git. Equal ids mean equal bytes. */
    id: string;
}
/** Why an entry's text cannot be used. */
export type Unreadable = 'link' | 'binary' | 'not-utf8' | 'too-large' | 'missing' | 'lfs-pointer' | 'no-permission';
/**
 * What reading an entry gave. The text is as stored: no line ending or byte order mark has been changed. Of what is no text
 * `starts` holds the first bytes, at most 256 KiB, for reading an image's size.
 */
export type Source = {
    entry: Entry;
} & ({
    text: string;
} | {
    unreadable: Unreadable;
    starts?: Uint8Array;
});
/** One side of the comparison. The only way to content. */
export interface Revision {
    /** For people: a branch, a short id, `work tree`, a folder. */
    label: string;
    /** The full commit id, where the side is a commit. */
    sha?: string | undefined;
    /** How this side was found, as a phrase: `the merge base with origin/main`. */
    how: string;
    list(): Promise<Entry[]>;
    /** Paths of symbolic links and submodules, which are never entries, if the side knows them. */
    links?(): Promise<string[]>;
    /** The commits that submodules are at, by path, if the side knows them. */
    pins?(): Promise<Map<string, string>>;
    /** What symbolic links lead to, as it is written in them. */
    targetsOf?(links: readonly string[]): Promise<Map<string, string>>;
    read(entries: readonly Entry[]): AsyncIterable<Source>;
    /** The same for files that may be of no concern: one that is missing is unreadable, and ends nothing. Left out where `read` does that. */
    peek?(entries: readonly Entry[]): AsyncIterable<Source>;
}
/** A file that the head holds under another path than the base. */
export interface Rename {
    from: string;
    to: string;
}
/** A revision that is older than both sides. */
export interface Earlier {
    revision: Revision;
    /** The same from the top of the repository, as `Sides.around`. */
    around(places: readonly string[]): Promise<Revision>;
    /** What its files are called at the base. */
    renames(isWanted: (path: string) => boolean): Promise<readonly Rename[]>;
}
/** Both sides, opened. Without a base the head is reported alone. */
export interface Sides {
    /** Where the checked directory lies in its repository, `''` at the top. */
    directory: string;
    base: Revision | undefined;
    head: Revision;
    /**
     * Pairs renamed files. `limited`: there were too many to compare, so only identical files were paired.
     * @param isWanted the files whose contents are compared: all where this is left out. Any other is paired where it is identical.
     */
    renames(isWanted?: (path: string) => boolean): Promise<{
        renames: Rename[];
        limited: boolean;
    }>;
    /** Both sides again, from the top of the repository but of these places alone: files, and folders with what is in them. */
    around(places: readonly string[]): Promise<{
        base: Revision | undefined;
        head: Revision;
    }>;
    /**
     * An earlier revision by its name: a tag, a branch, a commit or a day. Left out where nothing is known of the past; undefined where it is
     * certain that there is none.
     */
    earlier?(ref: string): Promise<Earlier | undefined>;
}
