import type { Cause, Change, Costed, Sum } from '../model/change.ts'
import { tokensOf, usdOf } from './explain.ts'
import { perMonth } from './per-month.ts'
import { sum } from './sum.ts'

/** A side of another prompt that a request sends beside its own text, such as a tool. */
interface Beside {
  change: Change
  base: boolean
  head: boolean
}

/** The difference of a whole request: of its text, and of what it sends beside that on each side. The edit is that of what grows most. */
export function sumOfRequest(change: Change, beside: readonly Beside[]): { sum: Sum; cause: Cause } {
  const parts = beside.map(each => ({ cause: each.change.cause, sum: sentOf(each, change.workload.callsPerMonth) }))
  const all = [{ cause: change.cause, sum: change as Sum }, ...parts]
  const [most] = all.sort((a, b) => b.sum.tokens.delta.expected - a.sum.tokens.delta.expected)
  return { sum: sum(all.map(each => each.sum)), cause: most?.cause ?? given(change) }
}

/** A request may begin to send what other requests send already. */
function given({ id, head, base }: Change): Cause {
  const at = (head ?? base)?.prompt.at ?? { path: id }
  return { key: `request ${id}`, at, what: ['text'], models: undefined }
}

function sentOf({ change, base, head }: Beside, callsPerMonth: number | undefined): Sum {
  const sides: [Costed | undefined, Costed | undefined] = [
    base ? change.base : undefined,
    head ? change.head : undefined,
  ]
  const usd = usdOf(...sides)
  return { tokens: tokensOf(...sides), usd, usdPerMonth: usd && perMonth(usd, callsPerMonth) }
}
