import { type EffectRule, meanOf } from './effect.ts'

/** More or less output, by the request's own settings. */
export const output: EffectRule = {
  cause: 'tokens',
  amounts: prompt => [{ usd: meanOf(prompt, cost => cost.output) }],
}
