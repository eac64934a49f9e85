import type { CacheTerms, Varies } from './caching.js';
import type { Floor } from './limits/floors.js';
import type { Grouping } from './limits/groupings.js';
import type { Limits } from './limits/rules.js';
import type { ServiceName } from './price.js';
import type { PriceLists } from './price-list.js';
import type { Loc, Range, Usd } from './quantity.js';
/** A sample as plain data: what a variable holds at run time. */
export type Sample = string | number | boolean | null | Sample[] | {
    [name: string]: Sample;
};
/** What a variable is declared to hold, as data or as a file of the checked directory, or to cost in tokens. */
export type SlotDeclaration = {
    at: Loc;
    /** How often it repeats. */
    times: Range | undefined;
    /** True where each of the times is a message of a conversation. */
    turns?: true | undefined;
    /** How often what it holds changes. */
    varies?: Varies | undefined;
} & ({
    sample: Sample /** True where it is written without the key `sample`. */;
    bare?: true;
} | {
    file: string;
} | {
    tokens: Range;
});
/** What one entry under `prompts` says of the files it matches. Globs are relative to the checked directory. */
export interface PromptRule {
    at: Loc;
    files: string[];
    exclude: string[];
    /** Which prompts of these files the entry is about: names in source code, paths of keys in data. Undefined for all. */
    take: {
        pattern: string;
        at: Loc;
    }[] | undefined;
    /** True where nothing says which files are prompts: those of well-known places are, and those that read like one. */
    discovers?: true | undefined;
    model: {
        asked: string;
        at: Loc;
    } | undefined;
    /** The models that calls are split among, in place of one. */
    split?: Split | undefined;
    /** How its requests are served. */
    service?: ServiceName | undefined;
    callsPerMonth: number | undefined;
    outputTokens: number | undefined;
    /** Set where `callsPerMonth` was written by the day. */
    callsPerDay?: number | undefined;
    peakCallsPerMinute?: number | undefined;
    callsPerTask?: number | undefined;
    stepTokens?: number | undefined;
    cache?: CacheTerms | undefined;
    owner: string | undefined;
    tags: string[] | undefined;
    /** Key of the template syntax that the files are written in. */
    syntax: string | undefined;
    slots: Record<string, SlotDeclaration> | undefined;
    /** The environments or tenants that these prompts are sent in. */
    variants?: readonly PromptVariant[] | undefined;
}
/** What differs where a prompt is sent in one environment, or for one tenant. */
export interface PromptVariant {
    name: string;
    /** Of 100,000,000 calls so many. */
    share: number;
    slots: Record<string, SlotDeclaration> | undefined;
    outputTokens: number | undefined;
    tags: readonly string[] | undefined;
}
/** Models with the share of calls that goes to each, of 100,000,000. */
export interface Split {
    models: readonly {
        asked: string;
        share: number;
    }[];
    at: Loc;
}
/** A price of the user's own, over the catalogue's. Amounts are USD per token in 1e-12; `undefined` is the base model's. */
export interface PriceOverride {
    at: Loc;
    /** The catalogue's model whose tokenizer, context window and left-out prices this one has. */
    baseModel: string | undefined;
    input: Usd | undefined;
    output: Usd | undefined;
    /** Share taken off every price, 0.12 for 12 %. */
    discount: number | undefined;
    /** Share added to every price, 0.05 for 5 %. */
    markup?: number | undefined;
    contextWindow: number | undefined;
}
export interface Policy {
    /** `report` turns every failure into a warning that says "would fail". */
    enforce: 'fail' | 'report';
    ignoreBelow: Floor;
    limits: Limits;
    /** The revision that `limits.since` looks back to. */
    since?: Since | undefined;
}
/** An earlier revision by its name: a tag, a branch, a commit or a day. */
export interface Since {
    ref: string;
    at: Loc;
}
/** A model of the catalogue, and where it is said that a deployment is that. */
export interface Deployed {
    asked: string;
    at: Loc;
}
/** Who may approve an increase that breaks a limit. */
export interface Approvals {
    /** Logins, and teams as `organization/team`. Undefined for everyone with write permission. */
    allow: readonly string[] | undefined;
    /** Whether the author of the pull request may approve. */
    byAuthor: boolean;
    /** Whether people who committed to it may approve. */
    byCommitter: boolean;
    /** How many different people have to. */
    minApprovers: number;
    /** Whether an approval ends when a later push changes a prompt, even where nothing gets worse. */
    resetOnPush: boolean;
}
/** What one side's config says of facts: what is sent, and to which model. */
export interface Facts {
    /** The config's path, undefined where the side has none. */
    path: string | undefined;
    /** The policy that it extends, as it is written. */
    extended?: string | undefined;
    rules: PromptRule[];
    defaults: {
        model: {
            asked: string;
            at: Loc;
        } | undefined;
        service?: ServiceName | undefined;
        outputTokens: number | undefined;
        callsPerMonth: number | undefined;
        callsPerDay?: number | undefined;
        peakCallsPerMinute?: number | undefined;
        callsPerTask?: number | undefined;
        stepTokens?: number | undefined;
        cache?: CacheTerms | undefined;
        syntax: string | undefined;
        slots: Record<string, SlotDeclaration> | undefined;
    };
    /** Folders in which includes are looked for after those that the including file stands in. */
    includeRoots: string[];
    /** By deployment name the model that it is. */
    models: Record<string, Deployed>;
    prices: Record<string, PriceOverride>;
    /** The price list of the repository's own that it names. */
    priceFile: {
        path: string;
        at: Loc;
    } | undefined;
    /** The usage file, relative to the checked directory. */
    usage: {
        path: string;
        at: Loc;
    } | undefined;
    /** The results of an evaluation, relative to the checked directory. */
    outcomes?: {
        path: string;
        at: Loc;
    } | undefined;
    /** The groups that its limits are about. */
    groups?: {
        grouping: Grouping;
        at: Loc;
    }[] | undefined;
    /** How usage records are imported; no verdict depends on it. */
    usageImport: UsageImport;
}
/** How usage records are read and placed. */
export interface UsageImport {
    /** By recorded name, or glob of names, the id of the prompt. In order: the first that matches counts. */
    prompts: Readonly<Record<string, string>>;
    /** Where records of no known shape have each field, as a path with dots. */
    fields: Readonly<Record<string, string | boolean>> | undefined;
}
/** Both sides' config, read as the rules of the house say: facts from each side, policy and workload from the base. */
export interface Config {
    base: Facts | undefined;
    head: Facts | undefined;
    policy: Policy;
    /** The base's, or the default: never what a pull request says itself. */
    approvals: Approvals;
    /** What the head's config looks back to. It counts where the base's names nothing, so that this can be mended. */
    sinceOfHead?: Since | undefined;
    /** Whose policy it is: the base's config, the head's (first adoption), or the built-in defaults. */
    policyFrom: 'base' | 'head' | 'defaults';
    /** True where the base has no config: prompts are then looked for as without one, too. */
    adopts?: true;
    /** Base's overrides, and head's for names that base lacks. */
    prices: Record<string, PriceOverride>;
    /** Price lists of the repository's own, for both sides. */
    priceLists?: PriceLists | undefined;
    /** `--model`, or undefined. */
    modelFlag: string | undefined;
}
