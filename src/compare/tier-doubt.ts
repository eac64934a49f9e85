import type { Costed } from '../model/change.ts'
import { allCalls } from '../model/model.ts'
import type { Price, Tier } from '../model/price.ts'
import type { Usd } from '../model/quantity.ts'

/** How much less, and how much more, one side may cost. */
interface Doubt {
  less: Usd
  more: Usd
}

type Doubtful = Pick<Costed, 'own' | 'price' | 'cost' | 'output' | 'routed'>

/**
 * By how much a side may be off where its tokens may lie on the other side of a tier's bound: a request is priced whole at the tier that
 * it reaches, its output too. Nothing where the count is certain, or far from every bound.
 */
export function tierDoubt(side: Doubtful | undefined): Doubt {
  if (side?.routed) {
    const each = side.routed.map(({ share, side }) => ({ share: BigInt(share), ...tierDoubt(side) }))
    const mean = (of: 'less' | 'more') => each.reduce((sum, one) => sum + one.share * one[of], 0n) / BigInt(allCalls)
    return { less: mean('less'), more: mean('more') }
  }
  if (!side?.price || !side.cost || side.own.off === 0) return { less: 0n, more: 0n }
  const { own, price, cost, output } = side
  const { expected } = own.total
  const usdAt = ({ rates }: Tier): Usd =>
    BigInt(Math.round(expected)) * rates.input + BigInt(Math.round(output?.perCall ?? 0)) * rates.output
  const here = usdAt(cost.tier)
  const ends = [expected - own.off, expected + own.off].map(tokens => usdAt(tierAt(tokens, price) ?? cost.tier) - here)
  return {
    less: ends.reduce((most, usd) => (-usd > most ? -usd : most), 0n),
    more: ends.reduce((most, usd) => (usd > most ? usd : most), 0n),
  }
}

/** At the bound itself the lower tier still holds. */
function tierAt(tokens: number, { tiers }: Price): Tier | undefined {
  return tiers.findLast(({ above }) => tokens > above) ?? tiers[0]
}
