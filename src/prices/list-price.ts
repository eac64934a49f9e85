import type { Price } from '../model/price.ts'
import type { ListTier, PriceEdition } from '../model/price-list.ts'
import type { Usd } from '../model/quantity.ts'
import { confirmedModels, edition, laterEdition, laterPrices, listedPrices } from './listed-prices.ts'
import { perToken } from './usd.ts'

/**
 * The price list that prices come from, on one fixed day for both sides: the day that this version of it was published.
 * Where a price depends on the hour, the dearest of that day is listed.
 */
export const catalogue: PriceEdition = edition

/** A later list, for the models that the catalogue lacks or that it is known to be wrong about. */
export const laterCatalogue: PriceEdition = laterEdition

/** Which of the two lists a price is from. */
export function editionOf({ later }: Pick<Price, 'later'>): PriceEdition {
  return later ? laterCatalogue : catalogue
}

/** The later of the two lists that has a price, also where both have the same. */
export function freshestOf(price: Pick<Price, 'later' | 'provider' | 'model'>): PriceEdition {
  return isConfirmed(price.provider, price.model) ? laterCatalogue : editionOf(price)
}

const confirmed = new Map<string, ReadonlySet<string>>()

function isConfirmed(provider: string, id: string): boolean {
  const known = confirmed.get(provider)
  if (known) return known.has(id)
  const text = Object.hasOwn(confirmedModels, provider) ? confirmedModels[provider] : undefined
  confirmed.set(provider, new Set(text?.split('\n')))
  return isConfirmed(provider, id)
}

/** A list as it is written, by provider, and what of it is parsed. */
interface Lists {
  text: Record<string, string>
  parsed: Map<string, Map<string, string[]>>
}

/** A model's tiers, ascending from `above: 0`; undefined where the list has no price per token of text for it. */
export function listPrice(provider: string, id: string): ListTier[] | undefined {
  return listedBy(provider, id)?.tiers
}

/** The same with the edition that lists it. */
export function listedBy(provider: string, id: string): { tiers: ListTier[]; edition: PriceEdition } | undefined {
  for (const [lists, edition] of LISTS) {
    const fields = linesOf(lists, provider).get(id)
    if (fields) return { tiers: tiersIn(fields), edition }
  }
  return undefined
}

const LISTS: readonly (readonly [lists: Lists, edition: PriceEdition])[] = [
  [{ text: laterPrices, parsed: new Map() }, laterCatalogue],
  [{ text: listedPrices, parsed: new Map() }, catalogue],
]

function tiersIn(fields: readonly string[]): ListTier[] {
  const tiers: ListTier[] = []
  for (let start = 0, above = 0; start < fields.length; start += 6) {
    if (start > 0) above = Number(fields[start - 1]?.slice(1))
    const [input, output, cacheRead, cacheWrite, cacheWriteHour] = fields.slice(start, start + 5).map(rate)
    tiers.push({ above, input: input ?? 0n, output: output ?? 0n, cacheRead, cacheWrite, cacheWriteHour })
  }
  return tiers
}

function linesOf({ text: all, parsed }: Lists, provider: string): Map<string, string[]> {
  const known = parsed.get(provider)
  if (known !== undefined) return known
  const text = Object.hasOwn(all, provider) ? all[provider] : undefined
  const lines = new Map(
    (text?.split('\n') ?? []).map(line => {
      const [id = '', ...fields] = line.split('\t')
      return [id, fields]
    }),
  )
  parsed.set(provider, lines)
  return lines
}

function rate(field: string): Usd | undefined {
  return field === '-' ? undefined : perToken(field)
}
