import { PriceTrouble, priceOfModel } from './check-price.ts'
import { longestName, mostModels, type WrittenModel, type WrittenRates } from './price-file.ts'

/** Models of a public list in the words of a price file, and how many of it have no price per token of text. */
export interface Converted {
  models: Map<string, Map<string, WrittenModel>>
  leftOut: number
}

/** How a public list is read. */
export interface ListShape {
  /** What people call it. */
  summary: string
  /** Where its newest version is. */
  url: string
  /** The repository that keeps it whole, and the paths that it has had there, the newest first. */
  past?: { repository: string; paths: readonly string[] }
  /** Whether a file's content is such a list. */
  claims(content: unknown): boolean
  /** @param asOf the day whose prices are meant, where the list has several */
  convert(content: unknown, asOf: string): Converted
}

/** Gathers models; what is not a price, or too much, is left out and counted. */
export function gather(): Converted & { add(provider: string, id: string, model: unknown): void } {
  const models: Converted['models'] = new Map()
  let size = 0
  return {
    models,
    leftOut: 0,
    add(provider, id, model) {
      const price = model === undefined || id === '' || id.length > longestName ? undefined : sound(model)
      if (price === undefined || size >= mostModels) {
        this.leftOut++
        return
      }
      const inner = models.get(provider) ?? new Map<string, WrittenModel>()
      models.set(provider, inner)
      if (!inner.has(id)) size++
      inner.set(id, price)
    },
  }
}

function sound(model: unknown): WrittenModel | undefined {
  try {
    return priceOfModel(model)
  } catch (error) {
    if (error instanceof PriceTrouble) return undefined
    throw error
  }
}

/** A number of USD per 1M tokens without what sums of binary fractions leave, as in 0.18000000000000002. */
export function usd(value: unknown, times = 1): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined
  return Number((value * times).toPrecision(12))
}

/** The rates that have a value; undefined where there is no price of input. A list that states no output is of models without any. */
export function ratesOf(rates: { [K in keyof WrittenRates]?: WrittenRates[K] | undefined }): WrittenRates | undefined {
  const { input, output = 0, ...cache } = rates
  if (input === undefined) return undefined
  const stated = Object.entries(cache).filter(([, rate]) => rate !== undefined)
  return { input, output, ...Object.fromEntries(stated) }
}

/** A list writes 0 for what a subscription pays, or nobody knows. It is a price only where the name says so. */
export const isFree = (id: string): boolean => /[:-]free$/i.test(id)

export const hasPrice = (id: string, { input, output }: WrittenRates): boolean => input > 0 || output > 0 || isFree(id)

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value of a mapping that is a mapping, else an empty one. */
export function recordIn(value: unknown, key: string): Record<string, unknown> {
  const inner = isRecord(value) ? value[key] : undefined
  return isRecord(inner) ? inner : {}
}

export const asWindow = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined
