import type { TokenizerName } from '../model/model.ts'
import type { Tokenizer } from './tokenizer.ts'
import { cl100k } from './tokenizers/cl100k.ts'
import { claude3, claude5, claude47 } from './tokenizers/claude.ts'
import { cohere } from './tokenizers/cohere.ts'
import { deepseek } from './tokenizers/deepseek.ts'
import { gemini } from './tokenizers/gemini.ts'
import { grok } from './tokenizers/grok.ts'
import { llama } from './tokenizers/llama.ts'
import { mistral } from './tokenizers/mistral.ts'
import { o200k } from './tokenizers/o200k.ts'
import { p50k } from './tokenizers/p50k.ts'
import { qwen } from './tokenizers/qwen.ts'
import { r50k } from './tokenizers/r50k.ts'
import { unknown } from './tokenizers/unknown.ts'

/** How to make every tokenizer: an exact vocabulary or a provider's count endpoint is one file and one line here. */
const makers = {
  o200k_base: o200k,
  cl100k_base: cl100k,
  p50k_base: p50k,
  r50k_base: r50k,
  'claude-3': claude3,
  'claude-4.7': claude47,
  'claude-5': claude5,
  gemini,
  llama,
  mistral,
  qwen,
  deepseek,
  cohere,
  grok,
  unknown,
} satisfies Record<TokenizerName, () => Tokenizer>

const made = new Map<TokenizerName, Tokenizer>()

/** A tokenizer, made at first use and kept. */
export function tokenizerNamed(name: TokenizerName): Tokenizer {
  const tokenizer = made.get(name) ?? makers[name]()
  made.set(name, tokenizer)
  return tokenizer
}
