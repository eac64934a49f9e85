import type { Version } from '../model/change.ts'
import type { Run } from '../model/prompt.ts'

/** Characters that are compared in one comparison of prompts, and of each text beyond them. */
const MOST_CHARACTERS = 2 ** 21
const LEAST_CHARACTERS = 40_000

/** A text's words, or its runs of three words, and how often each is there. */
export interface Words {
  counts: ReadonlyMap<string, number>
  size: number
  /** Some of the words, spread over the text, where they are too many to be looked up again and again. */
  sample?: [string, number][]
}

/**
 * What of each text is compared: all of it, as long as the texts are not many and long. What stands behind another long text is then known again, too.
 */
export function withinBounds(textOf: (version: Version) => string): (version: Version) => string {
  let left = MOST_CHARACTERS
  const known = new Map<Version, number>()
  return version => {
    const text = textOf(version)
    const length = known.get(version) ?? Math.min(text.length, Math.max(left, LEAST_CHARACTERS))
    if (!known.has(version)) left -= length
    known.set(version, length)
    return text.slice(0, length)
  }
}

export function wordsOf(text: string): Words {
  return counted(text.split(/\s+/))
}

/** Runs of three words, which two texts share where one holds lines of the other, and not only because both are English. */
export function triplesOf(text: string): Words {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
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

/** How many words may still be looked up one by one in one comparison of prompts. */
export interface Work {
  left: number
}

export const work = (): Work => ({ left: 2_000_000 })

/** The share of their words that two texts have in common. */
export function likeness(one: Words, other: Words, work: Work): number {
  const common = inCommon(one, other, work)
  return common / (one.size + other.size - common)
}

/** The share of the shorter text that the longer one holds too: 1 where one is the other and more. */
export function held(one: Words, other: Words, work: Work): number {
  return inCommon(one, other, work) / Math.max(1, Math.min(one.size, other.size))
}

/** Words that are looked up where there is no more time for all. */
const SAMPLED = 500

/** How many words two texts share; beyond the work that is left, as a sample of them has it. */
function inCommon(one: Words, other: Words, work: Work): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  const step = work.left > 0 ? 1 : Math.ceil(few.counts.size / SAMPLED)
  work.left -= few.counts.size
  if (step === 1) {
    let common = 0
    for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0)
    return common
  }
  few.sample ??= [...few.counts].filter((_, i) => i % step === 0)
  let [common, size] = [0, 0]
  for (const [word, count] of few.sample) {
    common += Math.min(count, many.counts.get(word) ?? 0)
    size += count
  }
  return (common / Math.max(1, size)) * few.size
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
