import type { Usd } from '../../model/quantity.ts'
import { type Billable, type Billed, type EffectAmount, type EffectRule, half, meanOf, pathOf } from './effect.ts'

/** More or less text, by edited file: its tokens at the first price tier, at the mean of both models' rates. */
export const text: EffectRule = {
  cause: 'tokens',
  amounts: prompt =>
    byFile(
      prompt,
      meanOf(prompt, cost => cost.inputAtFirstTier),
    ),
}

/** The last file takes what rounding leaves. */
function byFile({ base, head, files }: Billable, whole: Usd): EffectAmount[] {
  const edited = files.filter(file => file.delta !== 0 || file.deltaByBase !== 0)
  const last = edited.pop()
  let left = whole
  const amounts = edited.map(file => {
    const usd = half(BigInt(file.delta) * rateOf(head) + BigInt(file.deltaByBase) * rateOf(base))
    left -= usd
    return { usd, ...pathOf(file, files) }
  })
  return [...amounts, { usd: left, ...pathOf(last, files) }]
}

function rateOf({ price }: Billed): Usd {
  return price?.tiers[0]?.rates.input ?? 0n
}
