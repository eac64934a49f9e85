import { readClassRuns } from '../class-runs.ts'
import { characterRuns } from './character-runs.ts'

/** What a character is to the models: exactly one of these. */
export const CAPITAL = 1
export const SMALL = 2
/** A letter without case, or a mark within a word. */
export const CASELESS = 4
/** A mark that belongs to the letter before it, and is a word of its own where there is none. */
export const MARK = 8
export const DIGIT = 16
/** An Arabic digit, which has borders as no ASCII digit has. */
export const ARABIC_DIGIT = 32
/** ASCII punctuation and symbols, and what is tiled with them. */
export const SIGN = 64
export const WHITE = 128
/** Other punctuation and symbols, and marks that stand outside of words. */
export const OTHER_SIGN = 256
export const OTHER_DIGIT = 512
/** Fractions, superscripts, numbers in circles. */
export const OTHER_NUMBER = 1024
/** A variation selector, which goes with what is before it. */
export const SELECTOR = 2048
/** Ideographs, Hangul, emoji, and whatever lies beyond the basic plane. */
export const ALONE = 4096

const kindOf: Record<string, number> = {
  U: CAPITAL,
  L: SMALL,
  C: CASELESS,
  M: MARK,
  D: DIGIT,
  E: ARABIC_DIGIT,
  P: SIGN,
  S: WHITE,
  Q: OTHER_SIGN,
  N: OTHER_DIGIT,
  O: OTHER_NUMBER,
  V: SELECTOR,
  H: ALONE,
}

const kinds = new Uint16Array(0x10000)
readClassRuns(characterRuns, (letter, from, to) => kinds.fill(kindOf[letter] as number, from, to))

/** The kind of a UTF-16 unit; half a character beyond the basic plane stands alone as the whole does. */
export const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] as number
