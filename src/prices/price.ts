import type { Costed, CostedPair, Measured, MeasuredPair } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Model } from '../model/model.ts'
import type { Price, Workload } from '../model/price.ts'
import type { Settings } from '../model/prompt.ts'
import { costOf } from './cost-of.ts'

/**
 * Prices both sides of every pair, each by its own model, and each text also at the other side's model and price, so that a change
 * of model can be told from a change of text. `priceFor` gives a model's price; a side without one has no cost.
 */
export function price(pairs: MeasuredPair[], priceFor: (model: Model) => Price | undefined): CostedPair[] {
  return pairs.map(pair => {
    const base = pair.base && priceFor(pair.base.model)
    const head = pair.head && priceFor(pair.head.model)
    return {
      ...pair,
      base: pair.base && costed(pair.base, base, pair.head ? head : base, pair.workload),
      head: pair.head && costed(pair.head, head, pair.base ? base : head, pair.workload),
    }
  })
}

function costed(side: Measured, own: Price | undefined, other: Price | undefined, workload: Workload): Costed {
  const output = outputTokens(side.prompt.settings, workload)
  const at = (measurement: Measurement, rates: Price | undefined) =>
    rates && costOf({ input: measurement.total.expected, output }, rates)
  return { ...side, price: own, cost: at(side.own, own), atOther: at(side.other, other) }
}

/**
 * Output tokens of one call: what is declared, cut at the request's own limit, for each completion it asks for. The input is billed
 * once, however many completions there are. Output that nobody declared is 0 and the report says that it is not priced.
 */
function outputTokens(settings: Settings, workload: Workload): number {
  if (workload.outputTokens === undefined) return 0
  return Math.min(workload.outputTokens, settings.maxOutput ?? Number.POSITIVE_INFINITY) * (settings.n ?? 1)
}
