import type { Change, Sum } from '../model/change.ts'
import type { Floor } from '../model/config.ts'

const picoUsd = 1e12

/** Whether growth is noise whatever its percentage: `tokens` for growth in tokens, `usd` for growth in money. */
export function isNoise(growth: Sum, floor: Floor): { tokens: boolean; usd: boolean } {
  const month = growth.usdPerMonth?.delta.expected
  const underMonth =
    floor.usdPerMonth !== undefined && month !== undefined && Number(month) <= floor.usdPerMonth * picoUsd
  const perThousandCalls = Number(growth.usd?.delta.expected ?? 0n) * 1000
  return {
    tokens: underMonth || growth.tokens.delta.expected <= floor.tokens,
    usd: underMonth || perThousandCalls <= floor.usdPerThousandCalls * picoUsd,
  }
}

/** Added prompts, and those that were empty, have nothing to grow from: they have limits of their own. */
export function isNew(change: Change): boolean {
  return change.head !== undefined && change.tokens.base === 0
}
