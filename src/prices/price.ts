import { type Caching, isKnown } from '../model/caching.ts'
import type { Costed, CostedPair, Measured, MeasuredPair, RoutedCount } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import { allCalls, type Model } from '../model/model.ts'
import type { Cost, ExpectedOutput, Price, Task, Workload } from '../model/price.ts'
import type { Settings } from '../model/settings.ts'
import { blendedCost } from './blend.ts'
import { callCacheCost, callCost, readableTokens } from './task-cost.ts'

/** What a provider's cache does for one side of a pair. */
export type CachingFor = (side: Measured, other: Measured | undefined, pair: MeasuredPair) => Caching | undefined

/** Prices both sides of every pair. */
export function price(pairs: MeasuredPair[], priceFor: PriceFor, cachingFor?: CachingFor): CostedPair[] {
  return pairs.map(pricing(priceFor, cachingFor))
}

/**
 * Prices both sides of a pair, each by its own model, and each text also at the other side's model and price, so that a change
 * of model can be separated from a change of text. `priceFor` gives a model's price; a side without one has no cost.
 */
export function pricing(
  priceFor: PriceFor,
  cachingFor: CachingFor = () => undefined,
): (pair: MeasuredPair) => CostedPair {
  return pair => {
    const { workload } = pair
    const priced = (side: Measured, other: Measured | undefined) => {
      const own = priceFor(side.model)
      const cached = (one: Costed) => withCache(one, () => cachingFor(one, other, pair), workload)
      if (!side.split) return cached(costed(side, own, other ? priceFor(other.model) : own, workload, priceFor))
      const routed = side.split.map(({ model, share, counted }) => {
        const alone = { prompt: side.prompt, model, own: counted, other: counted }
        const price = priceFor(model)
        return { share, side: cached(costed(alone, price, price, workload, priceFor)) }
      })
      const whole = costed(side, own, other ? priceFor(other.model) : own, workload, priceFor)
      const { caching } = routed[0]?.side ?? {}
      const cost = blendedCost(routed.map(({ share, side: { cost } }) => ({ share, cost })))
      return { routed, ...(caching && { caching }), ...whole, cost }
    }
    if (pair.head && pair.base === pair.head) {
      const both = priced(pair.head, pair.head)
      return { ...pair, base: both, head: both }
    }
    const served = (side: Measured | undefined, other: Measured | undefined) =>
      side && servedAs(priced(side, other), other, priceFor, workload)
    return { ...pair, base: served(pair.base, pair.head), head: served(pair.head, pair.base) }
  }
}

/** With what the side would cost if it were served as the other one is. */
function servedAs(side: Costed, other: Measured | undefined, priceFor: PriceFor, workload: Workload): Costed {
  const { service } = other?.model ?? {}
  if (!other || (service ?? 'standard') === (side.model.service ?? 'standard')) return side
  const costs = (side.split ?? [{ model: side.model, share: allCalls, counted: side.own }]).map(
    ({ model, share, counted }) => {
      const tokens = { input: counted.total.expected, output: side.output?.perCall ?? 0 }
      const rates = priceFor({ ...model, service })
      return { share, cost: rates && callCost(tokens, rates, taskOf(workload, side.output)) }
    },
  )
  return { atOtherService: blendedCost(costs), ...side }
}

type PriceFor = (model: Model) => Price | undefined

function costed(
  side: Measured,
  own: Price | undefined,
  other: Price | undefined,
  workload: Workload,
  priceFor: PriceFor,
): Costed {
  const output = expectedOutput(side.prompt.settings, workload)
  const at = (measurement: Measurement, rates: Price | undefined) =>
    rates &&
    callCost({ input: measurement.total.expected, output: output?.perCall ?? 0 }, rates, taskOf(workload, output))
  const atEach = (split: readonly RoutedCount[]) =>
    blendedCost(split.map(({ model, share, counted }) => ({ share, cost: at(counted, priceFor(model)) })))
  const cost = side.split ? atEach(side.split) : at(side.own, own)
  const isSame = side.other === side.own && other === own
  const atOther = side.otherSplit ? atEach(side.otherSplit) : isSame ? cost : at(side.other, other)
  return { price: own, output, cost, atOther, ...historyOf(taskOf(workload, output)), ...side }
}

/** A declared or recorded hit rate counts in the amounts; the range from the volume is kept apart. Without either, no amount depends on it. */
function withCache(side: Costed, find: () => Caching | undefined, workload: Workload): Costed {
  const { price, cost, own, output } = side
  if (!cost || !price) return side
  let found: { caching: Caching | undefined } | undefined
  const lazy = () => {
    found ??= { caching: find() }
    return found.caching
  }
  if (!mayBeCached(workload)) return { caching: lazy, ...side }
  const caching = lazy()
  if (!caching || caching.from === 'nothing') return { caching: lazy, ...side }
  const task = taskOf(workload, output)
  const at = (hitRate: number) => callCacheCost(caching, own.total.expected, price, task, hitRate)
  const { low, high } = caching.hitRate
  const withIt: Cost = isKnown(caching)
    ? { cache: at(low), ...cost }
    : { cacheIf: { none: at(low), most: at(high) }, ...cost }
  const cacheRead = isKnown(caching) ? low * readableTokens(caching, own.total.expected, task) : undefined
  return { caching: lazy, cacheRead, ...side, cost: withIt }
}

/** Whether anything is known of how often calls find their prefix. */
function mayBeCached({ callsPerMonth, cache, readPerCall = 0 }: Workload): boolean {
  return callsPerMonth !== undefined || cache?.hitRate !== undefined || readPerCall > 0
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
