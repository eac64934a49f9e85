import type { Change, Effect } from '../model/change.ts'
import { doubtNames } from '../model/doubts.ts'
import type { Report, ReportEffect } from '../model/report.ts'
import type { Summary } from '../model/summary.ts'
import { toDecimal } from '../money/decimal.ts'
import { toMoney } from './to-money.ts'

/** What all prompts cost together. Prompts without a price or a volume are counted beside the sums, never as zero. */
export function totalsOf(changes: readonly Change[], summary: Summary): Report['totals'] {
  const { tokens, usd, usdPerMonth } = summary.all
  return {
    prompts: countStates(changes),
    tokens,
    usdPerThousandCalls: usd ? toMoney(usd, 1000n) : null,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    effects: summary.effects.flatMap(effect => toReportEffect(effect, usdPerMonth !== undefined)),
    ...doubtsOf(summary),
    promptsWithoutVolume: countHeads(changes, change => change.workload.callsPerMonth === undefined),
    promptsUnpriced: countHeads(changes, change => change.usd === undefined),
  }
}

/** What makes the difference uncertain, the largest first. */
function doubtsOf({ all, doubts: summed }: Summary): Pick<Report['totals'], 'doubts'> {
  const [times, doubts] = [all.usdPerMonth ? 1n : 1000n, summed()]
  const found = doubtNames
    .map(from => ({ from, ...doubts[from] }))
    .filter(({ low, high }) => low !== 0n || high !== 0n)
    .sort((a, b) => Number(b.high - b.low) - Number(a.high - a.low))
  if (found.length === 0) return {}
  return {
    doubts: found.map(({ from, low, high }) => ({ from, low: toDecimal(low * times), high: toDecimal(high * times) })),
  }
}

function countHeads(changes: readonly Change[], lacks: (change: Change) => boolean): number {
  let count = 0
  for (const change of changes) if (change.head !== undefined && lacks(change)) count++
  return count
}

function countStates(changes: readonly Change[]): Report['totals']['prompts'] {
  const counted = { base: 0, head: 0, added: 0, removed: 0, edited: 0, renamed: 0, unchanged: 0 }
  for (const { base, head, state } of changes) {
    if (base) counted.base++
    if (head) counted.head++
    counted[state]++
  }
  return counted
}

/** Effects over all prompts: per month if volumes are known, otherwise per 1,000 calls of each. */
function toReportEffect({ cause, part, usd, usdPerMonth }: Effect, monthly: boolean): ReportEffect[] {
  if (!monthly) return [{ cause, part, usd: toDecimal(usd * 1000n) }]
  return usdPerMonth === undefined ? [] : [{ cause, part, usd: toDecimal(usdPerMonth) }]
}
