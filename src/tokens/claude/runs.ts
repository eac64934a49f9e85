import {
  ALONE,
  ARABIC_DIGIT,
  CAPITAL,
  CASELESS,
  DIGIT,
  kindAt,
  MARK,
  OTHER_DIGIT,
  OTHER_NUMBER,
  OTHER_SIGN,
  SELECTOR,
  SIGN,
  SMALL,
  WHITE,
} from './characters.ts'

/** What a run of characters is: exactly one of these. */
export const WORD = 1
/** Marks that have no letter before them. */
export const MARKS = 2
export const DIGITS = 4
export const SIGNS = 8
export const SPACES = 16
export const OTHER_SIGNS = 32
export const OTHER_NUMBERS = 64
/** Ideographs and the like, a run of them. */
export const ALONES = 128

/** A text's longest runs of one kind. */
export interface Runs {
  readonly text: string
  readonly count: number
  readonly kinds: Uint8Array
  /** Where each begins, and behind the last where the text ends. */
  readonly starts: Int32Array
}

const runOf: Record<number, number> = {
  [CAPITAL]: WORD,
  [SMALL]: WORD,
  [CASELESS]: WORD,
  [MARK]: WORD,
  [DIGIT]: DIGITS,
  [ARABIC_DIGIT]: DIGITS,
  [SIGN]: SIGNS,
  [WHITE]: SPACES,
  [OTHER_SIGN]: OTHER_SIGNS,
  [OTHER_DIGIT]: OTHER_NUMBERS,
  [OTHER_NUMBER]: OTHER_NUMBERS,
  [SELECTOR]: ALONES,
  [ALONE]: ALONES,
}

/** Cuts a text into runs. A variation selector goes with what is before it, where that is no word, digit or ASCII. */
export function runsOf(text: string): Runs {
  const kinds = new Uint8Array(text.length)
  const starts = new Int32Array(text.length + 1)
  let count = 0
  let last = 0
  let lastCharacter = 0
  for (let at = 0; at < text.length; at++) {
    const character = kindAt(text, at)
    if (character === lastCharacter) continue
    lastCharacter = character
    const kind = runAfter(last, character)
    if (kind === last) continue
    kinds[count] = kind
    starts[count++] = at
    last = kind
  }
  starts[count] = text.length
  return { text, count, kinds, starts }
}

function runAfter(last: number, character: number): number {
  if (character === MARK && last !== WORD) return MARKS
  if (character === SELECTOR && (last & (ALONES | OTHER_SIGNS | OTHER_NUMBERS)) !== 0) return last
  return runOf[character] as number
}
