import { CAPITAL, kindAt } from './characters.ts'
import { ALL_CAPITALS, CAPITALIZED } from './marks.ts'

const DOTTED_I = 'İ'
const SHARP_S = 'ẞ'

/** Capitals whose small letter is newer than the oldest Node that promptcost runs on. */
const newPairs: Record<string, string> = { '\u1c89': '\u1c8a', '\ua7cb': '\u0264' }

/** Of a capital; whatever else is in a word stays as it is, and so does the dotted I. */
function small(letter: string): string {
  if (letter === DOTTED_I || kindAt(letter, 0) !== CAPITAL) return letter
  return newPairs[letter] ?? letter.toLowerCase()
}

/** A sigma that ends a word in capitals becomes the same small letter as any other. */
const allSmall = (word: string): string => Array.from(word, small).join('')

/**
 * A word as the models spell it, in two parts: what is said of its case, and its letters. One capital before small letters,
 * or from a number of letters on nothing but capitals, is told by a mark before the word in small letters. All others keep
 * their letters: `WiFi`, `GaN`, `mRNA`.
 */
export function spellCase(word: string, fewestCapitals: number): { mark: string; letters: string } {
  const first = kindAt(word, 0)
  if (first !== CAPITAL || word.includes(SHARP_S) || word[0] === DOTTED_I) return { mark: '', letters: word }
  if (word.length >= fewestCapitals && isAllCapitals(word)) return { mark: ALL_CAPITALS, letters: allSmall(word) }
  if (small(word[0] as string) === word[0] || hasCapitalBehind(word)) return { mark: '', letters: word }
  return { mark: CAPITALIZED, letters: allSmall(word) }
}

/** A letter without case, or one that has no small form, makes the word no word in capitals. */
function isAllCapitals(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (kindAt(word, at) !== CAPITAL || small(word[at] as string) === word[at]) return false
  }
  return true
}

function hasCapitalBehind(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (kindAt(word, at) === CAPITAL && word[at] !== DOTTED_I) return true
  return false
}
