import type { Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { type Property, propertiesOf } from './json-schema.ts'

/** Once for all tools. */
export const OPENAI_TOOLS_END = 12

/** `func_init`: 7 since GPT-4o, 10 before. */
const START = { o200k_base: 7, other: 10 }
const PROPERTIES = 3
const PROPERTY = 3
const OPTIONS = -3
const OPTION = 3

/**
 * Tokens of one function as OpenAI writes it for the model, without `OPENAI_TOOLS_END`. The constants are the OpenAI Cookbook's ("How
 * to count tokens with tiktoken", section 7: `func_init`, `prop_init`, `prop_key`, `enum_init`, `enum_item`). It counts parameters
 * that are plain values; what is within an object or a list's items is counted here in the same way. An estimate.
 */
export function openaiTool({ name, description = '', parameters }: Tool, tokenizer: Tokenizer): number {
  const start = tokenizer.name === 'o200k_base' ? START.o200k_base : START.other
  const line = tokenizer.count(`${name}:${withoutStop(description)}`)
  return start + line + tokensOf(propertiesOf(parameters), tokenizer)
}

function tokensOf(properties: readonly Property[], tokenizer: Tokenizer): number {
  let tokens = properties.length > 0 ? PROPERTIES : 0
  for (const { key, type, description, options, properties: inner } of properties) {
    tokens += PROPERTY + tokenizer.count(`${key}:${type}:${withoutStop(description)}`)
    if (options.length > 0) tokens += OPTIONS
    for (const option of options) tokens += OPTION + tokenizer.count(option)
    tokens += tokensOf(inner, tokenizer)
  }
  return tokens
}

function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
