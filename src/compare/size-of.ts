import type { Change, Sum } from '../model/change.ts'
import type { Size } from '../model/summary.ts'
import { widen } from './band.ts'
import { tokensOf, usdOf } from './explain.ts'
import { perMonth } from './per-month.ts'

/** What a prompt is at the head, as if it were new, and what the change adds to that. */
export function sizeOf(change: Change): Size {
  const { head, workload } = change
  const usd = usdOf(undefined, head)
  const usdPerMonth = usd && perMonth(usd, workload.callsPerMonth)
  return { size: { tokens: tokensOf(undefined, head), usd, usdPerMonth }, grown: grownOf(change) }
}

/** A model of another tokenizer makes the same text larger or smaller, which a limit on size does not excuse. */
function grownOf(change: Change): Sum {
  const { base, head } = change
  if (!base || !head || base.own.tokenizer === head.own.tokenizer) return change
  const [from, to] = [base.own.total.expected, head.own.total.expected]
  return { ...change, tokens: { base: from, head: to, delta: widen(to - from, base.own.off + head.own.off) } }
}
