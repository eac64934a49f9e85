/** Tokens per call: the mean, and where single calls were recorded the median and the 95th percentile. */
export interface Spread {
    mean: number;
    p50?: number | undefined;
    p95?: number | undefined;
}
/** What production did with one prompt at one model, service and month. */
export interface UsageRow {
    /** A prompt's id, or the recorded name where no prompt here has it. Undefined where the records name none. */
    prompt: string | undefined;
    model: string;
    /** `standard`, `batch`, `flex`, `priority`, or what the records call it. */
    service: string;
    /** `2026-10`, in UTC. */
    month: string;
    calls: number;
    /** The most calls in one hour; undefined where records only sum up calls. */
    busiestHour?: number | undefined;
    errors: number;
    /** How calls ended, by the provider's word: `stop`, `length`, `end_turn`. Each at most `calls`. */
    outcomes: Readonly<Record<string, number>>;
    /** All input tokens, cached and written ones included. */
    input: Spread;
    cached: Spread;
    written: Spread;
    /** What of `written` a cache keeps for an hour: the mean per call. Left out for 0. */
    hourly?: number | undefined;
    /** All output tokens, reasoning included. */
    output: Spread;
    /** USD as the records state it, a plain decimal; undefined where they state none. */
    usd: string | undefined;
}
/** A usage file: what production did, in numbers only. */
export interface Usage {
    /** Path of the file. */
    path: string;
    /** First and last day with records, in UTC. */
    from: string;
    to: string;
    rows: readonly UsageRow[];
}
/** What usage says of one prompt. */
export interface RecordedWorkload {
    callsPerMonth: number;
    outputPerCall: number | undefined;
    /** By which shares the median and the 95th percentile of answers differ from the mean: -0.1 is a tenth shorter. */
    outputSpread?: readonly number[] | undefined;
    /** Input tokens per call that were read from a cache. */
    readPerCall?: number | undefined;
    /** Calls per minute in the busiest hour, on average: the busiest minute has at least as many. */
    peakPerMinute?: number | undefined;
}
/** Both sides' usage file, where their config names one. */
export interface UsageSides {
    base: Usage | undefined;
    head: Usage | undefined;
}
