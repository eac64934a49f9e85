import type { CacheTerms } from '../model/caching.js';
import type { Terms } from '../model/change.js';
import type { Config, Facts, PromptVariant, Split } from '../model/config.js';
import type { ServiceName } from '../model/price.js';
import type { Loc } from '../model/quantity.js';
import { type Match, type Place } from './rules-about.js';
export type { Match, Place };
/** What a config says of one file. Undefined where no entry that matches says anything. */
export interface Settings {
    model: {
        asked: string;
        at: Loc;
    } | undefined;
    /** The models that calls are split among, in place of one. */
    split?: Split | undefined;
    service: ServiceName | undefined;
    callsPerMonth: number | undefined;
    /** Set where `callsPerMonth` was written by the day. */
    callsPerDay?: number | undefined;
    peakCallsPerMinute?: number | undefined;
    callsPerTask?: number | undefined;
    stepTokens?: number | undefined;
    outputTokens: number | undefined;
    cache: CacheTerms | undefined;
    owner: string | undefined;
    tags: string[] | undefined;
    /** The variant that the prompt is sent in. */
    variant?: PromptVariant | undefined;
}
/** Every entry that matches applies, in order; a later one overrides key by key. Defaults are not in it. */
export declare function settingsFor(facts: Facts, place: Place, match: Match): Readonly<Settings>;
/**
 * What the base's file says, the base's entries at the prompt's base path, then the base's at its head path, then the base's defaults; the head's,
 * in the same order, serve for keys that the base lacks.
 */
export declare function workloadFor(config: Config, places: {
    base?: Place | undefined;
    head?: Place | undefined;
}, match: Match): Terms;
/** The part of a prompt's calls that one of its variants has. */
export declare function partOf(calls: number, share: number | undefined): number;
/** The same for many prompts, of which those that the same entries are about, and whose files say nothing, share one value. */
export declare function workloads(config: Config, match: Match): (places: Parameters<typeof workloadFor>[1]) => Terms;
