import type { Version } from '../model/change.ts'
import { held, likeness, triplesOf, type Words, withinBounds, wordsOf, work } from './likeness.ts'

/** Beyond so many versions on a side only those that share a line are compared. */
const MOST_COMPARED = 120
/** Characters from which a line tells texts apart, and how many texts may share it before it is nobody's. */
const TELLING_LINE = 25
const MOST_SHARING = 8

/** Least shares for two texts to be one that was edited: of the words of both, or of the shorter text that the longer one holds. */
export interface Least {
  alike: number
  held: number
  /** Words of the shorter one. */
  words: number
}

type Pairing = readonly [Version, Version]

/**
 * Compares texts, each of which is cut into words once. Returns how close two are, from above 0 to 2, or undefined where they have too
 * little in common. A longer text that holds all of a shorter one is closer to it than a text that shares half of it.
 * @param textOf what a version says
 */
export function closenessOf(
  textOf: (version: Version) => string,
): (one: Version, other: Version, least: Least) => number | undefined {
  const bounded = withinBounds(textOf)
  const words = memo(version => wordsOf(bounded(version)))
  const triples = memo(version => triplesOf(bounded(version)))
  const lookups = work()
  return (one, other, least) => {
    if (Math.min(words(one).size, words(other).size) < least.words) return undefined
    const alike = likeness(words(one), words(other), lookups)
    const part = held(triples(one), triples(other), lookups)
    return alike >= least.alike || part >= least.held ? alike + part : undefined
  }
}

/** The words of a version, which are asked for often. */
export function memo(make: (version: Version) => Words): (version: Version) => Words {
  const known = new Map<Version, Words>()
  return version => {
    const words = known.get(version) ?? make(version)
    known.set(version, words)
    return words
  }
}

/** Pairs of two sides, the best first; `scoreOf` leaves out what is no pair. */
export function ranked(
  pairings: readonly Pairing[],
  scoreOf: (one: Version, other: Version) => number | undefined,
): Pairing[] {
  const scored = pairings.flatMap(pairing => {
    const score = scoreOf(...pairing)
    return score === undefined ? [] : [{ pairing, score }]
  })
  return scored.sort((a, b) => b.score - a.score).map(({ pairing }) => pairing)
}

/** Each of one side with each of the other; where they are many, those that share a line few others have. */
export function candidates(
  base: readonly Version[],
  head: readonly Version[],
  textOf: (version: Version) => string,
): Pairing[] {
  if (base.length <= MOST_COMPARED && head.length <= MOST_COMPARED)
    return base.flatMap(one => head.map((other): Pairing => [one, other]))
  const withLine = new Map<string, Version[]>()
  for (const one of base)
    for (const line of linesOf(textOf(one)))
      withLine.set(line, [...(withLine.get(line) ?? []).slice(-MOST_SHARING), one])
  return head.flatMap(other => {
    const near = new Set<Version>()
    for (const line of linesOf(textOf(other))) {
      const sharing = withLine.get(line) ?? []
      if (sharing.length <= MOST_SHARING) for (const one of sharing) near.add(one)
    }
    return [...near].slice(0, MOST_COMPARED).map((one): Pairing => [one, other])
  })
}

function linesOf(text: string): Set<string> {
  return new Set(text.split('\n').flatMap(line => (line.trim().length >= TELLING_LINE ? [line.trim()] : [])))
}
