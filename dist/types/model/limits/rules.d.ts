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
    /** `config`: it is written there. `default`: it counts where nothing is. `flag`: the command line or the workflow sets it. */
    origin: 'config' | 'default' | 'flag';
}
/** All limits of a policy. At most one of them has a given name. */
export type Limits = readonly LimitRule[];
/** Where a limit stands in the config, below `limits`. It names the limit: both sides' limits of one name are compared. */
export declare function pathOf({ scope, level, limit }: Pick<LimitRule, 'scope' | 'level' | 'limit'>): string[];
/** The same as text, to look a limit up by. */
export declare const keyOf: (rule: LimitRule) => string;
/** A limit for every place where one can be written and for which there is an amount. */
export declare function rulesFrom(origin: LimitRule['origin'], amountOf: (scope: ScopeName, level: Level, limit: LimitName) => Amount | undefined): Limits;
/** The limits of both. Where both have one of a name, the first's counts. */
export declare function either(first: Limits, other: Limits): Limits;
/** The limits of one scope; found once for a policy, as every prompt asks. */
export declare function rulesIn(limits: Limits, scope: ScopeName): Limits;
