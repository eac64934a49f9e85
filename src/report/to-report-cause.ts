import type { CauseGroup } from '../model/change.ts'
import type { ReportCause } from '../model/report.ts'
import { toMoney } from './to-money.ts'

export function toReportCause({ cause, prompts, sum, each }: CauseGroup): ReportCause {
  return {
    at: cause.at,
    what: cause.what,
    prompts,
    models: cause.models ? { base: cause.models.base, head: cause.models.head } : null,
    ...(cause.partial && { partial: each }),
    tokens: sum.tokens,
    usdPerThousandCalls: sum.usd ? toMoney(sum.usd, 1000n) : null,
    usdPerMonth: sum.usdPerMonth ? toMoney(sum.usdPerMonth) : null,
  }
}

/** Rows are sorted by USD if known, then by tokens. */
export function weight({ usdPerMonth, usdPerThousandCalls, tokens }: ReportCause): number {
  const usd = Number(usdPerMonth?.delta.expected ?? usdPerThousandCalls?.delta.expected ?? 0)
  return Math.abs(usd) + Math.abs(tokens.delta.expected) * 1e-9
}
