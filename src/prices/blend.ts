import { allCalls, type Model, routes } from '../model/model.ts'
import type { Cost, Price, Rates } from '../model/price.ts'
import type { Usd } from '../model/quantity.ts'
import { divideRounded } from './usd.ts'

/** What a share of calls has, of 100,000,000. */
interface Part<T> {
  share: number
  of: T
}

/** The weighted mean of amounts, rounded once. */
function meanOf(parts: readonly Part<Usd>[]): Usd {
  const sum = parts.reduce((total, { share, of }) => total + BigInt(share) * of, 0n)
  return divideRounded(sum, BigInt(allCalls))
}

/**
 * The price of a model that stands for several: the mean of their rates at the first tier. Amounts do not come from it, as each model's
 * tokens have their own price. Undefined where one of them is unpriced.
 */
export function blended(model: Model, priceOf: (model: Model) => Price | undefined): Price | undefined {
  const parts: Part<Price>[] = []
  for (const { model: one, share } of routes(model)) {
    const price = priceOf(one)
    if (!price) return undefined
    parts.push({ share, of: price })
  }
  const [first] = parts
  if (!first) return undefined
  const [, ...further] = first.of.tiers
  const rates = ratesOf(parts.flatMap(({ share, of }) => (of.tiers[0] ? [{ share, of: of.tiers[0].rates }] : [])))
  const ofHead = parts.some(({ of }) => of.ofHead)
  return { ...first.of, model: model.asked, tiers: [{ above: 0, rates }, ...further], ...(ofHead && { ofHead: true }) }
}

function ratesOf(parts: readonly Part<Rates>[]): Rates {
  const rate = (of: (rates: Rates) => Usd) => meanOf(parts.map(({ share, of: rates }) => ({ share, of: of(rates) })))
  return {
    input: rate(({ input }) => input),
    cacheRead: rate(({ cacheRead }) => cacheRead),
    cacheWrite: rate(({ cacheWrite }) => cacheWrite),
    output: rate(({ output }) => output),
  }
}

/** What a call costs in the mean. Undefined where it has no price at one of the models. */
export function blendedCost(costs: readonly { share: number; cost: Cost | undefined }[]): Cost | undefined {
  const parts: Part<Cost>[] = []
  for (const { share, cost } of costs) {
    if (!cost) return undefined
    parts.push({ share, of: cost })
  }
  const [first] = parts
  if (!first) return undefined
  const mean = (of: (cost: Cost) => Usd) => meanOf(parts.map(({ share, of: cost }) => ({ share, of: of(cost) })))
  const isCached = parts.some(({ of }) => of.cache !== undefined)
  const mayCache = parts.some(({ of }) => of.cacheIf !== undefined)
  const ends = (end: 'none' | 'most') => mean(({ cacheIf }) => cacheIf?.[end] ?? 0n)
  return {
    tier: { above: first.of.tier.above, rates: ratesOf(parts.map(({ share, of }) => ({ share, of: of.tier.rates }))) },
    input: mean(({ input }) => input),
    inputAtFirstTier: mean(({ inputAtFirstTier }) => inputAtFirstTier),
    output: mean(({ output }) => output),
    ...(isCached && { cache: mean(({ cache }) => cache ?? 0n) }),
    ...(mayCache && { cacheIf: { none: ends('none'), most: ends('most') } }),
  }
}
