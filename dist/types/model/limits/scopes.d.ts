import type { Change, Summary } from '../change.js';
import type { Level } from './levels.js';
import { isNew, type Subject } from './limit.js';
/** Several prompts that are judged together. */
export interface Group extends Subject {
    /** How many prompts of both sides it sums up. */
    prompts: number;
}
/** A key below `limits`. */
export type Section = 'each_prompt' | 'all_prompts' | 'new_prompt';
/** Which changes a set of limits looks at, and what of them. */
export type Scope = {
    /** Where its limits are written. The scope with the same name as its section describes that section. */
    section: Section;
    /** The keys of a limit within the section. */
    path(level: Level, limit: string): readonly string[];
    levels: readonly Level[];
    description: string;
    /**
     * Whether limits are on growth over the base, on the size of what is new, or on the size of anything: a `cap`. What is over a cap
     * already may stay, but not grow.
     */
    measures: 'growth' | 'size' | 'cap';
    /** Whether it has the key `ignore_below`. */
    hasFloor: boolean;
    /** A config to paste, for who wrote something else. */
    like: string;
} & ({
    looksAt: 'one';
    includes(change: Change): boolean;
} | {
    looksAt: 'together';
    groups(changes: readonly Change[], summary: Summary): Group[];
});
export declare const scopes: {
    readonly each_prompt: {
        readonly path: (level: Level, limit: string) => string[];
        readonly levels: readonly ['warn_above', 'fail_above'];
        readonly section: 'each_prompt';
        readonly description: 'Limits on the growth of one prompt.';
        readonly measures: 'growth';
        readonly hasFloor: true;
        readonly like: '{ fail_above: { tokens: 20% } }';
        readonly looksAt: 'one';
        readonly includes: (change: Change) => boolean;
    };
    readonly each_prompt_max: {
        readonly section: 'each_prompt';
        readonly path: (_: "fail_above" | "warn_above", limit: string) => string[];
        readonly levels: readonly ["fail_above"];
        readonly description: 'The most that any prompt may be. Fails when a change takes a prompt over it, or makes one that is over it already grow.';
        readonly measures: 'cap';
        readonly hasFloor: false;
        readonly like: '{ tokens: 8000 }';
        readonly looksAt: 'one';
        readonly includes: () => true;
    };
    readonly all_prompts: {
        readonly path: (level: Level, limit: string) => string[];
        readonly levels: readonly ['warn_above', 'fail_above'];
        readonly section: 'all_prompts';
        readonly description: 'Limits on the growth of all prompts together.';
        readonly measures: 'growth';
        readonly hasFloor: false;
        readonly like: '{ fail_above: { usd_per_month: 500 } }';
        readonly looksAt: 'together';
        /**
         * Percentages look at the net sum of the prompts that both sides have. An amount in USD looks at all increases, new
         * prompts too, as savings elsewhere do not pay for them.
         */
        readonly groups: (_: readonly Change[], { paired, increases }: Summary) => {
            amounts: {
                tokens: {
                    base: number;
                    head: number;
                    delta: import("../quantity.ts").Range;
                };
                usd: {
                    base: import("../quantity.ts").Usd;
                    head: import("../quantity.ts").Usd;
                    delta: import("../quantity.ts").Range<import("../quantity.ts").Usd>;
                } | undefined;
                prompts: number;
                usdPerMonth: {
                    base: import("../quantity.ts").Usd;
                    head: import("../quantity.ts").Usd;
                    delta: import("../quantity.ts").Range<import("../quantity.ts").Usd>;
                } | undefined;
            };
            percents: import("../change.ts").Sum & {
                prompts: number;
            };
            window: undefined;
            prompts: number;
        }[];
    };
    readonly new_prompt: {
        readonly path: (level: Level, limit: string) => string[];
        readonly levels: readonly ['warn_above', 'fail_above'];
        readonly section: 'new_prompt';
        readonly description: 'Limits on the size of a prompt that the base does not have.';
        readonly measures: 'size';
        readonly hasFloor: false;
        readonly like: '{ warn_above: { tokens: 4000 } }';
        readonly looksAt: 'one';
        readonly includes: typeof isNew;
    };
};
export type ScopeName = keyof typeof scopes;
export declare const scopeNames: [ScopeName, ...ScopeName[]];
/** The scope by its name, as any scope. */
export declare const scopeOf: (name: ScopeName) => Scope;
