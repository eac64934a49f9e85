import type { PromptRule } from '../model/config.ts'
import { appendTo } from '../model/long-lists.ts'

export interface EntryPair {
  from: PromptRule
  to: PromptRule
  /** Places in their lists. */
  fromIndex: number
  toIndex: number
}

const wholeKey = (rule: PromptRule): string => [...rule.files].sort().join('\0')
const takeKey = ({ take = [], ...rule }: PromptRule): string =>
  `${wholeKey({ take, ...rule })}\0\0${take.map(({ pattern }) => pattern).sort()}`

/**
 * Entries of the base with the head's entry about the same files: first by equal globs and names, then by equal globs, then by one glob in common.
 * An entry is used once; entries without a partner are in no pair.
 */
export function pairEntries(base: readonly PromptRule[], head: readonly PromptRule[]): EntryPair[] {
  const pairs: EntryPair[] = []
  const paired = new Set<PromptRule>()
  for (const keysOf of [
    (rule: PromptRule) => [takeKey(rule)],
    (rule: PromptRule) => [wholeKey(rule)],
    (rule: PromptRule) => rule.files,
  ]) {
    const waiting = new Map<string, number[]>()
    head.forEach((rule, index) => {
      if (!paired.has(rule)) for (const key of new Set(keysOf(rule))) appendTo(waiting, key, index)
    })
    base.forEach((from, fromIndex) => {
      if (paired.has(from)) return
      for (const key of keysOf(from)) {
        const toIndex = waiting.get(key)?.find(index => !paired.has(head[index] as PromptRule))
        const to = toIndex === undefined ? undefined : head[toIndex]
        if (toIndex === undefined || !to) continue
        pairs.push({ from, to, fromIndex, toIndex })
        paired.add(from).add(to)
        return
      }
    })
  }
  return pairs
}
