import type { Version } from '../model/change.ts'
import { appendTo } from '../model/long-lists.ts'

/**
 * Pairs what has the same key on both sides, each once: with the one of the same id where there is one, else in their order. Takes no longer where
 * all have the same.
 */
export function pairSame(
  base: readonly Version[],
  head: readonly Version[],
  keyOf: (version: Version) => string,
): [Version, Version][] {
  const waiting = new Map<string, Map<string, Version[]>>()
  for (const one of base) {
    const key = keyOf(one)
    const byId = waiting.get(key) ?? new Map<string, Version[]>()
    waiting.set(key, byId)
    appendTo(byId, one.prompt.id, one)
  }
  return head.flatMap((other): [Version, Version][] => {
    const byId = waiting.get(keyOf(other))
    const id = byId?.has(other.prompt.id) ? other.prompt.id : byId?.keys().next().value
    const all = id === undefined ? undefined : byId?.get(id)
    const one = all?.shift()
    if (one && id !== undefined && all?.length === 0) byId?.delete(id)
    return one ? [[one, other]] : []
  })
}
