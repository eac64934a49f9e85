import type { Price, Rates } from '../../model/price.ts'
import type { Usd } from '../../model/quantity.ts'
import type { Group } from './group.ts'

/** Finds a model's price by its recorded name, as a service. */
export type PriceFor = (model: string, service: string) => Price | undefined

/**
 * USD of a group: what the records state, and for calls that they state no cost of the list price at the tier that the group's mean call
 * reaches. Undefined where neither is known, as of services that nobody lists.
 */
export function usdOf(group: Group, priceFor: PriceFor): Usd | undefined {
  const stated = group.nanoUsd === undefined ? undefined : BigInt(group.nanoUsd) * 1000n
  if (stated !== undefined && group.withoutUsd === 0) return stated
  const listed = listedUsdOf(group, priceFor)
  if (stated === undefined || listed === undefined) return stated ?? listed
  return stated + (listed * BigInt(group.withoutUsd)) / BigInt(Math.max(1, group.calls))
}

function listedUsdOf(group: Group, priceFor: PriceFor): Usd | undefined {
  const rates = ratesFor(group, priceFor)
  if (!rates) return undefined
  const { input, cached, written, output } = group.sums
  const { hourly } = group
  const plain = Math.max(0, input - cached - written)
  return (
    BigInt(plain) * rates.input +
    BigInt(cached) * rates.cacheRead +
    BigInt(written - hourly) * rates.cacheWrite +
    BigInt(hourly) * hourRateOf(rates) +
    BigInt(output) * rates.output
  )
}

/** USD that cached input saved against its full price, less what writing it cost. */
export function savedOf(group: Group, priceFor: PriceFor): Usd | undefined {
  const rates = ratesFor(group, priceFor)
  if (!rates) return undefined
  const { cached, written } = group.sums
  const { hourly } = group
  return (
    BigInt(cached) * (rates.input - rates.cacheRead) -
    BigInt(written - hourly) * (rates.cacheWrite - rates.input) -
    BigInt(hourly) * (hourRateOf(rates) - rates.input)
  )
}

/** A list that has no price of its own for an hour bills both lifetimes alike. */
const hourRateOf = ({ cacheWrite, cacheWriteHour = cacheWrite }: Rates): Usd => cacheWriteHour

function ratesFor({ model, service, sums, calls }: Group, priceFor: PriceFor) {
  const price = priceFor(model, service)
  const mean = sums.input / Math.max(1, calls)
  return (price?.tiers.findLast(({ above }) => mean > above) ?? price?.tiers[0])?.rates
}
