import type { Report, ReportEffect } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { apportion, decimalsFor, signedDollars } from './figures.ts'

const names: Record<ReportEffect['part'], string> = {
  text: 'tokens',
  tier: 'price tier',
  output: 'output',
  model: 'model',
}

/** `model +$277, tokens +$10`: what a total in USD per month comes from, the largest first, adding up to it. Empty for a single cause. */
export function splitByCause({ totals: { effects, usdPerMonth } }: Report): string {
  if (usdPerMonth === null || effects.length < 2) return ''
  const largestFirst = [...effects].sort((a, b) => Math.abs(Number(b.usd)) - Math.abs(Number(a.usd)))
  const amounts = largestFirst.map(effect => fromDecimal(effect.usd))
  const decimals = decimalsFor([fromDecimal(usdPerMonth.delta.expected)])
  const shown = apportion(amounts, decimals)
  const parts = largestFirst.flatMap(({ part }, i) =>
    shown[i] ? `${names[part]} ${signedDollars(shown[i], decimals)}` : [],
  )
  return parts.length < 2 ? '' : parts.join(', ')
}
