import type { Prompt } from './prompt.ts'

/**
 * What of two sides is not the very same object on both. Both are mostly in the order of their paths and mostly alike, so that one walk finds
 * it without looking into what they share. What is shared and stands in another order may be among it.
 */
export function unshared<T extends { prompt: Prompt }>(
  base: readonly T[],
  head: readonly T[],
): { base: T[]; head: T[] } {
  const apart: { base: T[]; head: T[] } = { base: [], head: [] }
  let [i, j] = [0, 0]
  while (i < base.length || j < head.length) {
    const [one, other] = [base[i], head[j]]
    const order = one === other ? 0 : compare(one, other)
    if (order <= 0) i++
    if (order >= 0) j++
    if (one === other) continue
    if (one && order <= 0) apart.base.push(one)
    if (other && order >= 0) apart.head.push(other)
  }
  return apart
}

/** By path; what is not there comes last. */
function compare(one: { prompt: Prompt } | undefined, other: { prompt: Prompt } | undefined): number {
  if (!one || !other) return one ? -1 : 1
  const [a, b] = [one.prompt.at.path, other.prompt.at.path]
  return a < b ? -1 : a > b ? 1 : 0
}
