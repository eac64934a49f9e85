import { cacheBreakOf } from '../caching/cache-break.ts'
import { cacheablePieces } from '../caching/caching-of.ts'
import type { Change, Costed } from '../model/change.ts'
import type { Declarations } from '../model/declarations.ts'
import { variesIn } from './caching-for.ts'

/** Finds the changes whose edit makes a provider cache less than any edit of the same text would, or begin to. */
export function withCacheBreaks(changes: readonly Change[], declarations: Declarations): Change[] {
  const ordered = (side: Costed) => ({
    side,
    pieces: cacheablePieces(side, { varies: name => variesIn(declarations, side.prompt, name) }),
  })
  return changes.map(change => {
    const { base, head } = change
    if (base === head || !head || !base?.caching?.()) return change
    const cacheBreak = cacheBreakOf(ordered(base), ordered(head))
    return cacheBreak ? { cacheBreak, ...change } : change
  })
}
