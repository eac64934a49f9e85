import type { Change } from '../model/change.ts'
import type { Floor } from '../model/config.ts'
import type { Range, Usd } from '../model/quantity.ts'

/** What limits are held against: one prompt's difference, or the sum of several. Money is in 1e-12 USD. */
export interface Growth {
  tokens: { base: number; delta: Range }
  /** Per call; undefined where a side is unpriced. */
  usd: Money | undefined
  /** Undefined also where no volume is known. */
  usdPerMonth: Money | undefined
}

interface Money {
  base: Usd
  delta: Range<Usd>
}

/** The sum of several growths. Money is summed over those that have it. */
export function sumOf(growths: readonly Growth[]): Growth {
  const tokens = { base: 0, delta: { low: 0, expected: 0, high: 0 } }
  for (const growth of growths) {
    tokens.base += growth.tokens.base
    tokens.delta.low += growth.tokens.delta.low
    tokens.delta.expected += growth.tokens.delta.expected
    tokens.delta.high += growth.tokens.delta.high
  }
  return {
    tokens,
    usd: sumUsd(growths.map(growth => growth.usd)),
    usdPerMonth: sumUsd(growths.map(growth => growth.usdPerMonth)),
  }
}

function sumUsd(amounts: readonly (Money | undefined)[]): Money | undefined {
  const known = amounts.filter(amount => amount !== undefined)
  if (known.length === 0) return undefined
  const sum = { base: 0n, delta: { low: 0n, expected: 0n, high: 0n } }
  for (const { base, delta } of known) {
    sum.base += base
    sum.delta.low += delta.low
    sum.delta.expected += delta.expected
    sum.delta.high += delta.high
  }
  return sum
}

const picoUsd = 1e12

/** Whether growth is noise whatever its percentage: `tokens` for growth in tokens, `usd` for growth in money. */
export function isNoise(growth: Growth, floor: Floor): { tokens: boolean; usd: boolean } {
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

export function isPaired(change: Change): boolean {
  return change.base !== undefined && change.head !== undefined && change.tokens.base > 0
}
