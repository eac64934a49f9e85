import type { Change, Effect } from '../model/change.ts'
import type { Report, ReportEffect } from '../model/report.ts'
import type { Summary } from '../model/summary.ts'
import { toDecimal } from '../money/decimal.ts'
import { toMoney } from './to-money.ts'

/** What all prompts cost together. Prompts without a price or a volume are counted beside the sums, never as zero. */
export function totalsOf(changes: readonly Change[], summary: Summary): Report['totals'] {
  const { tokens, usd, usdPerMonth } = summary.all
  const heads = changes.filter(change => change.head !== undefined)
  return {
    prompts: countStates(changes),
    tokens,
    usdPerThousandCalls: usd ? toMoney(usd, 1000n) : null,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    effects: summary.effects.flatMap(effect => toReportEffect(effect, usdPerMonth !== undefined)),
    promptsWithoutVolume: heads.filter(change => change.workload.callsPerMonth === undefined).length,
    promptsUnpriced: heads.filter(change => change.usd === undefined).length,
  }
}

function countStates(changes: readonly Change[]): Report['totals']['prompts'] {
  const count = (state: Change['state']) => changes.filter(change => change.state === state).length
  return {
    base: changes.filter(change => change.base !== undefined).length,
    head: changes.filter(change => change.head !== undefined).length,
    added: count('added'),
    removed: count('removed'),
    edited: count('edited'),
    renamed: count('renamed'),
    unchanged: count('unchanged'),
  }
}

/** Effects over all prompts: per month if volumes are known, otherwise per 1,000 calls of each. */
function toReportEffect({ cause, part, usd, usdPerMonth }: Effect, monthly: boolean): ReportEffect[] {
  if (!monthly) return [{ cause, part, usd: toDecimal(usd * 1000n) }]
  return usdPerMonth === undefined ? [] : [{ cause, part, usd: toDecimal(usdPerMonth) }]
}
