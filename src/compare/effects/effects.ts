import type { Costed, Effect, KnownEffect } from '../../model/change.ts'
import type { Cost } from '../../model/price.ts'
import type { Usd } from '../../model/quantity.ts'
import type { EditedFile } from '../edited-files.ts'
import { cache } from './cache.ts'
import type { Billed, EffectRule } from './effect.ts'
import { model } from './model.ts'
import { output } from './output.ts'
import { service } from './service.ts'
import { text } from './text.ts'
import { tier } from './tier.ts'

/** In order of application. The last takes what the others leave of the difference, so that effects add up to it exactly. */
export const EFFECTS = {
  text,
  tier,
  output,
  service,
  cache,
  model,
} satisfies Record<KnownEffect, EffectRule> & Record<string, EffectRule>

type PerCall = Omit<Effect, 'usdPerMonth'>

/**
 * What each effect has of a difference in cost, without those that have nothing. Empty where a side has no price.
 *
 * With C(text, model) the cost of one call, and b and h for base and head:
 * tokens = 1/2 [(C(h, mh) - C(b, mh)) + (C(h, mb) - C(b, mb))], model = the rest. This is the Shapley value of the two
 * causes: it favours neither order of the two edits. What caching saves is apart: C is without it, and the effect `cache` is the
 * difference of what it adds on both sides.
 */
export function effectsOf(
  base: Costed | undefined,
  head: Costed | undefined,
  files: readonly EditedFile[],
  rules: Record<string, EffectRule> = EFFECTS,
): PerCall[] {
  let left = total(head?.cost) - total(base?.cost)
  // A prompt that was added or removed is all text: there is no model or setting that changed.
  if (!base || !head) return left === 0n ? [] : [{ cause: 'tokens', part: 'text', usd: left }]
  // A prompt that is the same on both sides costs the same.
  if (base.own === head.own && base.cost === head.cost) return []
  if (!isBilled(base) || !isBilled(head)) return []
  const effects: PerCall[] = []
  for (const [part, { cause, amounts }] of Object.entries(rules)) {
    for (const amount of amounts({ base, head, files }, left)) {
      left -= amount.usd
      if (amount.usd !== 0n) effects.push({ cause, part, ...amount })
    }
  }
  return effects
}

function isBilled(side: Costed): side is Billed {
  return side.cost !== undefined && side.atOther !== undefined
}

/** What one call costs; nothing where there is no such side. */
export function total(cost: Cost | undefined): Usd {
  return cost === undefined ? 0n : cost.input + cost.output + (cost.cache ?? 0n)
}
