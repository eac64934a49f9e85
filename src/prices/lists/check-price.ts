import { dearest, mostTiers, pricedServices, rateKeys, type WrittenModel, type WrittenPrice } from './price-file.ts'

/** What is wrong with a price, as the end of a sentence that starts with its place. */
export class PriceTrouble extends Error {}

/**
 * One model of a price file, checked value by value.
 * @throws PriceTrouble
 */
export function priceOfModel(value: unknown): WrittenModel {
  const known = [...rateKeys, 'above', ...pricedServices, 'context_window', 'retires']
  const fields = mapping(value, known, '')
  const price: WrittenModel = priceIn(fields, '')
  for (const service of pricedServices) {
    const inner = fields[service]
    if (inner === undefined) continue
    const where = `.${service}`
    price[service] = priceIn(mapping(inner, [...rateKeys, 'above'], where), where)
  }
  const { context_window: window, retires } = fields
  if (window !== undefined) {
    if (!isCount(window)) throw new PriceTrouble('.context_window must be a number of tokens.')
    price.context_window = window
  }
  if (retires !== undefined) {
    if (!isDay(retires)) throw new PriceTrouble('.retires must be a day such as "2026-11-29".')
    price.retires = retires
  }
  return price
}

function priceIn(fields: Record<string, unknown>, where: string): WrittenPrice {
  const price: WrittenPrice = ratesIn(fields, where)
  const { above } = fields
  if (above === undefined) return price
  if (!Array.isArray(above) || above.length === 0 || above.length > mostTiers)
    throw new PriceTrouble(`${where}.above must be a list of 1 to ${mostTiers} tiers.`)
  let last = 0
  price.above = above.map((tier: unknown) => {
    const inner = mapping(tier, [...rateKeys, 'tokens'], `${where}.above`)
    const { tokens } = inner
    if (!isCount(tokens) || tokens <= last)
      throw new PriceTrouble(`${where}.above must be in ascending order of "tokens".`)
    last = tokens
    return { ...ratesIn(inner, `${where}.above`), tokens }
  })
  return price
}

function ratesIn(fields: Record<string, unknown>, where: string) {
  const rate = (key: (typeof rateKeys)[number]) => {
    const value = fields[key]
    if (value === undefined) return undefined
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > dearest)
      throw new PriceTrouble(`${where}.${key} must be USD per 1M tokens, from 0 to ${dearest}.`)
    return value
  }
  const [input, output] = [rate('input'), rate('output')]
  if (input === undefined || output === undefined)
    throw new PriceTrouble(`${where} must have a price for input and for output.`)
  const cache = [rate('cache_read'), rate('cache_write'), rate('cache_write_1h')]
  const [read, write, hour] = cache
  return {
    input,
    output,
    ...(read !== undefined && { cache_read: read }),
    ...(write !== undefined && { cache_write: write }),
    ...(hour !== undefined && { cache_write_1h: hour }),
  }
}

function mapping(value: unknown, known: readonly string[], where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PriceTrouble(`${where} must be a mapping of prices.`)
  const unknown = Object.keys(value).find(key => !known.includes(key))
  if (unknown !== undefined) throw new PriceTrouble(`${where} has a key that is not known.`)
  return value as Record<string, unknown>
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 1e12

/** A day of the calendar, as `2026-11-29`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const moment = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)
}
