import type { Version } from '../model/change.ts'
import type { Run } from '../model/prompt.ts'

/** Characters of a text that are compared. */
const LONGEST = 40_000

/** A text's words, or its runs of three words, and how often each is there. */
export interface Words {
  counts: ReadonlyMap<string, number>
  size: number
}

export function wordsOf(text: string): Words {
  return counted(text.slice(0, LONGEST).split(/\s+/))
}

/** Runs of three words, which two texts share where one holds lines of the other, and not only because both are English. */
export function triplesOf(text: string): Words {
  const words = text.slice(0, LONGEST).match(/[\p{L}\p{N}]+/gu) ?? []
  return counted(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`))
}

function counted(all: readonly string[]): Words {
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: all.length }
}

/** What one has more of than the other. */
export function without(one: Words, other: Words): Words {
  const counts = new Map<string, number>()
  let size = 0
  for (const [word, count] of one.counts) {
    const left = count - (other.counts.get(word) ?? 0)
    if (left <= 0) continue
    counts.set(word, left)
    size += left
  }
  return { counts, size }
}

/** The share of their words that two texts have in common. */
export function likeness(one: Words, other: Words): number {
  const common = inCommon(one, other)
  return common / (one.size + other.size - common)
}

/** The share of the shorter text that the longer one holds too: 1 where one is the other and more. */
export function held(one: Words, other: Words): number {
  return inCommon(one, other) / Math.max(1, Math.min(one.size, other.size))
}

function inCommon(one: Words, other: Words): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let common = 0
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0)
  return common
}

/** What a prompt itself sends, message by message: what fills its slots is another's word, and tells no two prompts apart that have more to say. */
export function textsOf({ prompt: { messages } }: Pick<Version, 'prompt'>): { role: string; text: string }[] {
  const texts = (isSaid: (run: Run) => boolean) =>
    messages.map(({ role, runs }) => ({
      role,
      text: runs.expected
        .filter(isSaid)
        .map(({ text }) => text)
        .join(''),
    }))
  const own = texts(({ kind }) => kind !== 'slot')
  return own.some(({ text }) => text.trim() !== '') ? own : texts(() => true)
}

/** Characters that a prompt itself sends. */
export function lengthOf(version: Pick<Version, 'prompt'>): number {
  return textsOf(version).reduce((sum, { text }) => sum + text.length, 0)
}
