import { cacheablePieces } from '../caching/caching-of.ts'
import { sentBillOf } from '../compare/sent-bill.ts'
import type { Change, Costed } from '../model/change.ts'
import type { Declarations } from '../model/declarations.ts'
import type { FoundBill } from '../report/sent-bills.ts'
import { variesIn } from './caching-for.ts'

/** More bills nobody looks at on one page; the largest differences come first. */
const mostBills = 100

/** What the prompts are made of that a change touches; where there is nothing to compare with, all of them. */
export function sentBills(changes: readonly Change[], declarations: Declarations): FoundBill[] {
  const sentOf = (side: Costed) => cacheablePieces(side, { varies: name => variesIn(declarations, side.prompt, name) })
  const isAlone = changes.every(({ base }) => base === undefined)
  return changes
    .filter(({ cause }) => isAlone || cause !== undefined)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, mostBills)
    .map(change => ({ change, parts: sentBillOf(change, sentOf) }))
}

function sizeOf({ tokens, usd, usdPerMonth }: Change): number {
  const delta = Number(usdPerMonth?.delta.expected ?? usd?.delta.expected ?? tokens.delta.expected)
  return Math.abs(delta)
}
