import type { HistoryPoint } from '../model/history.ts'
import type { Amounts } from './lineages.ts'
import { decimalOf } from './summed.ts'

export type PointSums = Omit<HistoryPoint, 'date' | 'sha' | 'tag'>

/** What a prompt costs from one point on. Undefined where it is not there. */
export interface Step {
  point: number
  amounts: Amounts | undefined
}

/**
 * The sums of every point, from the steps of each prompt. Few prompts change from one point to the next, so only these are subtracted and
 * added.
 */
export function pointSums(prompts: readonly (readonly Step[])[], points: number): PointSums[] {
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
  const changes = Array.from({ length: points }, (): Changed[] => [])
  for (const steps of prompts) {
    for (const [i, { point, amounts }] of steps.entries()) changes[point]?.push([steps[i - 1]?.amounts, amounts])
  }
  return changes.map(changed => {
    for (const [before, now] of changed) {
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

type Changed = readonly [before: Amounts | undefined, now: Amounts | undefined]
