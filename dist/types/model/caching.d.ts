import type { Loc } from './quantity.js';
/** How often what stands in a slot changes: with every call, from user to user, once a day, or never. */
export declare const variesNames: readonly ['call', 'user', 'day', 'never'];
export type Varies = (typeof variesNames)[number];
/** For how long a cache keeps what was written, as the config and requests write it. */
export declare const ttlNames: readonly ['5m', '30m', '1h', '24h'];
export type Ttl = (typeof ttlNames)[number];
/** What the config says of caching. */
export interface CacheTerms {
    /** Share of calls that find the prefix in the cache, 0.9 for 90 %. */
    hitRate?: number | undefined;
    ttl?: Ttl | undefined;
}
/** A place up to which the request asks the provider to cache. */
export interface Breakpoint {
    /** The part of the request that it stands in. */
    of: 'tools' | 'system' | 'messages';
    /** What it stands behind: a tool, or a part of a message's content. */
    at: Loc;
    /** The same as a path of keys and positions, which does not move with the lines. */
    path: string;
    ttl?: Ttl | undefined;
}
/** What a request says of caching. */
export interface CacheMarks {
    breakpoints: Breakpoint[];
    /** True where the provider is to set a breakpoint itself, at the end of the request. */
    automatic?: true | undefined;
    /** OpenAI's `prompt_cache_options.mode`. */
    mode?: 'implicit' | 'explicit' | undefined;
    /** How long the whole is to be kept, where it is said once. */
    ttl?: Ttl | undefined;
    /** True where the request names a key by which calls are sent to one cache. */
    key?: true | undefined;
}
/** Where the text that stays the same from call to call ends, and what ends it. */
export interface CacheEnd {
    at: Loc;
    /** `history`: an earlier conversation; `branch`: text that depends on a variable. */
    why: 'slot' | 'history' | 'branch';
    /** A slot's name. */
    name?: string | undefined;
    varies?: Varies | undefined;
    /** Where `varies` comes from: the config, the slot's name, or no more than that it is a slot. */
    from?: 'config' | 'name' | 'default' | undefined;
}
/** What a provider's cache does for one prompt on one side, in tokens from the start of the request. */
export interface Caching {
    /** Whose rules they are. */
    provider: string;
    /** `automatic`: the provider caches without being asked; `explicit`: where the request marks it. */
    how: 'automatic' | 'explicit';
    /** The fewest tokens that are cached, and in steps of how many more. */
    minimum: number;
    step: number;
    /** Tokens that stay the same from call to call, from the start. */
    prefix: number;
    /** How many would, were what ends them only where something else varies, and where that is: nowhere before the end where undefined. */
    would: number;
    /** Those of them that a call would read. */
    wouldCached: number;
    next: Loc | undefined;
    /** What ends them; undefined where all of the request stays the same. */
    ends: CacheEnd | undefined;
    /** Those that a call reads where it finds them. */
    cached: number;
    /** Those that a call writes where it finds nothing. */
    written: number;
    /** Of `written`, the first so many are written at the price of the long lifetime. */
    writtenLong: number;
    /** Whether the later calls of a task find all that those before them sent. */
    carries: boolean;
    /** Tokens before the first part that changes even from one call of a task to the next, such as a clock; undefined where none does. */
    endsInTask?: number | undefined;
    /** Whether a call writes all of the request, whatever in it varies. */
    writesAll?: boolean | undefined;
    /** Whether all that a later call writes is kept for the long lifetime. */
    keepsLong?: boolean | undefined;
    /** A write for the long lifetime costs so many times the input. */
    longFactor: number;
    /** Share of calls that find the prefix: as declared or recorded, else from 0 to what the volume allows. */
    hitRate: {
        low: number;
        high: number;
    };
    /** A rate from the config counts in amounts, else a recorded one. `nothing`: not even a volume is known. */
    from: 'config' | 'usage' | 'volume' | 'nothing';
    /** Seconds. */
    lifetime: number;
    /** True where the provider caches what is marked, and nothing is. */
    unmarked?: true | undefined;
}
/** Whether the hit rate is declared or recorded, so that it counts in amounts. */
export declare const isKnown: ({ from }: Pick<Caching, 'from'>) => boolean;
