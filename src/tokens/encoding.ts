import { createCache } from './cache.ts'
import { createCounter } from './create-counter.ts'
import { createMerge } from './merge.ts'
import { readTable } from './read-table.ts'
import { splitCl100k, splitQwen } from './split/cl100k.ts'
import { splitDeepseek } from './split/deepseek.ts'
import { splitO200k, splitTekken } from './split/o200k.ts'
import { splitR50k } from './split/r50k.ts'
import type { Split } from './split/run.ts'

const splits = {
  o200k_base: splitO200k,
  cl100k_base: splitCl100k,
  p50k_base: splitR50k,
  r50k_base: splitR50k,
  qwen: splitQwen,
  deepseek: splitDeepseek,
  tekken: splitTekken,
} satisfies Record<string, Split>

type EncodingName = keyof typeof splits

export type OpenaiEncodingName = Extract<EncodingName, `${string}_base`>

type Count = (text: string) => number

const open = new Map<EncodingName, Count>()

/** The exact counter of one of OpenAI's encodings, or of an open vocabulary that merges bytes, opened at first use. Lone surrogates count as U+FFFD. */
export function encoding(name: EncodingName): Count {
  const count = open.get(name) ?? openEncoding(name)
  open.set(name, count)
  return count
}

function openEncoding(name: EncodingName): Count {
  return createCounter(splits[name], createCache(createMerge(readTable(name))))
}
