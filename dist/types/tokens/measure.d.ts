import type { MeasuredPair, Pair } from '../model/change.js';
import type { Measurement } from '../model/measurement.js';
import type { Model, TokenizerName } from '../model/model.js';
import type { Prompt } from '../model/prompt.js';
import type { Tokenizer } from './tokenizer.js';
/** Counts a prompt as a model does. */
export type Measure = (prompt: Prompt, model: Model) => Measurement;
/** Counts each prompt once for models that count alike, and each text once by each tokenizer, whatever its path or side. */
export declare function createMeasure(open?: Open): Measure;
/** Counts every pair's sides: `own` as the side's own model counts, `other` as the other side's does. */
export declare function measure(pairs: readonly Pair[], count?: Measure): MeasuredPair[];
type Open = (name: TokenizerName) => Tokenizer;
export {};
