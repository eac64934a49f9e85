import {
  ALONE,
  ARABIC_DIGIT,
  CASELESS,
  DIGIT,
  kindAt,
  LOWER,
  OTHER_DIGIT,
  OTHER_NUMBER,
  SELECTOR,
  SPACE,
  SYMBOL,
  UPPER,
} from './characters.ts'

/** What a run of characters is: exactly one of these. */
export const WORD = 1
export const DIGITS = 2
export const SYMBOLS = 4
export const SPACES = 8
export const OTHER_NUMBERS = 16
/** Ideographs and the like, a run of them. */
export const ALONES = 32

/** A text's longest runs of one kind. */
export interface Runs {
  readonly text: string
  readonly count: number
  readonly kinds: Uint8Array
  /** Where each begins, and behind the last where the text ends. */
  readonly starts: Int32Array
}

const runOf: Record<number, number> = {
  [UPPER]: WORD,
  [LOWER]: WORD,
  [CASELESS]: WORD,
  [DIGIT]: DIGITS,
  [ARABIC_DIGIT]: DIGITS,
  [SYMBOL]: SYMBOLS,
  [SPACE]: SPACES,
  [OTHER_DIGIT]: OTHER_NUMBERS,
  [OTHER_NUMBER]: OTHER_NUMBERS,
  [SELECTOR]: ALONES,
  [ALONE]: ALONES,
}

/** Cuts a text into runs. A variation selector goes with the symbol, number or character before it that stands alone. */
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
  if (character === SELECTOR && (last & (ALONES | SYMBOLS | OTHER_NUMBERS)) !== 0) return last
  return runOf[character] as number
}
