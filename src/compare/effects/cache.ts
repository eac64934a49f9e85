import type { EffectRule } from './effect.ts'

/** What the provider's cache saves more or less, at the declared hit rate: each side at its own model. */
export const cache: EffectRule = {
  cause: 'cache',
  amounts: ({ base, head }) => [{ usd: (head.cost.cache ?? 0n) - (base.cost.cache ?? 0n) }],
}
