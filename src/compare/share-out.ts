import type { Range } from '../model/quantity.ts'

/** Shares `whole` out in proportion to the weights. The first takes what rounding leaves, so that the shares add up. */
export function shareOut(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n)
  const shares = weights.map(weight => (sum === 0n ? 0n : (whole * weight) / sum))
  return withRest(whole, shares)
}

/** The same shares; the first takes the remainder. */
export function withRest(whole: bigint, [, ...others]: readonly bigint[]): bigint[] {
  return [others.reduce((rest, share) => rest - share, whole), ...others]
}

/** Deltas with ranges that add up to the whole's range: each is as unsure as it is large. */
export function rangesOf(whole: Range<bigint>, deltas: readonly bigint[]): Range<bigint>[] {
  const weights = deltas.map(delta => (delta < 0n ? -delta : delta))
  const lows = shareOut(whole.expected - whole.low, weights)
  const highs = shareOut(whole.high - whole.expected, weights)
  return deltas.map((expected, i) => ({
    low: expected - (lows[i] ?? 0n),
    expected,
    high: expected + (highs[i] ?? 0n),
  }))
}
