import { kindAt, UPPER } from './characters.ts'
import { ALL_CAPITALS, CAPITALIZED } from './markers.ts'

const DOTTED_I = 'İ'
const SHARP_S = 'ẞ'

/** Of a capital; whatever else is in a word stays as it is, and so does the dotted I. */
function small(letter: string): string {
  return letter === DOTTED_I || kindAt(letter, 0) !== UPPER ? letter : letter.toLowerCase()
}

/** A sigma that ends a word in capitals becomes the same small letter as any other. */
const allSmall = (word: string): string => Array.from(word, small).join('')

/**
 * A word as the models spell it, in two parts: what is said of its case, and its letters. One capital before small letters,
 * or from a number of letters on nothing but capitals, is written as a marker before the word in small letters. All others keep
 * their letters: `WiFi`, `GaN`, `mRNA`.
 */
export function spellCase(word: string, fewestCapitals: number): { marker: string; letters: string } {
  const first = kindAt(word, 0)
  if (first !== UPPER || word.includes(SHARP_S) || word[0] === DOTTED_I) return { marker: '', letters: word }
  if (word.length >= fewestCapitals && isAllCapitals(word)) return { marker: ALL_CAPITALS, letters: allSmall(word) }
  if (small(word[0] as string) === word[0] || hasCapitalBehind(word)) return { marker: '', letters: word }
  return { marker: CAPITALIZED, letters: allSmall(word) }
}

/** A letter without case, or one that has no small form, makes the word no word in capitals. */
function isAllCapitals(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (small(word[at] as string) === word[at]) return false
  }
  return true
}

function hasCapitalBehind(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (kindAt(word, at) === UPPER && word[at] !== DOTTED_I) return true
  return false
}
