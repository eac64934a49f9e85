import type { Change, Summary } from '../change.js';
import { isNew, type Subject } from './limit.js';
/** Several prompts that are judged together. */
export interface Group extends Subject {
    /** How many prompts of both sides it sums up. */
    prompts: number;
}
/** Which changes a set of limits looks at: a key below `limits`. */
export type Scope = {
    description: string;
    /** Whether limits are on growth over the base, or on size. */
    measures: 'growth' | 'size';
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
        readonly description: 'Limits on the growth of one prompt.';
        readonly measures: 'growth';
        readonly hasFloor: true;
        readonly like: '{ fail_above: { tokens: 20% } }';
        readonly looksAt: 'one';
        readonly includes: (change: Change) => boolean;
    };
    readonly all_prompts: {
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
