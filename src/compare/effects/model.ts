import type { EffectRule } from './effect.ts'

/** Another model. It is the last effect and takes the remainder, with what rounding left; of one model there is none. */
export const model: EffectRule = {
  cause: 'model',
  amounts: (_prompt, left) => [{ usd: left }],
}
