/** Counting alone, for other programs: `promptcost/tokens`. */
import { identify } from '../catalogue/identify.ts'
import type { Tokenizer } from './tokenizer.ts'
import { tokenizerNamed } from './tokenizers.ts'

export type { Tokenizer } from './tokenizer.ts'

/**
 * The tokenizer of a model, by any name that the catalogue resolves: `gpt-5`, `openai/gpt-4o`, `claude-sonnet-4-5`. Its `sure`
 * says whether it counts as the provider does or estimates. A name that nobody knows gets an estimate with a wide band.
 */
export function tokenizerFor(model: string): Tokenizer {
  const { tokenizer } = identify({ asked: model, from: 'config', at: undefined }, { models: {}, prices: {} }).model
  return tokenizerNamed(tokenizer)
}

/** Tokens of a text for a model. Text that spells a special token counts as ordinary text. */
export function countTokens(text: string, model: string): number {
  return tokenizerFor(model).count(text)
}
