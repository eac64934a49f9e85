import type { Version } from '../model/change.ts'

/** Characters of a text that are compared. */
const LONGEST = 40_000

/** A text's words, and how often each is there. */
export interface Words {
  counts: ReadonlyMap<string, number>
  size: number
}

export function wordsOf(text: string): Words {
  const all = text.slice(0, LONGEST).split(/\s+/)
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: all.length }
}

/** The share of their words that two texts have in common. */
export function likeness(one: Words, other: Words): number {
  let common = 0
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0)
  return common / (one.size + other.size - common)
}

/** What a prompt sends, message by message. */
export function textsOf({ prompt: { messages } }: Pick<Version, 'prompt'>): { role: string; text: string }[] {
  return messages.map(({ role, runs }) => ({ role, text: runs.expected.map(({ text }) => text).join('') }))
}
