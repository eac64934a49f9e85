import type { Caching } from '../model/caching.ts'
import type { Costed, CostedPair, Measured, MeasuredPair } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Model } from '../model/model.ts'
import type { Cost, ExpectedOutput, Price, Task, Workload } from '../model/price.ts'
import type { Settings } from '../model/prompt.ts'
import { callCacheCost, callCost } from './task-cost.ts'

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
    const cached = (side: Costed, other: Measured | undefined) =>
      withCache(side, cachingFor(side, other, pair), pair.workload)
    const base = pair.base && priceFor(pair.base.model)
    const head = pair.head && priceFor(pair.head.model)
    if (pair.head && pair.base === pair.head) {
      const both = cached(costed(pair.head, head, head, pair.workload), pair.head)
      return { ...pair, base: both, head: both }
    }
    return {
      ...pair,
      base:
        pair.base &&
        served(
          cached(costed(pair.base, base, pair.head ? head : base, pair.workload), pair.head),
          pair.head,
          priceFor,
          pair.workload,
        ),
      head:
        pair.head &&
        served(
          cached(costed(pair.head, head, pair.base ? base : head, pair.workload), pair.base),
          pair.base,
          priceFor,
          pair.workload,
        ),
    }
  })
}

/** With what the side would cost if it were served as the other one is. */
function served(
  side: Costed,
  other: Measured | undefined,
  priceFor: (model: Model) => Price | undefined,
  workload: Workload,
): Costed {
  const { service } = other?.model ?? {}
  if (!other || (service ?? 'standard') === (side.model.service ?? 'standard')) return side
  const rates = priceFor({ ...side.model, service })
  const tokens = { input: side.own.total.expected, output: side.output?.perCall ?? 0 }
  return { ...side, atOtherService: rates && callCost(tokens, rates, taskOf(workload, side.output)) }
}

function costed(side: Measured, own: Price | undefined, other: Price | undefined, workload: Workload): Costed {
  const output = expectedOutput(side.prompt.settings, workload)
  const at = (measurement: Measurement, rates: Price | undefined) =>
    rates &&
    callCost({ input: measurement.total.expected, output: output?.perCall ?? 0 }, rates, taskOf(workload, output))
  return {
    ...side,
    price: own,
    output,
    cost: at(side.own, own),
    atOther: at(side.other, other),
    ...historyOf(taskOf(workload, output)),
  }
}

/** A declared hit rate counts; one that is guessed from the volume is kept beside the amounts. */
function withCache(side: Costed, caching: Caching | undefined, workload: Workload): Costed {
  const { price, cost, own, output } = side
  if (!caching || !cost || !price) return side
  if (caching.from === 'nothing') return { ...side, caching }
  const at = (hitRate: number) => callCacheCost(caching, own.total.expected, price, taskOf(workload, output), hitRate)
  const { low, high } = caching.hitRate
  const withIt: Cost =
    caching.from === 'config' ? { ...cost, cache: at(low) } : { ...cost, cacheIf: { none: at(low), most: at(high) } }
  return { ...side, caching, cost: withIt }
}

function historyOf(task: Task | undefined): Pick<Costed, 'history'> {
  if (!task) return {}
  const last = (task.calls - 1) * task.stepTokens
  return { history: { last, mean: last / 2 } }
}

/** Where nobody declares what a step adds to the history, it is its answer. */
function taskOf({ task }: Workload, output: ExpectedOutput | undefined): Task | undefined {
  return task && { calls: task.calls, stepTokens: task.stepTokens ?? Math.round(output?.perCompletion ?? 0) }
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
