import { diffArrays } from 'diff'
import type { SourceLine } from './source-lines.ts'

/** Where two texts differ: lines `start` to `end` of the second were added in the place of those that were removed. */
export interface Hunk {
  start: number
  end: number
  added: SourceLine[]
  removed: SourceLine[]
}

/** Steps left for comparing. The work grows with the square of the edits, so that both one text's and all texts' are bounded. */
export interface EditBudget {
  left: number
}

const mostEdits = 600

export function editBudget(): EditBudget {
  return { left: 6_000_000 }
}

/** Compares two texts line by line (Myers' algorithm). Texts that differ too much are one hunk, from the first difference to the last. */
export function hunksOf(base: readonly SourceLine[], head: readonly SourceLine[], budget: EditBudget): Hunk[] {
  const from = base.map(keyOf)
  const to = head.map(keyOf)
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start++
  let same = 0
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same++
  const removed = base.slice(start, base.length - same)
  const added = head.slice(start, head.length - same)
  const hunks = compare(removed, added, budget) ?? [{ start: 0, end: added.length, added, removed }]
  return hunks.map(hunk => ({ ...hunk, start: hunk.start + start, end: hunk.end + start }))
}

function keyOf({ text, declared }: SourceLine): string {
  return `${declared} ${text}`
}

function compare(base: readonly SourceLine[], head: readonly SourceLine[], budget: EditBudget): Hunk[] | undefined {
  const maxEditLength = Math.min(mostEdits, Math.floor(Math.sqrt(Math.max(budget.left, 0))))
  const parts = diffArrays(base.map(keyOf), head.map(keyOf), { maxEditLength })
  const edits = parts?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)
  budget.left -= (edits ?? maxEditLength) ** 2
  if (parts === undefined) return undefined
  const hunks: Hunk[] = []
  let i = 0
  let j = 0
  let open: Hunk | undefined
  for (const { added, removed, count } of parts) {
    if (!added && !removed) open = undefined
    else if (open === undefined) {
      open = { start: j, end: j, added: [], removed: [] }
      hunks.push(open)
    }
    if (removed && open) open.removed = [...open.removed, ...base.slice(i, i + count)]
    if (added && open) open.added = [...open.added, ...head.slice(j, j + count)]
    if (!added) i += count
    if (!removed) j += count
    if (open) open.end = j
  }
  return hunks
}

/** A line that was taken from one place and put to another, of the same file or of one that is included now, is no growth. */
export function withoutMoved<T extends Hunk>(hunks: readonly T[]): T[] {
  const gone = new Map<string, number>()
  for (const line of hunks.flatMap(hunk => hunk.removed)) gone.set(keyOf(line), (gone.get(keyOf(line)) ?? 0) + 1)
  const back = new Map<string, number>()
  const take = (from: Map<string, number>, key: string) => {
    const left = from.get(key) ?? 0
    if (left > 0) from.set(key, left - 1)
    return left > 0
  }
  const isNew = (line: SourceLine) => {
    const key = keyOf(line)
    const moved = take(gone, key)
    if (moved) back.set(key, (back.get(key) ?? 0) + 1)
    return !moved
  }
  const kept = hunks.flatMap(hunk => stretches(hunk, isNew))
  return kept.map(hunk => ({ ...hunk, removed: hunk.removed.filter(line => !take(back, keyOf(line))) }))
}

/** The stretches of a hunk's lines that are new; the first takes the place of what was removed. */
function stretches<T extends Hunk>(hunk: T, isNew: (line: SourceLine) => boolean): T[] {
  const found: T[] = []
  let open: T | undefined
  hunk.added.forEach((line, i) => {
    const at = hunk.start + i
    if (!isNew(line)) open = undefined
    else if (open) {
      open.end = at + 1
      open.added.push(line)
    } else {
      open = { ...hunk, start: at, end: at + 1, added: [line], removed: found.length === 0 ? hunk.removed : [] }
      found.push(open)
    }
  })
  return found.length === 0 ? [{ ...hunk, end: hunk.start, added: [] }] : found
}
