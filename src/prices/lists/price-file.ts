import { serviceNames } from '../../model/price.ts'

/** Prices in USD per 1M tokens, as the file has them. What is left out is not stated. */
export interface WrittenRates {
  input: number
  output: number
  cache_read?: number | undefined
  cache_write?: number | undefined
  cache_write_1h?: number | undefined
}

/** A price with what it is for long inputs: requests of more than `tokens` are priced whole at those rates. */
export interface WrittenPrice extends WrittenRates {
  above?: (WrittenRates & { tokens: number })[] | undefined
}

/** One model in the file. */
export interface WrittenModel extends WrittenPrice {
  batch?: WrittenPrice | undefined
  flex?: WrittenPrice | undefined
  priority?: WrittenPrice | undefined
  fast?: WrittenPrice | undefined
  us?: WrittenPrice | undefined
  context_window?: number | undefined
  retires?: string | undefined
}

/** The whole of `promptcost-prices.json`, which `promptcost prices update` writes. */
export interface PriceFile {
  source: string
  asOf: string
  models: ReadonlyMap<string, ReadonlyMap<string, WrittenModel>>
}

/** The name that a file has if nobody says otherwise. */
export const usualPriceFile = 'promptcost-prices.json'

/** The first key of a file, and the version of its form. */
export const formKey = 'promptcost-prices'
export const formVersion = 1

export const rateKeys = ['input', 'output', 'cache_read', 'cache_write', 'cache_write_1h'] as const

/** The services that may have prices of their own in the file; the standard one is the model's own price. */
export const pricedServices = serviceNames.filter(name => name !== 'standard')

/** No list has more: the largest that are public have some 6,000. */
export const mostModels = 50_000
/** No model's name is longer. */
export const longestName = 256
/** USD per 1M tokens; nothing on sale costs a hundredth of it. */
export const dearest = 1_000_000
/** The most price tiers of one model; none has more than three. */
export const mostTiers = 16
