/** Where a text lies as UTF-8: the bytes from `from` to below `end`, behind which come bytes that begin no character. */
export interface Encoded {
  utf8: Uint8Array
  view: DataView
  from: number
  end: number
  /** Rises when the kept texts are written over; -1 for a text that is not kept. */
  round: number
}

const encoder = new TextEncoder()
const PADDING = 16
const NO_CHARACTER = 0x80
const RING_BYTES = 1 << 23

/** The texts counted last, one behind the other, so that a later text can be compared with them. Unused pages take no memory. */
const view = new DataView(new ArrayBuffer(RING_BYTES))
const utf8 = new Uint8Array(view.buffer)
let next = 0
let round = 0

/**
 * The text as UTF-8, behind the texts that are kept; the next text takes its place unless it is kept too. Where there is no room left,
 * writing starts over and those are forgotten. A text that may not fit at all has a buffer for itself.
 */
export function encode(text: string): Encoded {
  const most = 3 * text.length + PADDING
  if (most > RING_BYTES) return encodeInto(new DataView(new ArrayBuffer(most)), 0, text, -1)
  if (next + most > RING_BYTES) {
    next = 0
    round++
  }
  return encodeInto(view, next, text, round)
}

/** Keeps the text that was encoded last. */
export function keep({ end }: Encoded): void {
  next = end
}

function encodeInto(into: DataView, from: number, text: string, round: number): Encoded {
  const bytes = into === view ? utf8 : new Uint8Array(into.buffer)
  const end = from + encoder.encodeInto(text, bytes.subarray(from)).written
  bytes.fill(NO_CHARACTER, end, end + PADDING)
  return { utf8: bytes, view: into, from, end, round }
}
