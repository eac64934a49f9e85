import type { Loc } from './quantity.js';
/** A field that changes what a call costs by something else than its input tokens: a service tier, a region, a hosted tool. */
export interface Modifier {
    key: string;
    /** A word, a number, or how long what stands there is: never the text itself. */
    value: string;
    /** Names what else stands there, where that may cost, too: equal digests mean the same. */
    digest?: string;
    at: Loc;
    /** True where it names a tool whose definition counts as a prompt of its own. */
    counted?: true | undefined;
}
/** What the request asks of the model beside its text. */
export interface Settings {
    modifiers?: Modifier[] | undefined;
    /** Upper limit of output tokens per call. */
    maxOutput?: number | undefined;
    /** Completions per call. */
    n?: number | undefined;
    effort?: string | undefined;
    /** Extended thinking: with a budget, or adaptive. */
    thinking?: 'budget' | 'adaptive' | undefined;
    /** True where several answers are made and the best is chosen, each of which is billed. */
    pro?: true | undefined;
    /** True if the model is given a token budget for the whole task. */
    taskBudget?: true | undefined;
}
