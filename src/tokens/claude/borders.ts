import { ARABIC_DIGIT, kindAt, OTHER_DIGIT, OTHER_NUMBER, OTHER_SIGN, SELECTOR, SIGN } from './characters.ts'
import { DIGITS, MARKS, type Runs, SIGNS, SPACES, WORD } from './runs.ts'

/** A run's borders that are told by a mark: bits, of which it may have both. */
export const BEGINS = 1
export const ENDS = 2

/**
 * Which runs are marked where they begin and end. A word always is. Punctuation and numbers beyond ASCII are where a space
 * borders them, which the mark then stands for. `afterSpace`: what is before the text ends as a space does.
 */
export function bordersOf(runs: Runs, afterSpace: boolean): Uint8Array {
  const borders = new Uint8Array(runs.count)
  for (let i = 0; i < runs.count; i++) borders[i] = borderOf(runs, i, afterSpace)
  return borders
}

function borderOf(runs: Runs, i: number, afterSpace: boolean): number {
  const kind = runs.kinds[i]
  if (kind === SPACES) return 0
  if (kind === WORD) return goesOnWithMarks(runs, i) || isContraction(runs, i) ? ENDS : BEGINS | ENDS
  if (kind === MARKS) return runs.kinds[i + 1] === WORD ? BEGINS : BEGINS | ENDS
  const begins = followsSpace(runs, i, afterSpace) && !opensWord(runs, i) ? BEGINS : 0
  return takes(runs, i) & (begins | (precedesSpace(runs, i) ? ENDS : 0))
}

/** The letters after marks that have none before them belong to the word which those began. */
export const goesOnWithMarks = ({ kinds }: Runs, i: number): boolean => kinds[i - 1] === MARKS

/** An apostrophe by itself before a word: a space before it is told as it is. */
export function opensWord(runs: Runs, i: number): boolean {
  return is(runs, i, "'") && ((runs.kinds[i + 1] as number) & (WORD | MARKS)) !== 0
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
  return i < 2 || ((kinds[i - 2] as number) & (WORD | MARKS | SPACES)) !== 0 || (takes(runs, i - 2) & ENDS) === 0
}

const SIGN_CHARACTERS = SIGN | OTHER_SIGN | SELECTOR
const NUMBER_CHARACTERS = ARABIC_DIGIT | OTHER_DIGIT | OTHER_NUMBER

/** Which borders a run of signs, numbers or characters that stand alone takes where a space is. Its outermost characters decide. */
function takes(runs: Runs, i: number): number {
  const first = kindAt(runs.text, runs.starts[i] as number)
  const last = kindAt(runs.text, (runs.starts[i + 1] as number) - 1)
  const kind = runs.kinds[i] as number
  if (kind === SIGNS) return BEGINS | ENDS
  const isSigns = ((first | last) & SIGN_CHARACTERS) !== 0
  const those = isSigns ? SIGN_CHARACTERS : kind === DIGITS || isUniform(runs, i) ? NUMBER_CHARACTERS : 0
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

/** A space, but not two: those are told as they are. */
function precedesSpace({ text, kinds, starts }: Runs, i: number): boolean {
  const next = starts[i + 1] as number
  return kinds[i + 1] === SPACES && text[next] === ' ' && text[next + 1] !== ' '
}
