import {
  after,
  asciiClass,
  CASELESS,
  classAt,
  LETTER,
  LOWER,
  MARK,
  NEWLINE,
  NUMBER,
  OTHER,
  SPACE,
  SPACE_BAR,
  SYMBOL,
  UPPER,
} from './character.ts'
import { APOSTROPHE, contractionEnd, FOLD, runEnd, type Split, spaceOrLinesEnd, threeNumbersEnd } from './run.ts'

const SLASH = 0x2f
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

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
export const splitO200k: Split = (utf8, from, end) => {
  const word = plainWordEnd(utf8, from)
  if (word > from) return word
  const kind = classAt(utf8, from)
  if ((kind & (LETTER | MARK)) !== 0) return wordEnd(utf8, from, end)
  if (kind === NUMBER) return threeNumbersEnd(utf8, from, end)
  const second = after(utf8, from)
  const next = second < end ? classAt(utf8, second) : NEWLINE
  if ((next & (LETTER | MARK)) !== 0 && kind !== NEWLINE) return wordEnd(utf8, second, end)
  if (kind === OTHER || (next === OTHER && utf8[from] === SPACE_BAR)) return symbolsEnd(utf8, second, end)
  return spaceOrLinesEnd(utf8, from, end)
}

/**
 * The end of what most pieces are, in the fewest steps: a character that is no letter, or none, a capital or none, small
 * letters, all of ASCII, and nothing behind them that could go on with the word. `from` where it is anything else.
 */
function plainWordEnd(utf8: Uint8Array, from: number): number {
  let i = from
  let kind = asciiClass(utf8[i] as number)
  if ((kind & (SPACE | OTHER)) !== 0) kind = asciiClass(utf8[++i] as number)
  if (kind === UPPER) kind = asciiClass(utf8[++i] as number)
  if (kind !== LOWER) return from
  do i++
  while (asciiClass(utf8[i] as number) === LOWER)
  const next = utf8[i] as number
  return next < 0x80 && next !== APOSTROPHE ? i : from
}

/**
 * The first two lines of the pattern without their optional first character. Where no small letter follows `[U]*`, it
 * gives back what it took down to the last character that is in `W` too, and only a run of capitals alone is left to
 * the second line. (A mark may be the optional character or part of the word: the outcome is the same.)
 */
function wordEnd(utf8: Uint8Array, from: number, end: number): number {
  let i = from
  let lastShared = from
  while (i < end) {
    const kind = classAt(utf8, i)
    if (kind === LOWER) return contractionEnd(utf8, runEnd(utf8, i, end, LOWER | CASELESS | MARK), FOLD)
    if ((kind & (UPPER | CASELESS | MARK)) === 0) break
    i = after(utf8, i)
    if (kind !== UPPER) lastShared = i
  }
  return contractionEnd(utf8, lastShared > from ? lastShared : i, FOLD)
}

function symbolsEnd(utf8: Uint8Array, from: number, end: number): number {
  let i = runEnd(utf8, from, end, SYMBOL)
  while (i < end && (utf8[i] === LINE_FEED || utf8[i] === CARRIAGE_RETURN || utf8[i] === SLASH)) i++
  return i
}
