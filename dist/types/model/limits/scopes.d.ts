import type { Change } from '../change.js';
import type { Size, Summary } from '../summary.js';
import type { Grouping } from './groupings.js';
import type { Level } from './levels.js';
import { isNew, type Subject } from './limit.js';
/** Several prompts that are judged together. */
export interface Group {
    /** Which of the groups that the config names; undefined where there is one only. */
    grouping: Grouping | undefined;
    /** The prompts that the change touches. */
    touched: readonly string[];
    /** How many prompts of both sides it sums up. */
    prompts: number;
    /** What is judged: more than one where the sides say otherwise who is in the group. The worst counts. */
    ways: readonly Subject[];
}
/** A key below `limits`. */
export type Section = 'each_prompt' | 'all_prompts' | 'new_prompt' | 'since' | 'groups';
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
     * already may stay, but not grow. A `budget` and a `rate` are caps that warn at a share of themselves. `since` is growth over an earlier revision; what
     * has grown by more already may stay, but not grow.
     */
    measures: 'growth' | 'since' | 'size' | 'cap' | 'budget' | 'rate';
    /** Whether each of its limits is about one group that the config names. */
    isNamed?: true;
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
        readonly groups: (_: readonly Change[], { paired, increases, all }: Summary) => {
            grouping: undefined;
            touched: never[];
            prompts: number;
            ways: Subject[];
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
    readonly since: {
        readonly path: (level: Level, limit: string) => string[];
        readonly levels: readonly ['warn_above', 'fail_above'];
        readonly section: 'since';
        readonly description: 'Limits on the growth of one prompt since a tag, a commit or a day, however many changes it came in. Fails when a change takes a prompt over one, or makes a prompt that is over it already grow.';
        readonly measures: 'since';
        readonly hasFloor: false;
        readonly like: '{ ref: v1.2, fail_above: { tokens: 30% } }';
        readonly looksAt: 'one';
        readonly includes: (change: Change) => boolean;
    };
    readonly groups: {
        readonly path: (level: Level, limit: string) => string[];
        readonly levels: readonly ['warn_above', 'fail_above'];
        readonly section: 'groups';
        readonly description: 'Limits on groups of prompts: by owner, tag, folder or model. A prompt is in a group if either side says so.';
        readonly measures: 'growth';
        readonly isNamed: true;
        readonly hasFloor: false;
        readonly like: '[{ owner: acme/support, fail_above: { usd_per_month: 500 } }]';
        readonly looksAt: 'together';
        readonly groups: (_: readonly Change[], summary: Summary) => Group[];
    };
    readonly group_max: {
        readonly section: 'groups';
        readonly path: (_: "fail_above" | "warn_above", limit: string) => string[];
        readonly levels: readonly ["fail_above"];
        readonly description: 'The most that the prompts of the group may be together. Fails when a change takes the group over it, or adds to it when it is over already.';
        readonly measures: 'cap';
        readonly isNamed: true;
        readonly hasFloor: false;
        readonly like: '{ tokens: 10000 }';
        readonly looksAt: 'together';
        readonly groups: (_: readonly Change[], summary: Summary) => Group[];
    };
    readonly group_budget: {
        readonly section: 'groups';
        readonly path: (level: "fail_above" | "warn_above", limit: string) => string[];
        readonly levels: readonly ["warn_above", "fail_above"];
        readonly description: 'What the prompts of the group may cost together. Fails when a change takes the group over it, or adds to it when it is over already.';
        readonly measures: 'budget';
        readonly isNamed: true;
        readonly hasFloor: false;
        readonly like: '{ usd_per_month: 2500, warn_at: 80% }';
        readonly looksAt: 'together';
        readonly groups: (_: readonly Change[], summary: Summary) => Group[];
    };
    readonly group_rate: {
        readonly section: 'groups';
        readonly path: (level: "fail_above" | "warn_above", limit: string) => string[];
        readonly levels: readonly ["warn_above", "fail_above"];
        readonly description: "The provider's rate limit that the prompts of the group share, at their `peak_calls_per_minute`. Fails when a change takes the group over it, or adds to it when it is over already.";
        readonly measures: 'rate';
        readonly isNamed: true;
        readonly hasFloor: false;
        readonly like: '{ tokens_per_minute: 450000, requests_per_minute: 500 }';
        readonly looksAt: 'together';
        readonly groups: (_: readonly Change[], summary: Summary) => Group[];
    };
};
/** Whether a limit warns at a share of itself. */
export declare const warnsAtShare: (measures: Scope['measures']) => boolean;
/** What there is, and what the change adds to it. */
export declare function sizeSubject({ size, grown }: Size): Subject;
export type ScopeName = keyof typeof scopes;
export declare const scopeNames: [ScopeName, ...ScopeName[]];
/** The scope by its name, as any scope. */
export declare const scopeOf: (name: ScopeName) => Scope;
