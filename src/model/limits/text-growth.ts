import type { Change } from '../change.ts'
import type { Range } from '../quantity.ts'

/**
 * Tokens that changes add where text is all that costs more: undefined where a model, an output, a service, a price tier or a cache
 * costs more too. Of several changes those that grow count alone, as savings elsewhere make no growth noise.
 */
export function textGrowth(changes: readonly Change[]): Range | undefined {
  if (!changes.every(isOnlyText)) return undefined
  const added = (end: keyof Range) => changes.reduce((sum, { tokens }) => sum + Math.max(0, tokens.delta[end]), 0)
  return { low: added('low'), expected: added('expected'), high: added('high') }
}

function isOnlyText({ base, head, effects, cacheBreak }: Change): boolean {
  const isPair = base !== undefined && head !== undefined
  return isPair && cacheBreak === undefined && effects.every(({ part, usd }) => part === 'text' || usd === 0n)
}
