import { identify } from '../catalogue/identify.ts'
import type { Change } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import { daysBetween } from '../model/day.ts'
import type { Finding } from '../model/finding.ts'
import { allCalls, type Model } from '../model/model.ts'
import type { Cost, Price } from '../model/price.ts'
import type { PriceList } from '../model/price-list.ts'
import { toDecimal } from '../money/decimal.ts'
import { blendedCost } from '../prices/blend.ts'
import { costOf } from '../prices/cost-of.ts'
import { catalogue, freshestOf, laterCatalogue } from '../prices/list-price.ts'
import { priceOf } from '../prices/price-of.ts'

/** A list that is older than this many days is reported. */
const STALE = 60

/** That the prices in use are old, once. @param today undefined where nobody asks */
export function notePriceAge(
  changes: readonly Change[],
  lists: Config['priceLists'],
  today: string | undefined,
): Finding[] {
  // Who asks for the prices of a past day knows that they are old.
  if (today === undefined || lists?.asked) return []
  const prices = [...new Set(changes.map(({ head }) => head?.price))].filter(price => price !== undefined)
  const used = new Set(prices.map(({ source }) => source))
  const builtIn = new Set(prices.filter(({ source }) => source === 'catalogue').map(freshestOf))
  const own: Pick<PriceList, 'path' | 'asOf'> | undefined = lists?.own ?? lists?.ofHead
  const old = [
    ...[catalogue, laterCatalogue]
      .filter(edition => builtIn.has(edition))
      .map(({ name, version, asOf }) => ({ list: `${name} ${version}`, asOf })),
    ...(used.has('file') && own ? [{ list: own.path, asOf: own.asOf }] : []),
  ]
  const [oldest] = old
    .map(({ list, asOf }) => ({ list, asOf, days: daysBetween(asOf, today) }))
    .filter(({ days }) => days > STALE)
    .sort((a, b) => b.days - a.days)
  return oldest ? [{ kind: 'prices-old', severity: 'info', ...oldest }] : []
}

/**
 * What the head's own price list would change about prompts that it has, once it is merged. It is reported beside the amounts, and judges nothing:
 * both sides are priced by the base's.
 */
export function notePriceList(changes: readonly Change[], config: Config): Finding[] {
  const { head, policyFrom, priceLists } = config
  const { own, ofHead } = priceLists ?? {}
  if (policyFrom !== 'base' || !head || !ofHead || isSame(own, ofHead)) return []
  const after = {
    models: head.models,
    prices: head.prices,
    priceLists: { ...priceLists, own: ofHead, ofHead: undefined },
  }
  const known = new Map<string, Price | undefined>()
  const priceAfter = (model: Model): Price | undefined => {
    const { service } = model
    const key = `${model.asked}\0${service}`
    if (!known.has(key))
      known.set(key, priceOf({ ...identify(model, after).model, service }, head.prices, after.priceLists))
    return known.get(key)
  }
  const moved = changes.flatMap(change => movedBy(change, priceAfter))
  const monthly = moved.filter(({ usdPerMonth }) => usdPerMonth !== undefined)
  const isLooser = moved.some(({ usd }) => usd === undefined || usd < 0n)
  return [
    {
      kind: 'prices-change',
      severity: isLooser ? 'warn' : 'info',
      file: ofHead.path,
      models: [...new Set(moved.map(({ model }) => model))].slice(0, NAMED),
      prompts: moved.length,
      ...(monthly.length > 0 && {
        usdPerMonth: toDecimal(monthly.reduce((sum, { usdPerMonth = 0n }) => sum + usdPerMonth, 0n)),
      }),
    },
  ]
}

/** So many models are named. */
const NAMED = 10

interface Moved {
  model: string
  /** Per call; undefined where the model has no price any more. */
  usd: bigint | undefined
  usdPerMonth: bigint | undefined
}

function movedBy({ head, workload }: Change, priceAfter: (model: Model) => Price | undefined): Moved[] {
  if (!head) return []
  const counts = head.split ?? [{ model: head.model, share: allCalls, counted: head.own }]
  const cost = blendedCost(
    counts.map(({ model, share, counted }) => {
      const price = priceAfter(model)
      const tokens = { input: counted.total.expected, output: head.output?.perCall ?? 0 }
      return { share, cost: price && costOf(tokens, price) }
    }),
  )
  if (totalOf(cost) === totalOf(head.cost)) return []
  const usd = cost && (totalOf(cost) ?? 0n) - (totalOf(head.cost) ?? 0n)
  const calls = workload.callsPerMonth
  const isComparable = cost !== undefined && head.cost !== undefined && calls !== undefined
  const usdPerMonth = isComparable && usd !== undefined ? usd * BigInt(Math.round(calls)) : undefined
  return [{ model: head.model.asked, usd, usdPerMonth }]
}

const totalOf = (cost: Cost | undefined): bigint | undefined => cost && cost.input + cost.output

function isSame(one: PriceList | undefined, other: PriceList): boolean {
  return one === other || (one !== undefined && one.path === other.path && one.digest === other.digest)
}
