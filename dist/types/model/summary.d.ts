import type { CauseGroup, Change, Effect, Sum } from './change.js';
import type { Doubts } from './doubts.js';
import type { Grouping } from './limits/groupings.js';
import type { Range, Usd } from './quantity.js';
import type { PeakLoad } from './rates.js';
/** Everything together, each sum over the prompts that have an amount. */
export interface Summary {
    all: Sum;
    /** Prompts that both sides have, and that were not empty at the base. */
    paired: Paired & {
        prompts: number;
    };
    /** Prompts that cost more per month than before, new ones too. */
    increases: Sum;
    causes: CauseGroup[];
    effects: Effect[];
    /** How far off the difference may be: per month where a volume is known, else per call. */
    doubts(): Doubts;
    /** What a prompt is at the head, and what the change adds to that. */
    sizeOf(change: Change): Size;
    /** Of new prompts and of those that lost text, the ones that were made from each other. */
    replaced(added: readonly Change[], lost: readonly Change[]): {
        added: Change[];
        removed: Change[];
    };
    /** The groups that limits are about, in the order of the config. */
    groups: GroupSum[];
}
/** What prompts on both sides grew by. `text`: tokens that text added, undefined where something else costs more too. */
export interface Paired extends Sum {
    text: Range | undefined;
}
/** The prompts of a group together. */
export interface GroupSum {
    grouping: Grouping;
    /** The prompts in it, by either side's words. */
    changes: readonly Change[];
    /** How many prompts of the head are in it, by either side's words. */
    prompts: number;
    /** How many of them have no cost per month. */
    withoutCost: number;
    /** The prompts in it that the change touches, those that grow most first. */
    touched: string[];
    /** The prompts of both sides that join it by this change: how many, and what of their size is no growth. */
    joined: {
        prompts: number;
        tokens: number;
        usdPerMonth: Usd | undefined;
    };
    /** Its growth under each way to say who is in it: one, unless the sides' words differ. */
    ways: {
        paired: Paired;
        increases: Sum;
    }[];
    /** From what the base says is in it to what either side says. */
    total: Size;
    /** The load at peak; undefined if no prompt has a known number of calls at peak. */
    peak?: PeakLoad | undefined;
}
/** The size of something as limits on sizes look at it. */
export interface Size {
    /** From nothing to what is there at the head: `delta` is the size, with the band of an estimate. */
    size: Sum;
    /** From the base to the head. Where the tokenizer changed, each side is counted by its own. */
    grown: Sum;
}
