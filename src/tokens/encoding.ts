import { createCache } from './cache.ts'
import { createCounter } from './create-counter.ts'
import { createMerge } from './merge.ts'
import { readTable } from './read-table.ts'
import { splitCl100k } from './split/cl100k.ts'
import { splitO200k } from './split/o200k.ts'
import { splitR50k } from './split/r50k.ts'
import type { Split } from './split/run.ts'
import { openTable } from './table.ts'

const splits = {
  o200k_base: splitO200k,
  cl100k_base: splitCl100k,
  p50k_base: splitR50k,
  r50k_base: splitR50k,
} satisfies Record<string, Split>

export type EncodingName = keyof typeof splits

type Count = (text: string) => number

const open = new Map<EncodingName, Count>()

/** The exact counter of one of OpenAI's encodings, opened at first use. Lone surrogates count as U+FFFD. */
export function encoding(name: EncodingName): Count {
  const count = open.get(name) ?? openEncoding(name)
  open.set(name, count)
  return count
}

function openEncoding(name: EncodingName): Count {
  return createCounter(splits[name], createCache(createMerge(openTable(readTable(name)))))
}
