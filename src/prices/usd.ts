import type { Usd } from '../model/quantity.ts'

/**
 * A price per 1M tokens in USD as the price of one token in 1e-12 USD: `0.075` is 75000n. Reads decimal digits, so that no binary
 * fraction comes between; beyond six decimals rounds half away from zero.
 */
export function perToken(usdPerMillion: string): Usd {
  const [, whole = '', fraction = ''] = /^(\d{1,15})(?:\.(\d{1,24}))?$/.exec(usdPerMillion) ?? []
  if (whole === '') throw new RangeError(`not a price: ${usdPerMillion}`)
  const digits = BigInt(whole + fraction.padEnd(6, '0'))
  return divideRounded(digits, 10n ** BigInt(Math.max(fraction.length, 6) - 6))
}

/** A rate less a discount (0.12 for 12 %), rounded half away from zero. */
export function discounted(rate: Usd, discount: number): Usd {
  const scale = 1_000_000_000_000n
  return divideRounded(rate * (scale - BigInt(Math.round(discount * Number(scale)))), scale)
}

/** A rate with a mark-up (0.1 for 10 %), rounded half away from zero. */
export function marked(rate: Usd, markup: number): Usd {
  return discounted(rate, -markup)
}

/** A rate times a fraction, rounded half away from zero. */
export function scaled(rate: Usd, times: bigint, by: bigint): Usd {
  return divideRounded(rate * times, by)
}

/** The quotient, rounded half away from zero. The divisor is above zero. */
export function divideRounded(amount: bigint, divisor: bigint): bigint {
  const half = divisor / 2n
  return (amount < 0n ? amount - half : amount + half) / divisor
}
