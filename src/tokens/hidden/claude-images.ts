import type { Size } from './size.ts'

const PATCH = 28

/**
 * Tokens of an image for Claude, by Anthropic's "Vision", section "Resolution and token cost", as of October 2026: one for each patch
 * of 28 px, of an image shrunk to the largest size whose longest side is within `side` px and whose patches are within `most` (1568 px
 * and 1568 tokens, from Claude 4.7 on 2576 px and 4784). The short side is rounded, half to even. Formerly it was width x height / 750.
 */
export function claudeImage({ width, height }: Size, side: number, most: number): number {
  const longest = Math.max(width, height)
  const shortest = Math.min(width, height)
  const tokensAt = (long: number) => {
    const short = Math.max(1, halfToEven((shortest * long) / longest))
    return Math.ceil(long / PATCH) * Math.ceil(short / PATCH)
  }
  const limit = Math.min(longest, side)
  if (tokensAt(limit) <= most) return tokensAt(limit)
  // More pixels never have fewer patches, so that the largest size that fits is found by halving.
  let fits = 1
  let exceeds = limit
  while (exceeds - fits > 1) {
    const middle = (fits + exceeds) >> 1
    if (tokensAt(middle) <= most) fits = middle
    else exceeds = middle
  }
  return tokensAt(fits)
}

function halfToEven(value: number): number {
  const floor = Math.floor(value)
  return value - floor === 0.5 ? floor + (floor % 2) : Math.round(value)
}
