import type { ListTier } from '../model/price-list.ts'
import type { Usd } from '../model/quantity.ts'
import { edition, listedPrices } from './listed-prices.ts'
import { perToken } from './usd.ts'

/**
 * The price list that every price comes from, on one fixed day for both sides: the day that this version of it was published.
 * Where a price depends on the hour, the dearest of that day is listed.
 */
export const catalogue: { name: string; version: string; asOf: string } = edition

const parsed = new Map<string, Map<string, string[]>>()

/** A model's tiers, ascending from `above: 0`; undefined where the list has no price per token of text for it. */
export function listPrice(provider: string, id: string): ListTier[] | undefined {
  const fields = linesOf(provider).get(id)
  if (fields === undefined) return undefined
  const tiers: ListTier[] = []
  for (let start = 0, above = 0; start < fields.length; start += 6) {
    if (start > 0) above = Number(fields[start - 1]?.slice(1))
    const [input, output, cacheRead, cacheWrite, cacheWriteHour] = fields.slice(start, start + 5).map(rate)
    tiers.push({ above, input: input ?? 0n, output: output ?? 0n, cacheRead, cacheWrite, cacheWriteHour })
  }
  return tiers
}

function linesOf(provider: string): Map<string, string[]> {
  const known = parsed.get(provider)
  if (known !== undefined) return known
  const text = Object.hasOwn(listedPrices, provider) ? listedPrices[provider] : undefined
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
