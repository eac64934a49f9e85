import type { HistoryPoint } from '../model/history.ts'
import type { Amounts } from './lineages.ts'
import { decimalOf } from './summed.ts'

export type PointSums = Omit<HistoryPoint, 'date' | 'sha' | 'tag'>

/**
 * The sums of every point, from the amounts of each prompt at each point. Few prompts change from one point to the next, so only these are
 * subtracted and added.
 */
export function pointSums(series: readonly (readonly (Amounts | undefined)[])[], points: number): PointSums[] {
  const running = { prompts: 0, tokens: 0, priced: 0, usd: 0n, withVolume: 0, usdPerMonth: 0n }
  const add = ({ tokens, usd, usdPerMonth }: Amounts, sign: 1 | -1) => {
    running.prompts += sign
    running.tokens += sign * tokens
    if (usd === undefined) return
    running.priced += sign
    running.usd += BigInt(sign) * usd
    if (usdPerMonth === undefined) return
    running.withVolume += sign
    running.usdPerMonth += BigInt(sign) * usdPerMonth
  }
  return Array.from({ length: points }, (_, point) => {
    for (const amounts of series) {
      const [before, now] = [point === 0 ? undefined : amounts[point - 1], amounts[point]]
      if (before === now) continue
      if (before) add(before, -1)
      if (now) add(now, 1)
    }
    const { prompts, tokens, priced, usd, withVolume, usdPerMonth } = running
    return {
      prompts,
      unpriced: prompts - priced,
      withoutVolume: priced - withVolume,
      tokens,
      usdPerThousandCalls: decimalOf(priced === 0 ? undefined : usd, 1000n),
      usdPerMonth: decimalOf(withVolume === 0 ? undefined : usdPerMonth),
    }
  })
}
