import { BEGINS, bordersOf, ENDS, is, opensWord } from './borders.ts'
import { spellCase } from './case.ts'
import { BEGIN, END } from './markers.ts'
import { OTHER_NUMBERS, type Runs, runsOf, SPACES, SYMBOLS, WORD } from './runs.ts'

/** What of the spelling differs between generations. */
export interface Spelling {
  /** Words of so many letters or more, all of them capitals, are written with a marker. */
  readonly fewestCapitals: number
  /** What is before a message's text ends as a space does. */
  readonly afterSpace: boolean
}

/** What is made of a text's chunks. No token spans two of them. */
export interface Chunks {
  /** A word as it is written, which `spellWord` spells. */
  word(word: string): void
  /** Anything else as it is spelled. */
  other(spelled: string): void
}

export function spellWord(word: string, { fewestCapitals }: Spelling): string {
  const { marker, letters } = spellCase(word, fewestCapitals)
  return marker + BEGIN + letters + END
}

/**
 * Spells a normalized text as the models do, in chunks that no token spans (what others call pre-tokens): words with their
 * markers, in small letters; punctuation with a marker where a space borders it; and no space where such markers meet.
 */
export function spell(text: string, spelling: Spelling, chunks: Chunks): void {
  const runs = runsOf(text)
  const borders = bordersOf(runs, spelling.afterSpace)
  let chunk = spelling.afterSpace ? messageBorder(runs, borders) : ''
  const flush = () => {
    if (chunk !== '') chunks.other(chunk)
    chunk = ''
  }
  for (let i = 0; i < runs.count; i++) {
    if (isSeam(runs, borders, i)) continue
    const body = text.slice(runs.starts[i], runs.starts[i + 1])
    const border = borders[i] as number
    if (i > 0 && !mayJoin(runs, borders, i)) flush()
    if (runs.kinds[i] === WORD && (border & BEGINS) !== 0) chunks.word(body)
    else chunk += ((border & BEGINS) !== 0 ? BEGIN : '') + body + ((border & ENDS) !== 0 ? END : '')
  }
  flush()
}

/** Where two runs meet without a marker, a token spans their border only from some kinds to some (`scripts/build-claude.ts` proves it). */
function mayJoin({ kinds }: Runs, borders: Uint8Array, i: number): boolean {
  const marked = (((borders[i - 1] as number) & ENDS) | ((borders[i] as number) & BEGINS)) !== 0
  return !marked && joins(kinds[i - 1] as number, kinds[i] as number)
}

export const joins = (left: number, right: number): boolean =>
  (left & (SYMBOLS | OTHER_NUMBERS)) !== 0 && (right & (WORD | SYMBOLS)) !== 0

/** A single space between an end and a beginning is what these two say. */
function isSeam(runs: Runs, borders: Uint8Array, i: number): boolean {
  return (
    runs.kinds[i] === SPACES &&
    ((borders[i - 1] as number) & ENDS) !== 0 &&
    ((borders[i + 1] as number) & BEGINS) !== 0 &&
    is(runs, i, ' ')
  )
}

/** The space before the text, where the text itself does not say it. */
function messageBorder(runs: Runs, borders: Uint8Array): string {
  if (opensWord(runs, 0)) return ' '
  const says = runs.kinds[0] === SPACES ? runs.text[0] === ' ' : ((borders[0] as number) & BEGINS) !== 0
  return says ? '' : BEGIN
}
