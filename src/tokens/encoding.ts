import { createRequire } from 'node:module'
import { Tiktoken } from 'js-tiktoken/lite'

export type EncodingName = 'o200k_base' | 'cl100k_base' | 'p50k_base' | 'r50k_base'

const open = new Map<EncodingName, (text: string) => number>()

/** The exact counter of one of OpenAI's encodings, loaded at first use. */
export function encoding(name: EncodingName): (text: string) => number {
  const known = open.get(name)
  if (known) return known
  const ranks = createRequire(import.meta.url)(`js-tiktoken/ranks/${name}`)
  const tiktoken = new Tiktoken(ranks.default ?? ranks)
  const count = (text: string) => tiktoken.encode(text, [], []).length
  open.set(name, count)
  return count
}
