import type { Service } from './price.js';
import type { Loc } from './quantity.js';
/** Every tokenizer there is a counter for. `claude-5` serves Claude 5 and whatever is newer; `unknown` estimates. */
export declare const tokenizerNames: readonly ['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base', 'claude-3', 'claude-4.7', 'claude-5', 'gemini', 'llama', 'mistral', 'qwen', 'deepseek', 'cohere', 'grok', 'unknown'];
export type TokenizerName = (typeof tokenizerNames)[number];
/** A model as a side asks for it, resolved to what counts and prices it. */
export interface Model {
    /** As written in the file or the config. */
    asked: string;
    /** The name it resolved to, in the catalogue's words. */
    id: string;
    /** Who lists `id`, in the catalogue's words: whose price it has. Undefined where nobody does, or where it is not said who serves it. */
    provider?: string | undefined;
    /** How its requests are served; the standard service where it is left out. */
    service?: Service | undefined;
    /** The key under `prices:` that speaks of this model. */
    override?: string | undefined;
    from: 'file' | 'config' | 'default';
    /** Where it is named; undefined for the built-in default. */
    at: Loc | undefined;
    /** Where `models:` says which model it is. */
    deployedAt?: Loc | undefined;
    /** A known name that this one may be a slip of, where the name is unknown. */
    nearest?: string | undefined;
    /** Key of the tokenizer that counts for it. */
    tokenizer: TokenizerName;
    /** How many tokens of input and output fit, where known. */
    contextWindow: number | undefined;
    /** `exact`: the name is known as it stands; `alias`: less a prefix, date or through `models:`; `family`: only its family is known; `unknown`: nothing is. */
    match: 'exact' | 'alias' | 'family' | 'unknown';
    /**
     * Where calls go to several models: each with its share, the largest first. The model itself then stands for all of them: its names list
     * them, its tokenizer is the first's, and its context window is the smallest.
     */
    split?: readonly Routed[] | undefined;
}
/** One of the models that calls go to. */
export interface Routed {
    model: Model;
    /** Of 100,000,000 calls so many. */
    share: number;
}
/** All calls, as the sum of shares. */
export declare const allCalls = 100000000;
/** The models that calls go to: one, unless they are split. */
export declare function routes(model: Model): readonly Routed[];
