import type { Tokenizer } from './tokenizer.js';
export type { Tokenizer } from './tokenizer.js';
/**
 * The tokenizer of a model, by any name that the catalogue resolves: `gpt-5`, `openai/gpt-4o`, `claude-sonnet-4-5`. Its `sure`
 * says whether it counts as the provider does or estimates. A name that nobody knows gets an estimate with a wide band.
 */
export declare function tokenizerFor(model: string): Tokenizer;
/** Tokens of a text for a model. Text that spells a special token counts as ordinary text. */
export declare function countTokens(text: string, model: string): number;
