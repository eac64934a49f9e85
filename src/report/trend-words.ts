import type { Report } from '../model/report.ts'
import type { ReportTrend } from '../model/report-trend.ts'
import { fromDecimal } from '../money/decimal.ts'
import { decimalsFor, dollars, grouped } from './figures.ts'
import { counted } from './style.ts'

/** Less than this says nothing. */
const LEAST_PERCENT = 10

export const trendUnits: Record<ReportTrend['unit'], { heading: string; after: string }> = {
  usdPerMonth: { heading: 'USD per month', after: ' a month' },
  usdPerThousandCalls: { heading: 'USD per 1,000 calls', after: ' per 1,000 calls of each prompt' },
  tokens: { heading: 'Tokens per call', after: ' tokens per call' },
}

/** How the cost grew before this change, in a sentence; empty where that says nothing. */
export function trendLine({ trend }: Report): string {
  if (!trend) return ''
  const { days, changes, unit, points } = trend
  const [from = 0, to = 0] = [points[0]?.value, points.at(-1)?.value].map(Number)
  const percent = from > 0 ? Math.round((100 * (to - from)) / from) : 0
  if (Math.abs(percent) < LEAST_PERCENT) return ''
  const verb = percent > 0 ? 'grew' : 'fell'
  const by = percent > 0 ? percent : -percent
  const show = shown(unit, [from, to])
  return `Before this change the cost of all prompts ${verb} by ${grouped(by)}% in ${counted(days, 'day')}, in ${counted(changes, 'change')}: from ${show(points[0]?.value ?? '0')} to ${show(points.at(-1)?.value ?? '0')}${trendUnits[unit].after}.`
}

function shown(unit: ReportTrend['unit'], values: readonly number[]): (value: string) => string {
  if (unit === 'tokens') return value => grouped(Number(value))
  const decimals = decimalsFor(values.map(value => BigInt(Math.round(value * 1e6)) * 1_000_000n))
  return value => dollars(fromDecimal(value), decimals)
}
