import { type Grouping } from './groupings.js';
import type { Level } from './levels.js';
import type { Amount } from './limit.js';
import { type LimitName } from './limits.js';
import { type ScopeName } from './scopes.js';
/** One limit of a policy: what it looks at, what is limited, what happens above, and who set it. USD amounts are plain USD. */
export interface LimitRule {
    scope: ScopeName;
    /** Whether it warns or fails. */
    level: Level;
    limit: LimitName;
    amount: Amount;
    /** How the config writes the amount, where that is a share of another limit. */
    written?: Amount | undefined;
    /** The group that it is about, where its scope has several. */
    group?: Grouping | undefined;
    /** What the config says to people who break it. */
    message?: string | undefined;
    /**
     * `config`: it is written there. `default`: it counts where nothing is. `flag`: the command line or the workflow sets it.
     * `head`: only the head's config has it.
     */
    origin: 'config' | 'default' | 'flag' | 'head';
}
/** All limits of a policy. At most one of them has a given name. */
export type Limits = readonly LimitRule[];
/** Where a limit stands in the config, below `limits`. It names the limit: both sides' limits of one name are compared. */
export declare function pathOf({ scope, level, limit, group, }: Pick<LimitRule, 'scope' | 'level' | 'limit' | 'group'>): string[];
/** Names a group, the same for all ways to write its name. */
export declare const labelOf: ({ by, name }: Grouping) => string;
/** The same as text, to look a limit up by. */
export declare const keyOf: (rule: LimitRule) => string;
/** A limit for every place where one can be written without naming a group, and for which there is an amount. */
export declare function rulesFrom(origin: LimitRule['origin'], amountOf: (scope: ScopeName, level: Level, limit: LimitName) => Amount | undefined): Limits;
/** The limits of both. Where both have one of a name, the first's counts. */
export declare function either(first: Limits, other: Limits): Limits;
/** The limits of one scope; found once for a policy, as every prompt asks. */
export declare function rulesIn(limits: Limits, scope: ScopeName): Limits;
/** The groups that limits are about. `isHeads`: only the head's config names it. */
export declare function groupsOf(limits: Limits): {
    grouping: Grouping;
    isHeads: boolean;
}[];
