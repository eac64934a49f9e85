import type { Prompt } from './prompt.ts'
import type { Entry } from './revision.ts'

/** What is on one side, and what is on the other. */
interface Unshared<T> {
  base: T[]
  head: T[]
}

/**
 * What of two sides is not the very same object on both. Both are mostly in the order of their paths and mostly alike, so that one walk finds
 * it without looking into what they share. What is shared and stands in another order may be among it.
 */
export function unshared<T extends { prompt: Prompt }>(base: readonly T[], head: readonly T[]): Unshared<T> {
  return apart(base, head, ({ prompt }) => prompt.at.path)
}

/** The same of two listings: the files that one side alone has, or has otherwise. */
export function unsharedEntries(base: readonly Entry[], head: readonly Entry[]): Unshared<Entry> {
  return apart(base, head, ({ path }) => path)
}

function apart<T>(base: readonly T[], head: readonly T[], pathOf: (one: T) => string): Unshared<T> {
  const apart: Unshared<T> = { base: [], head: [] }
  let i = 0
  let j = 0
  while (i < base.length || j < head.length) {
    const one = base[i]
    const other = head[j]
    const order = one === other ? 0 : compare(one && pathOf(one), other && pathOf(other))
    if (order <= 0) i++
    if (order >= 0) j++
    if (one === other) continue
    if (one && order <= 0) apart.base.push(one)
    if (other && order >= 0) apart.head.push(other)
  }
  return apart
}

/** By path; what is not there comes last. */
function compare(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1
  return one < other ? -1 : one > other ? 1 : 0
}
