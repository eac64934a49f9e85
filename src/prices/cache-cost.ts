import type { Caching } from '../model/caching.ts'
import type { Rates } from '../model/price.ts'
import type { Usd } from '../model/quantity.ts'
import { divideRounded } from './usd.ts'

type Cached = Pick<Caching, 'cached' | 'written' | 'writtenLong' | 'longFactor'>

/** Shares are whole parts of so many, so that money stays exact. */
const shares = 100_000_000

/**
 * What caching adds to the cost of one call's input, less than nothing where it saves. A share of calls reads what is cached and
 * writes the rest of what is written; the others write all of that. With nothing written or read it is nothing.
 * @param hitRate 0.9 for 90 %
 */
export function cacheCost(caching: Cached, rates: Rates, hitRate: number): Usd {
  const [cached, written] = [BigInt(caching.cached), BigInt(Math.max(caching.written, caching.cached))]
  const hits = BigInt(Math.round(hitRate * shares))
  const hit = cached * rates.cacheRead + writeCost(caching, rates, cached, written)
  const miss = writeCost(caching, rates, 0n, written)
  const mean = divideRounded(hits * hit + (BigInt(shares) - hits) * miss, BigInt(shares))
  return mean - written * rates.input
}

/** The tokens from one place to another, of which those up to `writtenLong` are kept for the long lifetime. */
function writeCost({ writtenLong, longFactor }: Cached, rates: Rates, from: bigint, to: bigint): Usd {
  const long = BigInt(writtenLong)
  const upTo = (end: bigint) => (end < long ? end : long)
  const ofLong = upTo(to) - upTo(from)
  return ofLong * rates.input * BigInt(longFactor) + (to - from - ofLong) * rates.cacheWrite
}
