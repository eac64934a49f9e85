import type { ByEntry } from '../../model/by-entry.js';
import type { Entry, Revision, Unreadable } from '../../model/revision.js';
import type { Template } from '../syntaxes/piece.js';
import { type Include } from './find-includes.js';
/** How far includes of includes are followed. */
export declare const DEEPEST = 16;
export interface Partial extends Template {
    path: string;
    id: string;
    length: number;
    includes: readonly Include[];
}
/** Texts of files by object id and path, which both sides share, so that a file that is the same on both is read once. */
export type Texts = ByEntry<string>;
export type Resolved = {
    kind: 'found';
    path: string;
} | {
    kind: 'missing' | 'escapes' | 'unreadable' | 'not-read' | 'computed';
};
/** The partials of one side: everything that its prompts' includes lead to. */
export interface Partials {
    resolve(include: Include, syntax: string): Resolved;
    open(path: string, syntax: string): Partial | undefined;
    /** Files that includes name and that cannot be read, with why. */
    unreadable: ReadonlyMap<string, Unreadable>;
}
/** Reads all that `roots` include, level by level, so that each level is one batch and each file is read once. */
export declare function readPartials(revision: Pick<Revision, 'read'>, listing: readonly Entry[], roots: readonly {
    includes: readonly Include[];
    syntax: string;
}[], includeRoots: readonly string[], texts: Texts): Promise<Partials>;
