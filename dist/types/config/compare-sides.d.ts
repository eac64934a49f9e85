import type { Approvals, Facts, Policy } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Loc } from '../model/quantity.js';
import { type Path } from './key-path.js';
/** A side as the comparison needs it. `at` finds a key's place in that side's file. */
export interface Side {
    facts: Facts;
    policy: Policy;
    approvals: Approvals;
    at(path: Path): Loc;
    /** The policies that it extends, and what of its own is looser than they are. */
    policies?: readonly Finding[] | undefined;
}
/** What changes with the merge: every rule of the base that the head's config sets differently. */
export declare function compareSides(base: Side, head: Side): Finding[];
