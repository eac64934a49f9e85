import { automaton, oneDigit, spacesOrLines, threeDigits } from './automaton.ts'
import {
  after,
  CASELESS,
  classAt,
  LETTER,
  LOWER,
  MARK,
  NEWLINE,
  NUMBER,
  OTHER,
  SPACE_BAR,
  SYMBOL,
  UPPER,
} from './character.ts'
import {
  CARRIAGE_RETURN,
  contractionEnd,
  FOLD,
  LINE_FEED,
  runEnd,
  SLASH,
  type Split,
  spaceOrLinesEnd,
  threeNumbersEnd,
} from './run.ts'

/**
 * The pattern of o200k_base, in order (`U` for `\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}`, `W` for `\p{Ll}\p{Lm}\p{Lo}\p{M}`):
 *
 *     [^\r\n\p{L}\p{N}]?[U]*[W]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?
 *     [^\r\n\p{L}\p{N}]?[U]+[W]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?
 *     \p{N}{1,3}
 *      ?[^\s\p{L}\p{N}]+[\r\n/]*
 *     \s*[\r\n]+|\s+(?!\S)|\s+
 *
 * Source: tiktoken, `openai_public.py`.
 */
const splitAny =
  (wordEnd: Split, numbersEnd: Split): Split =>
  (utf8, from, end) => {
    const kind = classAt(utf8, from)
    if ((kind & (LETTER | MARK)) !== 0) return wordEnd(utf8, from, end)
    if (kind === NUMBER) return numbersEnd(utf8, from, end)
    const second = after(utf8, from)
    const next = second < end ? classAt(utf8, second) : NEWLINE
    if ((next & (LETTER | MARK)) !== 0 && kind !== NEWLINE) return wordEnd(utf8, second, end)
    if (kind === OTHER || (next === OTHER && utf8[from] === SPACE_BAR)) return symbolsEnd(utf8, second, end)
    return spaceOrLinesEnd(utf8, from, end)
  }

/**
 * The first two lines of the pattern without their optional first character. Where no small letter follows `[U]*`, it
 * gives back what it took down to the last character that is in `W` too, and only a run of capitals alone is left to
 * the second line. (A mark may be the optional character or part of the word: the outcome is the same.)
 */
function bareWordEnd(utf8: Uint8Array, from: number, end: number): number {
  let i = from
  let lastShared = from
  while (i < end) {
    const kind = classAt(utf8, i)
    if (kind === LOWER) return runEnd(utf8, i, end, LOWER | CASELESS | MARK)
    if ((kind & (UPPER | CASELESS | MARK)) === 0) break
    i = after(utf8, i)
    if (kind !== UPPER) lastShared = i
  }
  return lastShared > from ? lastShared : i
}

const wordEnd: Split = (utf8, from, end) => contractionEnd(utf8, bareWordEnd(utf8, from, end), FOLD)

function symbolsEnd(utf8: Uint8Array, from: number, end: number): number {
  let i = runEnd(utf8, from, end, SYMBOL)
  while (i < end && (utf8[i] === LINE_FEED || utf8[i] === CARRIAGE_RETURN || utf8[i] === SLASH)) i++
  return i
}

/** The same pattern over ASCII, but for digits and contractions. */
const states = {
  start: {
    capital: 'capitals',
    letter: 'letters',
    digit: 'digit',
    bar: 'bar',
    space: 'space',
    newline: 'lines',
    symbol: 'symbol',
  },
  bar: { capital: 'capitals', letter: 'letters', symbol: 'symbols', space: 'spaces', newline: 'lines' },
  space: { capital: 'capitals', letter: 'letters', space: 'spaces', newline: 'lines' },
  symbol: { capital: 'capitals', letter: 'letters', symbol: 'symbols', newline: 'tail' },
  symbols: { symbol: 'symbols', newline: 'tail' },
  tail: { newline: 'tail', slash: 'tail', beyond: 'here' },
  ...spacesOrLines,
} as const

export const splitO200k = automaton(
  {
    ...states,
    capitals: { capital: 'capitals', letter: 'letters', apostrophe: 'unsure' },
    letters: { capital: 'here', letter: 'letters', apostrophe: 'unsure' },
    ...threeDigits,
  },
  splitAny(wordEnd, threeNumbersEnd),
)

/** The same without contractions, and `\p{N}` in place of `\p{N}{1,3}`: the pattern of Mistral's Tekken, from its `config`. */
export const splitTekken = automaton(
  {
    ...states,
    capitals: { capital: 'capitals', letter: 'letters' },
    letters: { capital: 'here', letter: 'letters' },
    ...oneDigit,
  },
  splitAny(bareWordEnd, after),
)
