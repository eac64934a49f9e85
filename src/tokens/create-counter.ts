import type { CachedCount } from './piece-count.ts'
import type { Split } from './split/run.ts'

/** Counts texts by their pieces. Lone surrogates count as U+FFFD. */
export function createCounter(split: Split, countPiece: CachedCount): (text: string) => number {
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
