import type { MeasuredPair, Pair } from '../model/change.js';
import type { Measurement } from '../model/measurement.js';
import { type Model, type TokenizerName } from '../model/model.js';
import type { Prompt } from '../model/prompt.js';
import type { Tokenizer } from './tokenizer.js';
/** Counts a prompt as a model does. */
export interface Measure {
    (prompt: Prompt, model: Model): Measurement;
    /** Lets those tokenizers prepare that ask ahead, for prompts that are about to be counted. For any other it costs nothing. */
    prepare(wanted: Iterable<readonly [Prompt, Model]>): Promise<void>;
}
/** Counts each prompt once for models that count alike, and each text once by each tokenizer, whatever its path or side. */
export declare function createMeasure(open?: Open): Measure;
/** Each pair's prompts with every model that will count them. What both sides share has been counted for its own side. */
export declare function countsOf(pairs: readonly Pair[]): Generator<readonly [Prompt, Model]>;
/** Counts every pair's sides. */
export declare function measure(pairs: readonly Pair[], count?: Measure): MeasuredPair[];
/** Counts a pair's sides: `own` as the side's own model counts, `other` as the other side's does. */
export declare function measuring(count: Measure): (pair: Pair) => MeasuredPair;
type Open = (name: TokenizerName) => Tokenizer;
export {};
