import { distance } from 'fastest-levenshtein'
import { namesInCatalogue } from './listing.ts'

const longest = 80

/**
 * The catalogue's name that an unknown one is most likely a slip of; undefined where none is close: one edit in five characters,
 * three at most. Another version's name is no slip, nor is another word: `gpt-4` is not what `gpt-7` was meant to be, nor `claude-2` what
 * `claude-x` was.
 */
export function nearestName(name: string): string | undefined {
  const lower = name.toLowerCase()
  if (lower.length > longest) return undefined
  if (!found.has(lower)) found.set(lower, search(lower))
  return found.get(lower)
}

const found = new Map<string, string | undefined>()

function search(lower: string): string | undefined {
  const limit = Math.min(3, Math.floor(lower.length / 5))
  let best: Candidate | undefined
  for (const known of namesInCatalogue().keys()) {
    if (Math.abs(known.length - lower.length) > limit) continue
    const edits = distance(lower, known)
    if (edits === 0 || edits > limit || isOtherVersion(lower, known) || isOtherWord(lower, known)) continue
    const candidate = { name: known, edits, characters: distance(squeeze(lower), squeeze(known)) }
    if (best === undefined || isCloser(candidate, best)) best = candidate
  }
  return best?.name
}

interface Candidate {
  name: string
  edits: number
  /** Edits of letters and digits alone: `gpt-41-mini` has all of `gpt-4.1-mini`. */
  characters: number
}

/** Of two equally close names the shorter, then the first by alphabet, so that the advice never depends on the catalogue's order. */
function isCloser(a: Candidate, b: Candidate): boolean {
  const order = a.characters - b.characters || a.edits - b.edits || a.name.length - b.name.length
  return order < 0 || (order === 0 && a.name < b.name)
}

function isOtherVersion(a: string, b: string): boolean {
  return a.replace(/[^a-z]/g, '') === b.replace(/[^a-z]/g, '') && squeeze(a) !== squeeze(b)
}

/** Whether names differ by a whole word: one has a word more, or a word of the other's shares less than half its letters. */
function isOtherWord(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name => name.split(/[^a-z0-9]+/)) as [string[], string[]]
  if (squeeze(a) === squeeze(b)) return false
  if (one.length !== other.length) return isWithin(one, other) || isWithin(other, one)
  return one.some((word, i) => isUnlike(word, other[i] ?? ''))
}

function isUnlike(word: string, other: string): boolean {
  const letters = (of: string) => [...of].sort().join('')
  if (letters(word) === letters(other)) return false
  return 2 * distance(word, other) >= Math.max(word.length, other.length)
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let found = 0
  for (const word of others) if (word === words[found]) found++
  return found === words.length
}

function squeeze(name: string): string {
  return name.replace(/[^a-z0-9]/g, '')
}
