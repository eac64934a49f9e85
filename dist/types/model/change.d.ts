import type { CacheEnd, Caching } from './caching.js';
import type { Belonging } from './limits/groupings.js';
import type { Measurement, Part } from './measurement.js';
import type { Model, Routed } from './model.js';
import type { Success } from './outcomes.js';
import type { Cost, ExpectedOutput, Price, Workload } from './price.js';
import type { Prompt } from './prompt.js';
import type { Loc, Range, Usd } from './quantity.js';
export type State = 'added' | 'removed' | 'edited' | 'renamed' | 'unchanged';
/** One prompt as one side has it, with the model that this side sends it to. */
export interface Version {
    prompt: Prompt;
    model: Model;
    /** What its own model counts, where that is known. */
    own?: Measurement | undefined;
}
/** By which words a prompt belongs to groups. */
export type Said = Pick<Belonging, 'owners' | 'tags'>;
/** What the config says of a prompt: the same for both sides, so that it can cause no growth. */
export interface Terms {
    workload: Workload;
    owner: string | undefined;
    tags: string[];
    /** What each side says of it; left out where no limit is about groups. */
    said?: {
        base: Said;
        head: Said;
    } | undefined;
    /** Keys that only the head's config has, such as `prompts.calls_per_month`, if any. */
    headKeys?: readonly string[] | undefined;
}
/** A prompt's two sides; at least one is there. If both are equal, they are the very same object. */
export interface Pair<V extends Version = Version> extends Terms {
    id: string;
    state: State;
    base: V | undefined;
    head: V | undefined;
}
/** A side that has been counted: `own` by its own tokenizer, `other` by the other side's (the same value where they are one). */
export interface Measured extends Version {
    own: Measurement;
    other: Measurement;
    /** Where its calls are split: by each of its models, and by each of the other side's where those are split. */
    split?: readonly RoutedCount[] | undefined;
    otherSplit?: readonly RoutedCount[] | undefined;
}
/** A text as one of the models counts it that calls are split among. */
export interface RoutedCount extends Routed {
    counted: Measurement;
}
export type MeasuredPair = Pair<Measured>;
/** A side that has been priced. `atOther` is the same text at the other side's model and price. */
export interface Costed extends Measured {
    price: Price | undefined;
    /** Undefined where nobody declared it. */
    output: ExpectedOutput | undefined;
    cost: Cost | undefined;
    atOther: Cost | undefined;
    /** The same text at its own model, served as the other side is; left out where both are served alike. */
    atOtherService?: Cost | undefined;
    /** Where its calls are split: the prompt at each of its models. The amounts here are their weighted mean. */
    routed?: readonly {
        share: number;
        side: Costed;
    }[] | undefined;
    /** Tokens of history that the last call of a task carries, and that its calls carry in the mean. */
    history?: {
        last: number;
        mean: number;
    } | undefined;
    /** Undefined where nothing is known of the provider's cache. Found when it is first asked for, as most amounts do not depend on it. */
    caching?: (() => Caching | undefined) | undefined;
    /** Tokens that a call reads from it on average, where it is known how often calls hit. */
    cacheRead?: number | undefined;
}
export type CostedPair = Pair<Costed>;
/** The effects that other rooms know by name. `compare/effects/` may list more. */
export type KnownEffect = 'text' | 'tier' | 'output' | 'service' | 'cache' | 'model';
/** The part of a cost delta that one cause explains, in USD per call. */
export interface Effect {
    /** `tokens` and `model`, or the name of an effect that is neither. */
    cause: 'tokens' | 'model' | (string & {});
    /** Within `tokens`: the text itself, a price tier that it crossed, or the output it asks for. */
    part: KnownEffect | (string & {});
    usd: Usd;
    /** The same per month; undefined where the calls per month are not known. */
    usdPerMonth: Usd | undefined;
    /** The file whose edit it is, where that is not the prompt's own. */
    path?: string | undefined;
}
/** A difference in the units that limits and totals are about. Money is undefined where nothing of it is known. */
export interface Sum {
    /** By the head's tokenizer; `delta` spans the band of an estimate. A missing side has 0. */
    tokens: {
        base: number;
        head: number;
        delta: Range;
    };
    /** USD per call. */
    usd: {
        base: Usd;
        head: Usd;
        delta: Range<Usd>;
    } | undefined;
    usdPerMonth: {
        base: Usd;
        head: Usd;
        delta: Range<Usd>;
    } | undefined;
}
export type What = Effect['part'] | 'added' | 'removed' | 'renamed' | 'included';
/** The edit behind a difference. */
export interface Cause {
    /** The same for all changes that one edit made: to one file, or of one model to another. */
    key: string;
    /** True where the edit is to a file that prompts include. */
    partial?: true | undefined;
    /** Where the edit is: in the prompt's file, or in the config where that swaps the model. */
    at: Loc;
    /** In order of weight; `renamed` alone costs nothing. */
    what: What[];
    models: Swapped | undefined;
}
/** One model in place of another; `assumed` is the side where nothing names one and the default stands in. */
export interface Swapped {
    base: string;
    head: string;
    assumed?: 'base' | 'head';
}
/** One edit's part in a prompt's difference. */
export interface Share {
    cause: Cause;
    sum: Sum;
}
/** Lines of a file at the head that were added or rewritten, and the tokens that the prompt has more by them. */
export interface GrownLines {
    path: string;
    from: number;
    to: number;
    tokens: number;
}
/** A line of one prompt's bill: a part of what is sent, and what it has more than at the base by the head's tokenizer. */
export interface BillPart extends Part {
    /** Undefined where there is no base. A part that is gone has 0 tokens. */
    since: number | undefined;
}
/** What one prompt's bill is made of, in the order of sending. */
export interface Bill {
    change: Change;
    parts: BillPart[];
}
/** An edit that makes a provider cache less of a prompt from call to call, or lets it begin to. */
export interface CacheBreak {
    /**
     * `varies`: what differs from call to call stands further up; `below-minimum` and `above-minimum`: the text crosses the least
     * that is cached; `breakpoints`: the request marks less; `model`: another model's cache has another minimum; `tools`: the tools
     * come in another order, which loses every entry once.
     */
    why: 'varies' | 'below-minimum' | 'above-minimum' | 'breakpoints' | 'model' | 'tools';
    at: Loc;
    /** What ends the prefix at the head. */
    ends: CacheEnd | undefined;
    /** Cached tokens on both sides. */
    base: number;
    head: number;
    minimum: number;
    /** Below this place what varies would cost nothing; undefined where that is the end of the request, or it is not about that. */
    below?: Loc | undefined;
    /** USD per call, more than at the base: as declared, else from no hit to as many as the volume allows. Undefined where nothing is known. */
    usd?: Range<Usd> | undefined;
}
/** One prompt's difference, explained. USD is undefined where a present side is unpriced. */
export interface Change extends CostedPair, Sum {
    /** The first share's. Undefined where nothing changed that is sent. */
    cause: Cause | undefined;
    /** An edit each, the weightiest first. They add up to the difference, and to both sides. */
    shares: Share[];
    /** Adds up to `usd.delta.expected`; empty where `usd` is undefined. */
    effects: Effect[];
    /** The lines that added most, the largest first; undefined where nobody looked. */
    grownLines?: GrownLines[] | undefined;
    cacheBreak?: CacheBreak | undefined;
    /** The difference from an earlier revision that limits look back to; undefined where that has no such prompt. */
    since?: Sum | undefined;
    /** What a success costs; undefined where no evaluation tried it. */
    success?: Success | undefined;
    /** The difference of its whole request, where that sends other prompts too, such as tools, and the edit behind most of it. */
    request?: {
        sum: Sum;
        cause: Cause;
    } | undefined;
}
/** One edit and all the prompts whose cost it changes: a row of the table. */
export interface CauseGroup {
    cause: Cause;
    prompts: string[];
    sum: Sum;
    /** What the edit adds to one prompt, at least and at most. */
    each: {
        least: number;
        most: number;
    };
}
