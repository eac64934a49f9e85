import { readClassRuns } from '../class-runs.ts'
import { unicodeRuns } from './unicode-runs.ts'

export const SPACE_BAR = 0x20

/** What the patterns ask of a character: exactly one bit each. */
export const UPPER = 1 // \p{Lu}, \p{Lt}
export const LOWER = 2 // \p{Ll}
export const CASELESS = 4 // \p{Lm}, \p{Lo}
export const MARK = 8 // \p{M}
export const NUMBER = 16 // \p{N}
export const SPACE = 32 // \s without the two below
export const NEWLINE = 64 // [\r\n]
export const OTHER = 128 // everything else: punctuation, symbols, controls, unassigned

export const LETTER = UPPER | LOWER | CASELESS // \p{L}
export const SYMBOL = MARK | OTHER // [^\s\p{L}\p{N}]

const bitOf: Record<string, number> = {
  U: UPPER,
  L: LOWER,
  C: CASELESS,
  M: MARK,
  N: NUMBER,
  S: SPACE,
  R: NEWLINE,
  O: OTHER,
}

/** Classes are pinned to one version of Unicode, so that no count depends on the version of Node. */
function classTable(): Uint8Array {
  const classes = new Uint8Array(0x110000).fill(OTHER)
  readClassRuns(unicodeRuns, (letter, from, to) => {
    if (letter !== 'O') classes.fill(bitOf[letter] as number, from, to)
  })
  return classes
}

const ascii = new Uint8Array(256)
ascii.fill(OTHER, 0, 0x80)
readClassRuns(unicodeRuns.slice(0, 64), (letter, from, to) =>
  ascii.fill(bitOf[letter] as number, from, Math.min(to, 0x80)),
)

/** Made when the first character beyond ASCII is met. */
let classes: Uint8Array | undefined

/** The class of an ASCII character; 0 for the bytes of any other. */
export const asciiClass = (byte: number): number => ascii[byte] as number

/** The class of the character whose UTF-8 begins at `i`. */
export function classAt(utf8: Uint8Array, i: number): number {
  const lead = utf8[i] as number
  if (lead < 0x80) return ascii[lead] as number
  classes ??= classTable()
  return classes[codePointAt(utf8, i, lead)] as number
}

/** The character whose UTF-8 begins at `i` with the byte `lead`. */
export function codePointAt(utf8: Uint8Array, i: number, lead: number): number {
  if (lead < 0x80) return lead
  const second = (utf8[i + 1] as number) & 0x3f
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second
  const third = (utf8[i + 2] as number) & 0x3f
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | third
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | ((utf8[i + 3] as number) & 0x3f)
}

/** Where the next character begins. */
export function after(utf8: Uint8Array, i: number): number {
  const lead = utf8[i] as number
  if (lead < 0x80) return i + 1
  if (lead < 0xe0) return i + 2
  return lead < 0xf0 ? i + 3 : i + 4
}
