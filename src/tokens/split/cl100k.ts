import { automaton, oneDigit, spacesOrLines, threeDigits } from './automaton.ts'
import { after, classAt, LETTER, NEWLINE, NUMBER, SPACE_BAR, SYMBOL } from './character.ts'
import { contractionEnd, FOLD, runEnd, type Split, spaceOrLinesEnd, threeNumbersEnd } from './run.ts'

/**
 * The pattern of cl100k_base, in order:
 *
 *     (?i:'s|'t|'re|'ve|'m|'ll|'d)
 *     [^\r\n\p{L}\p{N}]?\p{L}+
 *     \p{N}{1,3}
 *      ?[^\s\p{L}\p{N}]+[\r\n]*
 *     \s*[\r\n]+|\s+(?!\S)|\s+
 *
 * Source: tiktoken, `openai_public.py`.
 */
const splitAny =
  (numbersEnd: Split): Split =>
  (utf8, from, end) => {
    const kind = classAt(utf8, from)
    if ((kind & LETTER) !== 0) return runEnd(utf8, from, end, LETTER)
    if (kind === NUMBER) return numbersEnd(utf8, from, end)
    const contraction = contractionEnd(utf8, from, FOLD)
    if (contraction > from) return contraction
    const second = after(utf8, from)
    const next = second < end ? classAt(utf8, second) : NEWLINE
    if (kind !== NEWLINE && (next & LETTER) !== 0) return runEnd(utf8, second, end, LETTER)
    if ((kind & SYMBOL) !== 0 || (utf8[from] === SPACE_BAR && (next & SYMBOL) !== 0)) {
      return runEnd(utf8, runEnd(utf8, second, end, SYMBOL), end, NEWLINE)
    }
    return spaceOrLinesEnd(utf8, from, end)
  }

/** The same pattern over ASCII, but for digits. */
const states = {
  start: {
    letter: 'letters',
    digit: 'digit',
    bar: 'bar',
    space: 'space',
    newline: 'lines',
    apostrophe: 'unsure',
    symbol: 'symbol',
  },
  bar: { letter: 'letters', symbol: 'symbols', space: 'spaces', newline: 'lines' },
  space: { letter: 'letters', space: 'spaces', newline: 'lines' },
  symbol: { letter: 'letters', symbol: 'symbols', newline: 'tail' },
  letters: { letter: 'letters' },
  symbols: { symbol: 'symbols', newline: 'tail' },
  tail: { newline: 'tail', beyond: 'here' },
  ...spacesOrLines,
} as const

export const splitCl100k = automaton({ ...states, ...threeDigits }, splitAny(threeNumbersEnd))

/** The same with `\p{N}` in place of `\p{N}{1,3}`: Qwen's pattern, from its `tokenizer.json`. */
export const splitQwen = automaton({ ...states, ...oneDigit }, splitAny(after))
