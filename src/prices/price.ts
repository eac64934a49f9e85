import type { Costed, CostedPair, Measured, MeasuredPair } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Model } from '../model/model.ts'
import type { ExpectedOutput, Price, Workload } from '../model/price.ts'
import type { Settings } from '../model/prompt.ts'
import { costOf } from './cost-of.ts'

/**
 * Prices both sides of every pair, each by its own model, and each text also at the other side's model and price, so that a change
 * of model can be separated from a change of text. `priceFor` gives a model's price; a side without one has no cost.
 */
export function price(pairs: MeasuredPair[], priceFor: (model: Model) => Price | undefined): CostedPair[] {
  return pairs.map(pair => {
    const base = pair.base && priceFor(pair.base.model)
    const head = pair.head && priceFor(pair.head.model)
    if (pair.head && pair.base === pair.head) {
      const both = costed(pair.head, head, head, pair.workload)
      return { ...pair, base: both, head: both }
    }
    return {
      ...pair,
      base: pair.base && costed(pair.base, base, pair.head ? head : base, pair.workload),
      head: pair.head && costed(pair.head, head, pair.base ? base : head, pair.workload),
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

/**
 * What is declared, cut at the request's own limit, for each completion it asks for. The input is billed once, however many
 * completions there are. Undeclared output costs nothing here; the report says that it has no price.
 */
function expectedOutput(settings: Settings, { outputTokens }: Workload): ExpectedOutput | undefined {
  if (outputTokens === undefined) return undefined
  const perCompletion = Math.min(outputTokens, settings.maxOutput ?? Number.POSITIVE_INFINITY)
  return { perCompletion, perCall: perCompletion * (settings.n ?? 1) }
}
