import { readClassRuns } from '../class-runs.ts'
import { characterRuns } from './character-runs.ts'

/** What a character is to the models: exactly one of these. */
export const UPPER = 1
export const LOWER = 2
/** A letter without case, or a combining mark that stands within words. */
export const CASELESS = 4
export const DIGIT = 8
/** An Arabic digit, which has borders as no ASCII digit has. */
export const ARABIC_DIGIT = 16
/** Punctuation and symbols but the ideographic, and combining marks that stand outside of words. */
export const SYMBOL = 32
export const SPACE = 64
export const OTHER_DIGIT = 128
/** Fractions, superscripts, numbers in circles. */
export const OTHER_NUMBER = 256
/** A variation selector, which goes with what is before it. */
export const SELECTOR = 512
/** Ideographs, Hangul, emoji, and whatever lies beyond the basic plane. */
export const ALONE = 1024

const kindOf: Record<string, number> = {
  U: UPPER,
  L: LOWER,
  C: CASELESS,
  D: DIGIT,
  E: ARABIC_DIGIT,
  P: SYMBOL,
  S: SPACE,
  N: OTHER_DIGIT,
  O: OTHER_NUMBER,
  V: SELECTOR,
  H: ALONE,
}

/** Made when Claude's tokens are first counted. */
let kinds: Uint16Array | undefined

function kindTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  readClassRuns(characterRuns, (letter, from, to) => table.fill(kindOf[letter] as number, from, to))
  return table
}

/** The kind of a UTF-16 unit; half a character beyond the basic plane stands alone as the whole does. */
export function kindAt(text: string, at: number): number {
  kinds ??= kindTable()
  return kinds[text.charCodeAt(at)] as number
}
