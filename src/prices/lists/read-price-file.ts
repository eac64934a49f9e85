import type { ListedPrice, ListTier, PriceList } from '../../model/price-list.ts'
import { Problem } from '../../model/problem.ts'
import type { Usd } from '../../model/quantity.ts'
import { isDay, PriceTrouble, priceOfModel } from './check-price.ts'
import { isRecord } from './convert.ts'
import {
  formKey,
  formVersion,
  longestName,
  mostModels,
  type PriceFile,
  pricedServices,
  type WrittenModel,
  type WrittenPrice,
  type WrittenRates,
} from './price-file.ts'

const remedy = 'Write it anew with: promptcost prices update'

/**
 * Reads the text of a price file. Every value is checked: the file is a pull request's to write.
 * @throws Problem with the place of what is wrong
 */
export function readPriceFile(path: string, text: string): PriceFile {
  const whole = parse(path, text)
  const fail = (what: string) => new Problem(what, { where: { path }, remedy })
  if (!isRecord(whole) || whole[formKey] === undefined) throw fail('this is no price file of promptcost.')
  if (whole[formKey] !== formVersion) throw fail('this price file is of another version of promptcost.')
  const { source, as_of: asOf, models } = whole
  if (typeof source !== 'string' || !/^[\w .:/-]{1,200}$/.test(source)) throw fail('"source" must name a list.')
  if (!isDay(asOf)) throw fail('"as_of" must be a day such as "2026-11-29".')
  if (!isRecord(models)) throw fail('"models" must map providers to their models.')
  let left = mostModels
  const providers = Object.entries(models).map(([provider, inner]) => {
    const where = `models${member(provider)}`
    if (!isName(provider) || !isRecord(inner)) throw fail(`${where} must map names of models to prices.`)
    const entries = Object.entries(inner).map(([id, model]) => {
      if (left-- === 0) throw fail(`this price file has more than ${mostModels} models.`)
      if (!isName(id)) throw fail(`${where} has a name that is empty or too long.`)
      return [id, checked(model, `${where}${member(id)}`, fail)] as const
    })
    return [provider, new Map(entries)] as const
  })
  return { source, asOf, models: new Map(providers) }
}

/**
 * A price file as a list to price by.
 * @param digest identifies this text of the file
 */
export function toPriceList(path: string, digest: string, { source, asOf, models }: PriceFile): PriceList {
  const providers = [...models].map(([provider, inner]) => {
    const entries = [...inner].map(([id, model]) => [id.toLowerCase(), { id, price: listedPrice(model) }] as const)
    return [provider, new Map(entries)] as const
  })
  return { path, source, asOf, digest, providers: new Map(providers) }
}

/** A model of the file in promptcost's own units. */
export function listedPrice(model: WrittenModel): ListedPrice {
  const services = pricedServices.flatMap(service => {
    const price = model[service]
    return price === undefined ? [] : [[service, tiersOf(price)] as const]
  })
  return {
    tiers: tiersOf(model),
    services: Object.fromEntries(services),
    contextWindow: model.context_window,
    retires: model.retires,
  }
}

function tiersOf({ above = [], ...first }: WrittenPrice): ListTier[] {
  return [tierOf(first, 0), ...above.map(tier => tierOf(tier, tier.tokens))]
}

function tierOf(rates: WrittenRates, above: number): ListTier {
  return {
    above,
    input: perToken(rates.input),
    output: perToken(rates.output),
    cacheRead: maybe(rates.cache_read),
    cacheWrite: maybe(rates.cache_write),
    cacheWriteHour: maybe(rates.cache_write_1h),
  }
}

const maybe = (rate: number | undefined): Usd | undefined => (rate === undefined ? undefined : perToken(rate))

/** USD per 1M tokens as 1e-12 USD per token; exact up to a million USD. */
const perToken = (perMillion: number): Usd => BigInt(Math.round(perMillion * 1e6))

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    throw new Problem('this price file is not valid JSON.', { where: { path }, remedy })
  }
}

function checked(model: unknown, where: string, fail: (what: string) => Problem): WrittenModel {
  try {
    return priceOfModel(model)
  } catch (error) {
    if (error instanceof PriceTrouble) throw fail(`${where}${error.message}`)
    throw error
  }
}

const isName = (name: string): boolean => name !== '' && name.length <= longestName

const member = (name: string): string => (/^[\w.$@/:-]{1,64}$/.test(name) ? `["${name}"]` : '[...]')
