import type { Caching } from '../model/caching.ts'
import type { CacheBreak, Costed } from '../model/change.ts'
import type { Range, Usd } from '../model/quantity.ts'
import type { Piece } from './pieces.ts'
import { type Walk, walkOf } from './walk.ts'

/** One side with its request in the order of caching. */
export interface Ordered {
  side: Costed
  pieces: readonly Piece[]
}

/**
 * What an edit does to the cached prefix beyond what any edit of its text does, which is to warm the cache anew once. Undefined
 * where it does nothing of the kind.
 */
export function cacheBreakOf(base: Ordered, head: Ordered): CacheBreak | undefined {
  const [before, after] = [base.side.caching?.(), head.side.caching?.()]
  if (!before) return undefined
  const found = after ? reasonOf(base, head, before, after) : before.cached > 0 ? lostBy(head) : undefined
  if (!found) return undefined
  return {
    ends: after?.ends,
    base: before.cached,
    head: after?.cached ?? 0,
    minimum: after?.minimum ?? before.minimum,
    ...found,
    usd: moreOf(base.side, head.side),
  }
}

type Reason = Pick<CacheBreak, 'why' | 'at' | 'below'>

/** Another model, of whose cache nothing is known. */
function lostBy({ side }: Ordered): Reason {
  return { why: 'model', at: side.model.at ?? side.prompt.at }
}

function reasonOf(base: Ordered, head: Ordered, before: Caching, after: Caching): Reason | undefined {
  const { side } = head
  if (after.cached < before.cached) {
    const isOther = after.provider !== before.provider || after.minimum !== before.minimum
    if (isOther && after.prefix >= before.minimum && after.cached === 0) return lostBy(head)
    const walk = walkOf(base.pieces, head.pieces)
    if (after.ends && walk.isMoved && walk.would > after.cached)
      return { why: 'varies', at: after.ends.at, ...belowOf(walk, head.pieces, before.cached) }
    if (marksLess(base, head, before, after)) return { why: 'breakpoints', at: markedAt(head, after) }
    return after.cached === 0 ? { why: 'below-minimum', at: shrunkAt(base, head) } : undefined
  }
  if (before.cached === 0 && after.cached > 0 && before.prefix < before.minimum && after.minimum === before.minimum)
    return { why: 'above-minimum', at: side.prompt.at }
  const tool = before.cached > 0 ? reordered(base.side, head.side) : undefined
  return tool && { why: 'tools', at: tool.at }
}

function belowOf({ stop }: Walk, pieces: readonly Piece[], cached: number): Pick<CacheBreak, 'below'> {
  if (stop) return { below: stop.part.at }
  // Nothing that varied at the base follows: what is behind the text that was cached is far enough down.
  let tokens = 0
  for (const { part, end } of pieces) {
    if (tokens >= cached && part.at.line !== undefined) return { below: part.at }
    if (!end) tokens += part.tokens
  }
  return {}
}

/** The text that stays the same would do, but what the request marks does not reach as far. */
function marksLess(base: Ordered, head: Ordered, before: Caching, after: Caching): boolean {
  const marks = (side: Ordered) => JSON.stringify(side.side.prompt.cache?.breakpoints.map(({ path }) => path) ?? [])
  const mode = ({ side }: Ordered) => [side.prompt.cache?.mode, side.prompt.cache?.automatic].join()
  return after.prefix >= before.cached && (marks(base) !== marks(head) || mode(base) !== mode(head))
}

/** The last breakpoint that is left, else what varies. */
function markedAt({ side: { prompt } }: Ordered, { ends }: Caching): CacheBreak['at'] {
  return prompt.cache?.breakpoints.at(-1)?.at ?? ends?.at ?? prompt.at
}

/** The first place where the head sends less than the base; the prompt itself where no part shows it. */
function shrunkAt({ pieces: before }: Ordered, { pieces: now, side }: Ordered): CacheBreak['at'] {
  const i = now.findIndex(({ part }, i) => part.tokens < (before[i]?.part.tokens ?? 0))
  return now[i]?.part.at ?? side.prompt.at
}

/** The first tool of the head that stands before one of the base's, and did not. */
function reordered(base: Costed, head: Costed) {
  const names = (base.prompt.tools ?? []).map(({ name }) => name)
  const tools = head.prompt.tools ?? []
  const kept = names.filter(name => tools.some(tool => tool.name === name))
  let next = 0
  for (const tool of tools) {
    if (next >= kept.length) return undefined
    if (tool.name !== kept[next]) return tool
    next++
  }
  return undefined
}

function moreOf(base: Costed, head: Costed): Range<Usd> | undefined {
  const [from, to] = [base.cost, head.cost]
  if (!from || !to) return undefined
  if (from.cache !== undefined || to.cache !== undefined) {
    const usd = (to.cache ?? 0n) - (from.cache ?? 0n)
    return { low: usd, expected: usd, high: usd }
  }
  if (!from.cacheIf && !to.cacheIf) return undefined
  const [none, most] = (['none', 'most'] as const).map(end => (to.cacheIf?.[end] ?? 0n) - (from.cacheIf?.[end] ?? 0n))
  const ends = [none ?? 0n, most ?? 0n].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return { low: ends[0] ?? 0n, expected: none ?? 0n, high: ends[1] ?? 0n }
}
