import type { Declarations } from '../model/declarations.js';
import type { Rename } from '../model/revision.js';
import type { Prepared } from './prepare.js';
import type { Reading } from './snapshot.js';
/** How each side is read. */
export interface Readings {
    base: Reading;
    head: Reading;
    declarations: Declarations;
}
/** @param renames what moved between the sides; nothing where there is one */
export declare function readingsOf({ config, match, isAsked, base, head }: Prepared, renames?: readonly Rename[]): Readings;
