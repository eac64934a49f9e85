import type { Add } from './features.ts'
import { type Commonness, commonness } from './lexicon.ts'
import type { Before } from './pieces.ts'

/** Where the cost of a word bends as it gets rarer: log2 of its rank. Claude 4.7 seems to know some 8,000 words whole. */
export const rankKnots = [9, 10.5, 12, 12.8, 13.2, 14.5, 15.5]
/** The same for a word in just this case: `Word` is common, `Dragons` is not. */
export const caseKnots = [10, 12, 14, 15.5]

/** Names of all features that `word` can add. */
export const wordFeatures = [
  ...rankKnots.map((_, nth) => `word ${nth}`),
  'word unknown',
  'letters over 5',
  'letters over 8',
  'letters over 5, rare',
  'letters under 4, unknown',
  'letters over 4, unknown',
  'letters over 10, unknown',
  'letters over 20, unknown',
  'accented letter',
  'one capital',
  'capitalised',
  'capitals',
  'capitals over 2',
  'capitals over 5',
  ...['Word', 'WORD'].flatMap(of => [...caseKnots.map((_, nth) => `${of} ${nth}`), `${of} unknown`]),
  'small hump',
  'capitalised hump',
  'capitals hump',
  'word after mark',
  'capital after mark',
  'capitalised inside',
  'capitalised line',
  'capitals after capitals',
  'word after stop',
  'word after comma',
]

const RARE = 13

/** Adds what a word says about its cost: how common it is whatever its case, how common in its case, its length, its place. */
export function word(text: string, before: Before, spaced: boolean, add: Add): void {
  const length = text.length
  const small = text.toLowerCase()
  const known = length <= 32 ? commonness(small) : undefined
  rank('word', known?.folded, rankKnots, add)
  if (known) {
    add('letters over 5', over(length, 5))
    add('letters over 8', over(length, 8))
    if ((known.folded ?? 0) > RARE) add('letters over 5, rare', over(length, 5))
  } else {
    add('letters under 4, unknown', over(4, length))
    add('letters over 4, unknown', over(length, 4))
    add('letters over 10, unknown', over(length, 10))
    add('letters over 20, unknown', over(length, 20))
    add('accented letter', accents(text))
  }
  const cased = caseOf(text, small)
  if (cased) addCase(cased, length, known, add)
  addPlace(cased, before, spaced, add)
}

type Case = 'one capital' | 'capitalised' | 'capitals'

function caseOf(text: string, small: string): Case | undefined {
  if (text === small) return undefined
  if (text.length === 1) return 'one capital'
  return text.charCodeAt(1) === small.charCodeAt(1) ? 'capitalised' : 'capitals'
}

function addCase(cased: Case, length: number, known: Commonness | undefined, add: Add): void {
  add(cased, 1)
  if (cased === 'capitalised') rank('Word', known?.capitalised, caseKnots, add)
  if (cased === 'capitals') {
    rank('WORD', known?.capitals, caseKnots, add)
    add('capitals over 2', over(length, 2))
    add('capitals over 5', over(length, 5))
  }
}

function addPlace(cased: Case | undefined, before: Before, spaced: boolean, add: Add): void {
  if (before === 'camel') add(humpNames[cased ?? 'small'], 1)
  else if (spaced) addAfterSpace(cased, before, add)
  else if (before === 'line' || before === 'start') {
    if (cased === 'capitalised') add('capitalised line', 1)
  } else if (before !== 'gap') {
    add('word after mark', 1)
    if (cased) add('capital after mark', 1)
  }
}

const humpNames = {
  small: 'small hump',
  capitalised: 'capitalised hump',
  capitals: 'capitals hump',
  'one capital': 'capitalised hump',
} satisfies Record<Case | 'small', string>

function addAfterSpace(cased: Case | undefined, before: Before, add: Add): void {
  if (cased === 'capitalised') add('capitalised inside', 1)
  if (cased === 'capitals' && before === 'capitals') add('capitals after capitals', 1)
  if (before === 'stop' || before === 'comma') add(`word after ${before}`, 1)
}

/** Shares a rank between the two knots that it lies between, so that the cost is a line from knot to knot. */
function rank(name: string, log: number | undefined, knots: readonly number[], add: Add): void {
  if (log === undefined) {
    add(`${name} unknown`, 1)
    return
  }
  const above = knots.findIndex(knot => log <= knot)
  if (above <= 0) {
    add(`${name} ${above === 0 ? 0 : knots.length - 1}`, 1)
    return
  }
  const [low = 0, high = 0] = knots.slice(above - 1, above + 1)
  const share = (log - low) / (high - low)
  add(`${name} ${above - 1}`, 1 - share)
  add(`${name} ${above}`, share)
}

const over = (length: number, limit: number): number => Math.max(0, length - limit)

function accents(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) count++
  return count
}
