import type { Terms } from '../model/change.js';
import type { Config } from '../model/config.js';
import { type Match, type Place } from './settings.js';
/** The owners of a path in CODEOWNERS of each side. */
export interface CodeOwners {
    base(path: string): readonly string[];
    head(path: string): readonly string[];
    /** Whether there is no such file. */
    isNobody: boolean;
}
/** Where a prompt stands; undefined where a side does not have it. */
interface Places {
    base: Place | undefined;
    head: Place | undefined;
}
/**
 * What each side says of a prompt's groups: its config, and CODEOWNERS where that names no owner. The head's word cannot take a
 * prompt out of a group that the base's puts it in.
 */
export declare function saidOf(config: Config, places: Places, match: Match, owners: CodeOwners): BothSaid;
type BothSaid = NonNullable<Terms['said']>;
export {};
