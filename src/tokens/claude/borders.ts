import { ARABIC_DIGIT, kindAt, OTHER_DIGIT, OTHER_NUMBER, SELECTOR } from './characters.ts'
import { ALONES, DIGITS, type Runs, SPACES, SYMBOLS, WORD } from './runs.ts'

/** A run's borders that are written as a marker: bits, of which it may have both. */
export const BEGINS = 1
export const ENDS = 2

/**
 * Which runs have a marker where they begin and end. A word always has both. Punctuation and numbers beyond ASCII have one where
 * a space borders them, for which the marker then stands. `afterSpace`: what is before the text ends as a space does.
 */
export function bordersOf(runs: Runs, afterSpace: boolean): Uint8Array {
  const borders = new Uint8Array(runs.count)
  for (let i = 0; i < runs.count; i++) borders[i] = borderOf(runs, i, afterSpace)
  return borders
}

function borderOf(runs: Runs, i: number, afterSpace: boolean): number {
  const kind = runs.kinds[i]
  if (kind === SPACES) return 0
  if (kind === WORD) return isContraction(runs, i) ? ENDS : BEGINS | ENDS
  const begins = followsSpace(runs, i, afterSpace) && !opensWord(runs, i) ? BEGINS : 0
  return takes(runs, i) & (begins | (precedesSpace(runs, i) ? ENDS : 0))
}

/** An apostrophe by itself before a word: a space before it is written as it is. */
export function opensWord(runs: Runs, i: number): boolean {
  return is(runs, i, "'") && runs.kinds[i + 1] === WORD
}

/** Whether a run is this one character. */
export function is({ text, count, starts }: Runs, i: number, character: string): boolean {
  const from = starts[i] as number
  return i >= 0 && i < count && starts[i + 1] === from + 1 && text[from] === character
}

const SUFFIXES = new Set(['s', 't', 'd', 'm', 'll', 're', 've'])

/** `'s`, `'t` and the like: the apostrophe is the border, unless what stands before it can have one of its own. */
function isContraction(runs: Runs, i: number): boolean {
  const { text, kinds, starts } = runs
  if (!is(runs, i - 1, "'") || !SUFFIXES.has(text.slice(starts[i], starts[i + 1]))) return false
  return i < 2 || ((kinds[i - 2] as number) & (WORD | SPACES)) !== 0 || (takes(runs, i - 2) & ENDS) === 0
}

const NUMBERS_WITH_BORDERS = ARABIC_DIGIT | OTHER_DIGIT | OTHER_NUMBER

/**
 * Which borders a run takes where a space is: symbols both, numbers and what stands alone by their outermost characters. A
 * selector takes one even there.
 */
function takes(runs: Runs, i: number): number {
  const kind = runs.kinds[i]
  if (kind === SYMBOLS) return BEGINS | ENDS
  const first = kindAt(runs.text, runs.starts[i] as number)
  const last = kindAt(runs.text, (runs.starts[i + 1] as number) - 1)
  const bySelector = ((first | last) & SELECTOR) !== 0
  const numbers = kind === DIGITS || (kind !== ALONES && isUniform(runs, i)) ? NUMBERS_WITH_BORDERS : 0
  const those = bySelector ? SELECTOR : numbers
  return ((first & those) !== 0 ? BEGINS : 0) | ((last & those) !== 0 ? ENDS : 0)
}

function isUniform({ text, starts }: Runs, i: number): boolean {
  const from = starts[i] as number
  for (let at = from + 1; at < (starts[i + 1] as number); at++)
    if (kindAt(text, at) !== kindAt(text, from)) return false
  return true
}

function followsSpace({ text, kinds, starts }: Runs, i: number, afterSpace: boolean): boolean {
  return i === 0 ? afterSpace : kinds[i - 1] === SPACES && text[(starts[i] as number) - 1] === ' '
}

/** A single space; two are written as they are. */
function precedesSpace({ text, kinds, starts }: Runs, i: number): boolean {
  const next = starts[i + 1] as number
  return kinds[i + 1] === SPACES && text[next] === ' ' && text[next + 1] !== ' '
}
