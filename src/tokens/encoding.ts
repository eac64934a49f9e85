import { createCache } from './cache.ts'
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
  const split = splits[name]
  const countPiece = createCache(createMerge(openTable(readTable(name))))
  return text => {
    const { utf8, view, end } = encode(text)
    let tokens = 0
    for (let from = 0; from < end; ) {
      const to = split(utf8, from, end)
      tokens += countPiece(utf8, from, to, view)
      from = to
    }
    return tokens
  }
}

const encoder = new TextEncoder()
/** Behind the text follow so many bytes that begin no character. */
const PADDING = 16
const NO_CHARACTER = 0x80

/** Bytes that are kept from one text to the next; a longer text has its own, for as long as it is counted. */
const MOST_KEPT = 1 << 22
let kept = new DataView(new ArrayBuffer(1 << 16))

/** The text as UTF-8, with padding behind it, and its length in bytes. */
function encode(text: string): { utf8: Uint8Array; view: DataView; end: number } {
  const most = 3 * text.length + PADDING
  const view = kept.byteLength < most ? new DataView(new ArrayBuffer(most)) : kept
  if (most <= MOST_KEPT) kept = view
  const utf8 = new Uint8Array(view.buffer)
  const { written } = encoder.encodeInto(text, utf8)
  utf8.fill(NO_CHARACTER, written, written + PADDING)
  return { utf8, view, end: written }
}
