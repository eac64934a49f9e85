import type { Change, Sum } from '../model/change.ts'
import type { Floor } from '../model/config.ts'
import type { Range } from '../model/quantity.ts'

const picoUsd = 1e12

export type End = keyof Range

/** Whether growth, at one end of its band, is noise whatever its percentage: as growth in tokens, and as growth in money. */
export function isNoise(growth: Sum, floor: Floor, end: End): { tokens: boolean; usd: boolean } {
  const month = growth.usdPerMonth?.delta[end]
  const underMonth =
    floor.usdPerMonth !== undefined && month !== undefined && Number(month) <= floor.usdPerMonth * picoUsd
  const perThousandCalls = Number(growth.usd?.delta[end] ?? 0n) * 1000
  return {
    tokens: underMonth || growth.tokens.delta[end] <= floor.tokens,
    usd: underMonth || perThousandCalls <= floor.usdPerThousandCalls * picoUsd,
  }
}

/** Added prompts, and those that were empty, have nothing to grow from: they have limits of their own. */
export function isNew(change: Change): boolean {
  return change.head !== undefined && change.tokens.base === 0
}
