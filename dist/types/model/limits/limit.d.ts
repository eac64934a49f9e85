import type { Change, Sum } from '../change.js';
import type { Range, Usd } from '../quantity.js';
import type { Rates } from '../rates.js';
import type { ReportChange } from '../report-change.js';
/** A limit's number: a share of what is there at the base (`percent`, 20 for 20 %), or an amount in the limit's own unit. */
export type Amount = {
    percent: number;
} | {
    amount: number;
};
/** Share of a context window: the tokens that the request takes, of those that fit. */
export interface Window {
    tokens: Range;
    size: number;
}
/** What limits are compared with: the difference of one prompt, or of several together. */
export interface Subject {
    /** What amounts are compared with. */
    amounts: Sum;
    /** What percentages are compared with. */
    percents: Sum;
    /** Tokens that text added, where nothing else costs more; left out otherwise, and for sizes. */
    text?: Range | undefined;
    /** Undefined where the window is unknown, where its share has not grown, and for several prompts together. */
    window: Window | undefined;
    /** What a success costs, in USD; undefined where no evaluation says how many there are. */
    success?: {
        base: Usd;
        delta: Range<Usd>;
    } | undefined;
    /** The load at peak; undefined where no number of calls at peak is known. */
    rates?: Rates | undefined;
    /** Where the limit is on what there is, and not on growth: what the change adds to it. Without growth nothing fails. */
    grown?: Subject | undefined;
    /** Where amounts are increases alone: the same with savings set off. Shown, and never judged. */
    net?: Subject | undefined;
    /** Where the limit is on growth since an earlier revision: what the change itself adds to that. Without it nothing fails. */
    recent?: Subject | undefined;
}
/** A number in whole units of 10^-`decimals`, and what a percentage of it would be a share of. */
export interface Measured {
    actual: Range<bigint>;
    decimals: number;
    of: bigint;
}
/** One way to break a limit. Each has its own name in the report, as `unit`. */
export interface Unit {
    /**
     * Which form of the written limit this unit answers to. `amount`: breaks above that number. `percent`: breaks above that
     * share. `from-nothing`: also a percentage, which any growth from nothing breaks.
     */
    form: 'amount' | 'percent' | 'from-nothing';
    /** Of several broken limits the one with the lowest rank is named first. */
    rank: number;
    /** Which floors of `ignore_below` excuse it. */
    floor: 'tokens' | 'usd' | 'none';
    /** True where a figure whose doubt reaches below the limit is no verdict, not even a warning. */
    onlyBeyondDoubt?: true;
    /** Undefined where this cannot be measured, such as USD per month without a call volume. */
    measure(subject: Subject): Measured | undefined;
    /** What an approval is bound to: a plain decimal, and never a percentage of a base that may move on. */
    approvable(change: ReportChange): string | undefined;
}
/** How a limit's value is written in the config. With both forms, either is accepted. */
export interface Written {
    amount?: {
        like: string;
        most: number;
        whole: boolean;
    };
    /** `else`: where an amount goes, for those who write one here. */
    percent?: {
        else?: string;
    };
    description: string;
    examples: (string | number)[];
}
/** What can come off a change so that it passes. Tokens go by their price where money is limited. */
export type TakenOff = 'tokens' | 'usdPerMonth' | 'usdPerThousandCalls' | 'usdPerThousandSuccesses';
/** One key below `fail_above` and `warn_above`. A new limit is a file like those beside this one, and a line in `limits.ts`. */
export interface Limit {
    /** How it is written where growth is limited, and where size is. Undefined where that makes no sense. */
    growth: Written | undefined;
    size: Written | undefined;
    /** How it is written where growth since an earlier revision is limited. Left out where that makes no sense. */
    since?: Written | undefined;
    /** How it is written where the size of anything is capped. Left out where that makes no sense. */
    cap?: Written | undefined;
    /** How it is written in a budget. Left out where that makes no sense. */
    budget?: Written | undefined;
    /** How it is written as a rate limit. Left out where that makes no sense. */
    rate?: Written | undefined;
    /** True for what only a single request has, so that prompts together cannot be limited by it. */
    perRequest: boolean;
    /** What must be known before it can be judged. */
    needs: 'nothing' | 'price' | 'volume' | 'peak';
    /** What the report says has to come off to pass, and how many of its figures make one of that. Undefined where it says nothing. */
    toPass: {
        of: TakenOff;
        times: bigint;
    } | undefined;
    /** Whether `--fail-above` sets it. */
    setByFlag: boolean;
    defaults: {
        /** What counts where the config leaves it out. */
        always?: {
            warn_above: Amount;
            fail_above: Amount;
        };
        /** What growth fails above where the config leaves growth alone. */
        growth?: Amount;
    };
    units: {
        readonly [name: string]: Unit;
    };
}
/** Whole tokens as what a limit is compared with. */
export declare function tokensMeasured({ low, expected, high }: Range, of: number): Measured;
/** A prompt that is added, or was empty, has nothing to grow from: size limits apply to it. */
export declare function isNew(change: Change): boolean;
