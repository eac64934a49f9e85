import { automaton } from './automaton.ts'
import { after, classAt, LETTER, NUMBER, SPACE_BAR, SYMBOL } from './character.ts'
import { contractionEnd, NO_FOLD, runEnd, type Split, spaceEnd } from './run.ts'

/**
 * The pattern of r50k_base and p50k_base, in order:
 *
 *     's|'t|'re|'ve|'m|'ll|'d
 *      ?\p{L}+
 *      ?\p{N}+
 *      ?[^\s\p{L}\p{N}]+
 *     \s+(?!\S)|\s+
 *
 * Source: tiktoken, `openai_public.py`.
 */
const splitAny: Split = (utf8, from, end) => {
  const contraction = contractionEnd(utf8, from, NO_FOLD)
  if (contraction > from) return contraction
  const second = after(utf8, from)
  const first = utf8[from] === SPACE_BAR && second < end ? second : from
  const kind = classAt(utf8, first)
  for (const classes of alike) if ((kind & classes) !== 0) return runEnd(utf8, first, end, classes)
  return spaceEnd(utf8, from, end)
}

/** The classes that form a run each. */
const alike = [LETTER, NUMBER, SYMBOL]

/** The same pattern over ASCII. */
export const splitR50k = automaton(
  {
    start: {
      letter: 'letters',
      digit: 'digits',
      bar: 'bar',
      space: 'space',
      newline: 'space',
      apostrophe: 'unsure',
      symbol: 'symbols',
    },
    bar: { letter: 'letters', digit: 'digits', symbol: 'symbols', space: 'spaces', newline: 'spaces' },
    space: { space: 'spaces', newline: 'spaces' },
    letters: { letter: 'letters' },
    digits: { digit: 'digits' },
    symbols: { symbol: 'symbols' },
    spaces: { space: 'spaces', newline: 'spaces', letter: 'one back', digit: 'one back', symbol: 'one back' },
  },
  splitAny,
)
