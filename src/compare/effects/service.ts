import type { Usd } from '../../model/quantity.ts'
import { type Billed, type EffectRule, half } from './effect.ts'

/**
 * Another service, such as batch in place of standard: the mean over both sides of what it changes about that side's own text and
 * model. Where only one side's model has both services, that side says it; where none has, the model's effect takes it.
 */
export const service: EffectRule = {
  cause: 'service',
  amounts({ base, head }) {
    if ((base.model.service ?? 'standard') === (head.model.service ?? 'standard')) return []
    const added = otherCosts(base)
    const saved = otherCosts(head)
    const [ofBase, ofHead] = [added, saved === undefined ? undefined : -saved]
    const [one, other] = [ofBase ?? ofHead, ofHead ?? ofBase]
    return one === undefined || other === undefined ? [] : [{ usd: half(one + other) }]
  },
}

/** What being served as the other side is adds to what this side costs. */
function otherCosts({ cost, atOtherService: other }: Billed): Usd | undefined {
  return other && other.input + other.output - cost.input - cost.output
}
