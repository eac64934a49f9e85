import type { Sure } from '../model/quantity.ts'

/** Every tokenizer that there is; `unknown` counts for models that nothing is known of. */
export const tokenizerNames = [
  'o200k_base',
  'cl100k_base',
  'p50k_base',
  'r50k_base',
  'claude-3',
  'claude-4.7',
  'gemini',
  'llama',
  'mistral',
  'qwen',
  'deepseek',
  'cohere',
  'grok',
  'unknown',
] as const

export type TokenizerName = (typeof tokenizerNames)[number]

/** Counts tokens for a family of models. `sure` says whether the count is the provider's own or an estimate. */
export interface Tokenizer {
  readonly name: TokenizerName
  readonly sure: Sure
  /** Tokens of the text, as a whole number. Text that spells a special token counts as ordinary text. */
  count(text: string): number
}
