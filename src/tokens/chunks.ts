import { after, asciiClass, classAt, LETTER, NEWLINE, NUMBER, OTHER, SPACE } from './split/character.ts'
import { APOSTROPHE } from './split/run.ts'

/**
 * Where a chunk that begins at `from` ends: the first place, at least `SHORTEST` bytes on, at which every encoding's pattern ends a
 * piece whatever stands around it. That is between a letter or number and a space, break or symbol, as no pattern has a piece that
 * goes on from the one to the other, save by an apostrophe. So a chunk always splits into the same pieces, and has the same tokens
 * wherever it occurs. Else the end of
 * the text.
 */
export function chunkEnd(utf8: Uint8Array, from: number, end: number): number {
  for (let i = from + SHORTEST; i < end; i++) {
    const kind = follows[utf8[i] as number] as number
    if (kind !== 0 && isBorder(utf8, i, kind)) return i
  }
  return end
}

/** Longer chunks are looked up faster; shorter ones lose less where a text was edited. */
const SHORTEST = 96

/** Kinds of bytes that may follow a piece: an ASCII character that does, or the first byte of one that has to be looked at. */
const ENDS = 1
const MAY_END = 2

/** Punctuation beyond ASCII begins with these bytes: U+00A0 to U+00BF, U+2000 to U+2FFF, U+3000 to U+3FFF, U+F000 to U+FFFF. */
const punctuationLeads = [0xc2, 0xe2, 0xe3, 0xef]

const follows = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return punctuationLeads.includes(byte) ? MAY_END : 0
  return (asciiClass(byte) & (OTHER | SPACE | NEWLINE)) !== 0 && byte !== APOSTROPHE ? ENDS : 0
})

function isBorder(utf8: Uint8Array, i: number, kind: number): boolean {
  let before = i - 1
  while (((utf8[before] as number) & 0xc0) === 0x80) before--
  if ((classAt(utf8, before) & (LETTER | NUMBER)) === 0 || after(utf8, before) !== i) return false
  return kind === ENDS || (classAt(utf8, i) & (OTHER | SPACE)) !== 0
}
