import type { Cost, Price } from '../model/price.ts'

/**
 * What one call costs, exactly: tokens of input and output at the tier that the input reaches. A request whose input is above a
 * tier's bound is priced whole at that tier, output too; at the bound itself the lower tier still holds (as genai-prices has it).
 */
export function costOf(tokens: { input: number; output: number }, price: Price): Cost {
  const first = price.tiers[0]
  if (first === undefined) throw new RangeError('a price without tiers')
  const reached = price.tiers.findLast(tier => tokens.input > tier.above) ?? first
  const input = BigInt(Math.round(tokens.input))
  return {
    tier: reached,
    input: input * reached.rates.input,
    inputAtFirstTier: input * first.rates.input,
    output: BigInt(Math.round(tokens.output)) * reached.rates.output,
  }
}
