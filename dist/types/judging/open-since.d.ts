import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Earlier, Entry, Sides } from '../model/revision.js';
import type { Selected } from '../prompts/parse-files.js';
import type { RootsAbove } from '../revisions/roots-above.js';
/** The revision that limits look back to, under the name that the config gives it. */
export interface OpenedSince extends Earlier {
    ref: string;
    /** Its files, listed once. One that a side has, too, is the same object. */
    entries(): Promise<readonly Entry[]>;
}
/**
 * Opens the revision that `limits.since` names, where there are such limits.
 * @throws Problem where it cannot be found
 */
export declare function openSince(sides: Sides, { policy: { limits, since }, sinceOfHead, policyFrom, head }: Config, listed: readonly Pick<Selected, 'listing'>[], above?: RootsAbove): Promise<{
    since: OpenedSince | undefined;
    findings: Finding[];
}>;
