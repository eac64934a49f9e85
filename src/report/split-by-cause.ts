import type { Report } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { apportion, decimalsFor, signedDollars } from './figures.ts'

/** An effect that is not here goes by its own name. */
const names: Readonly<Record<string, string>> = {
  text: 'tokens',
  tier: 'price tier',
  output: 'output',
  cache: 'cache',
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
    shown[i] ? `${names[part] ?? part} ${signedDollars(shown[i], decimals)}` : [],
  )
  return parts.length < 2 ? '' : parts.join(', ')
}
