import type { Caching } from '../model/caching.ts'
import type { Costed, CostedPair, Measured, MeasuredPair } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Model } from '../model/model.ts'
import type { Cost, ExpectedOutput, Price, Workload } from '../model/price.ts'
import type { Settings } from '../model/prompt.ts'
import { cacheCost } from './cache-cost.ts'
import { costOf } from './cost-of.ts'

/** What a provider's cache does for one side of a pair. */
export type CachingFor = (side: Measured, other: Measured | undefined, pair: MeasuredPair) => Caching | undefined

/**
 * Prices both sides of every pair, each by its own model, and each text also at the other side's model and price, so that a change
 * of model can be separated from a change of text. `priceFor` gives a model's price; a side without one has no cost.
 */
export function price(
  pairs: MeasuredPair[],
  priceFor: (model: Model) => Price | undefined,
  cachingFor: CachingFor = () => undefined,
): CostedPair[] {
  return pairs.map(pair => {
    const cached = (side: Costed, other: Measured | undefined) => withCache(side, cachingFor(side, other, pair))
    const base = pair.base && priceFor(pair.base.model)
    const head = pair.head && priceFor(pair.head.model)
    if (pair.head && pair.base === pair.head) {
      const both = cached(costed(pair.head, head, head, pair.workload), pair.head)
      return { ...pair, base: both, head: both }
    }
    return {
      ...pair,
      base: pair.base && cached(costed(pair.base, base, pair.head ? head : base, pair.workload), pair.head),
      head: pair.head && cached(costed(pair.head, head, pair.base ? base : head, pair.workload), pair.base),
    }
  })
}

function costed(side: Measured, own: Price | undefined, other: Price | undefined, workload: Workload): Costed {
  const output = expectedOutput(side.prompt.settings, workload)
  const at = (measurement: Measurement, rates: Price | undefined) =>
    rates && costOf({ input: measurement.total.expected, output: output?.perCall ?? 0 }, rates)
  const cost = at(side.own, own)
  const isSame = side.other === side.own && other === own
  return { ...side, price: own, output, cost, atOther: isSame ? cost : at(side.other, other) }
}

/** A declared hit rate counts; one that is guessed from the volume is kept beside the amounts. */
function withCache(side: Costed, caching: Caching | undefined): Costed {
  if (!caching || !side.cost) return side
  if (caching.from === 'nothing') return { ...side, caching }
  const { tier } = side.cost
  const at = (hitRate: number) => cacheCost(caching, tier.rates, hitRate)
  const { low, high } = caching.hitRate
  const cost: Cost =
    caching.from === 'config'
      ? { ...side.cost, cache: at(low) }
      : { ...side.cost, cacheIf: { none: at(low), most: at(high) } }
  return { ...side, caching, cost }
}

/**
 * What is declared, cut at the request's own limit, for each completion it asks for. The input is billed once, however many
 * completions there are. Undeclared output costs nothing here; the report says that it has no price.
 */
function expectedOutput(settings: Settings, { outputTokens }: Workload): ExpectedOutput | undefined {
  if (outputTokens === undefined) return undefined
  const perCompletion = Math.min(outputTokens, settings.maxOutput ?? Number.POSITIVE_INFINITY)
  return { perCompletion, perCall: perCompletion * (settings.n ?? 1) }
}
