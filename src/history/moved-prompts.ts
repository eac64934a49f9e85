import type { Pair, Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'

/** So many prompts that came and went at once are compared by what they say. */
const MOST = 100
/** The share of words that two versions of a prompt have in common at least, as git asks of a renamed file, and some more. */
const ALIKE = 0.7
/** Of fewer words two prompts may be alike by accident. */
const FEWEST_WORDS = 12

/**
 * Joins a prompt that a commit took away with one that it brought elsewhere, where they say the same or nearly so: a text that moved out of
 * code into a file, or into another file. git's renames, which are about whole files, have been paired before.
 */
export function joinMoved<V extends Version>(pairs: readonly Pair<V>[]): Pair<V>[] {
  const gone = pairs.filter(({ head }) => head === undefined)
  const come = pairs.filter(({ base }) => base === undefined)
  if (gone.length === 0 || come.length === 0 || gone.length + come.length > MOST) return [...pairs]
  const wordsOf = new Map([...gone, ...come].map(each => [each, wordsIn((each.head ?? each.base)?.prompt)]))
  const candidates = come.flatMap(to =>
    gone.map(from => ({ from, to, alike: likeness(wordsOf.get(from), wordsOf.get(to)) })),
  )
  const partners = new Map<Pair<V>, Pair<V>>()
  for (const { from, to } of candidates.filter(each => each.alike >= ALIKE).sort((a, b) => b.alike - a.alike)) {
    if (partners.has(to) || partners.has(from)) continue
    partners.set(to, from).set(from, to)
  }
  return pairs.flatMap((each): Pair<V>[] => {
    const partner = partners.get(each)
    if (!partner) return [each]
    return each.head === undefined ? [] : [{ ...each, state: 'edited', base: partner.base }]
  })
}

type Words = ReadonlyMap<string, number>

function wordsIn(prompt: Prompt | undefined): Words {
  const words = new Map<string, number>()
  for (const { runs } of prompt?.messages ?? [])
    for (const { text } of runs.expected)
      for (const word of text.match(/\S+/g) ?? []) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

/** How many of all words two texts share, from 0 to 1 (Dice's coefficient). */
function likeness(one: Words = new Map(), other: Words = new Map()): number {
  const [a, b] = [sizeOf(one), sizeOf(other)]
  if (a < FEWEST_WORDS || b < FEWEST_WORDS) return 0
  let shared = 0
  for (const [word, times] of one) shared += Math.min(times, other.get(word) ?? 0)
  return (2 * shared) / (a + b)
}

const sizeOf = (words: Words) => [...words.values()].reduce((sum, times) => sum + times, 0)
