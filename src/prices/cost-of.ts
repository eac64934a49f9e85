import type { Cost, Price } from '../model/price.ts'

/**
 * What one call costs, exactly: tokens of input and output at the tier that the input reaches. A request whose input is above a
 * tier's bound is priced whole at that tier, output too; at the bound itself the lower tier still holds (as genai-prices has it).
 */
export function costOf(tokens: { input: number; output: number }, price: Price): Cost {
  const first = price.tiers[0]
  if (first === undefined) throw new RangeError('a price without tiers')
  const reached = price.tiers.length === 1 ? first : (price.tiers.findLast(tier => tokens.input > tier.above) ?? first)
  const tokensIn = BigInt(Math.round(tokens.input))
  const input = tokensIn * reached.rates.input
  return {
    tier: reached,
    input,
    inputAtFirstTier: reached === first ? input : tokensIn * first.rates.input,
    output: tokens.output === 0 ? 0n : BigInt(Math.round(tokens.output)) * reached.rates.output,
  }
}
