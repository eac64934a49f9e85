import { asWindow, gather, hasPrice, isRecord, type ListShape, ratesOf, usd } from './convert.ts'
import type { WrittenModel, WrittenPrice } from './price-file.ts'
import { providerOf } from './providers.ts'

/**
 * genai-prices' `data.json`: a list of providers with `models`, each with `prices` in USD per 1M tokens, or several of them with a day
 * from which, or hours at which, they hold.
 */
export const genaiPrices: ListShape = {
  summary: "genai-prices' data.json",
  url: 'https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json',
  past: {
    repository: 'pydantic/genai-prices',
    // Since July 2026, and before.
    paths: ['prices/new_data/v2/data.json', 'prices/data.json'],
  },
  claims: content =>
    Array.isArray(content) && content.some(provider => isRecord(provider) && Array.isArray(provider.models)),
  convert(content, asOf) {
    const found = gather()
    for (const provider of content as unknown[]) {
      if (!isRecord(provider) || typeof provider.id !== 'string' || !Array.isArray(provider.models)) continue
      for (const model of provider.models as unknown[])
        if (isRecord(model) && typeof model.id === 'string')
          found.add(providerOf(provider.id), model.id, modelOf(model.id, model, asOf))
    }
    return found
  },
}

function modelOf(id: string, model: Record<string, unknown>, asOf: string): WrittenModel | undefined {
  const prices = pricesOn(asOf, model.prices)
  const price = priceIn(prices) ?? (Object.keys(prices).length === 0 && id.endsWith(':free') ? free : undefined)
  if (price === undefined || !hasPrice(id, price)) return undefined
  const window = asWindow(model.context_window)
  return { ...price, ...(window !== undefined && { context_window: window }) }
}

const free: WrittenPrice = { input: 0, output: 0 }

type Prices = Record<string, unknown>

/** The prices that hold on a day; where they differ by the hour the dearest, so that no report promises too little. */
function pricesOn(day: string, prices: unknown): Prices {
  if (!Array.isArray(prices)) return isRecord(prices) ? prices : {}
  const hourly: Prices[] = []
  let daily: Prices = {}
  for (const each of prices as unknown[]) {
    if (!isRecord(each) || !isRecord(each.prices)) continue
    const { constraint } = each
    if (!isRecord(constraint) || (typeof constraint.start_date === 'string' && constraint.start_date <= day))
      daily = each.prices
    else if (typeof constraint.start_time === 'string') hourly.push(each.prices)
  }
  const baseOf = ({ input_mtok: rate }: Prices) => (isRecord(rate) ? (usd(rate.base) ?? 0) : (usd(rate) ?? 0))
  return hourly.reduce((most, each) => (baseOf(each) > baseOf(most) ? each : most), daily)
}

const KEYS = {
  input: 'input_mtok',
  output: 'output_mtok',
  cache_read: 'cache_read_mtok',
  cache_write: 'cache_write_mtok',
  cache_write_1h: 'cache_write_1h_mtok',
} as const

function priceIn(prices: Prices): WrittenPrice | undefined {
  const rates = ratesAt(prices, 0)
  if (rates === undefined) return undefined
  const starts = Object.values(KEYS).flatMap(key => tiersIn(prices[key]).map(({ start }) => start))
  const above = [...new Set(starts)]
    .sort((a, b) => a - b)
    .flatMap(start => {
      const tier = ratesAt(prices, start + 1)
      return tier ? [{ ...tier, tokens: lastOf(start) }] : []
    })
  return above.length > 0 ? { ...rates, above } : rates
}

/** The list begins some tiers at 271,999 tokens where the makers' pages say "more than 272K". */
function lastOf(start: number): number {
  return start % 1000 === 999 ? start + 1 : start
}

function ratesAt(prices: Prices, input: number) {
  const at = (price: unknown) =>
    tiersIn(price).reduce(
      (rate, tier) => (input > tier.start ? tier.price : rate),
      isRecord(price) ? usd(price.base) : usd(price),
    )
  return ratesOf(Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, at(prices[key])])))
}

function tiersIn(price: unknown): { start: number; price: number }[] {
  const tiers = isRecord(price) && Array.isArray(price.tiers) ? price.tiers : []
  return tiers
    .flatMap((tier: unknown) => {
      const [start, rate] = isRecord(tier) ? [asWindow(tier.start), usd(tier.price)] : []
      return start === undefined || rate === undefined ? [] : [{ start, price: rate }]
    })
    .sort((a, b) => a.start - b.start)
}
