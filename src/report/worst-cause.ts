import type { Report, ReportCause } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { signed, signedDollars } from './figures.ts'
import { isSwap, labelOf } from './row-labels.ts'
import { tableOf } from './rows.ts'
import type { Style } from './style.ts'

/**
 * The edit that costs most, where a limit is broken: `agent/system.md` cached prefix broken, +$829 a month. It is part of the first
 * words because notifications show only those. Empty where no edit costs more.
 */
export function worstCause(report: Report, style: Style): string {
  const { causes, findings, totals } = report
  if (!findings.some(({ kind }) => kind === 'limit') || report.base === null) return ''
  const monthly = totals.usdPerMonth !== null
  const most = causes.reduce<ReportCause | undefined>(
    (so, cause) => (so === undefined || rise(cause, monthly) > rise(so, monthly) ? cause : so),
    undefined,
  )
  if (most === undefined || rise(most, monthly) <= 0) return ''
  return `${nameOf(most, report, style)}, ${amountOf(most, monthly)}`
}

/** By money; an edit without a price counts less than any with one, by its tokens. */
function rise({ usdPerMonth, usdPerThousandCalls, tokens }: ReportCause, monthly: boolean): number {
  const money = monthly ? usdPerMonth : usdPerThousandCalls
  return money === null ? tokens.delta.expected * 1e-9 : Number(money.delta.expected)
}

function nameOf(cause: ReportCause, report: Report, style: Style): string {
  const { models, prompts, at } = cause
  const swap = models ? `${style.name(models.base)} ${style.arrow} ${style.name(models.head)}` : ''
  const isEverywhere = models && isSwap(cause) && prompts.length > 1
  const path = isEverywhere ? '' : style.name(at.path.slice(tableOf(report, 1).folder.length))
  return [path, swap, labelOf(cause)].filter(part => part !== '').join(' ')
}

function amountOf({ usdPerMonth, usdPerThousandCalls, tokens }: ReportCause, monthly: boolean): string {
  const money = monthly ? usdPerMonth : usdPerThousandCalls
  const { expected } = tokens.delta
  if (money === null) return `${signed(expected)} ${Math.abs(expected) === 1 ? 'token' : 'tokens'}`
  return `${signedDollars(fromDecimal(money.delta.expected))} ${monthly ? 'a month' : 'per 1,000 calls'}`
}
