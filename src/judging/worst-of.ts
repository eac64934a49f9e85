import type { Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import {
  type Chosen,
  findingsFor,
  growthOnly,
  hasBasePrices,
  isComparable,
  keyOf,
  type Otherwise,
  sendsEveryArm,
  severityOf,
} from './otherwise.ts'
import { changesOf, worstInSum } from './worst-in-sum.ts'

/** All prompts, compared in another way. */
export interface Compared {
  variant: Otherwise['variant']
  changes: readonly Change[]
}

/**
 * Of each prompt the change that is worst: the one that breaks more, else the one that grows more in proportion. Says where that
 * is not the one that the head's own word makes.
 */
export function worstOf(
  own: readonly Change[],
  ways: readonly Compared[],
  policy: Policy,
): { changes: Change[]; findings: Finding[] } {
  if (ways.length === 0) return { changes: [...own], findings: [] }
  const others = ways.map(({ variant, changes }) => ({
    variant,
    changes: new Map(changes.map(one => [keyOf(one), one])),
  }))
  const worst = worstOfEach(own, others, policy)
  const chosen = worstInSum(own, worst, others, policy)
  const findings = own.flatMap((change, i): Finding[] => {
    const counted = chosen[i]
    if (!counted?.variant || counted.change === change || !isNews(counted, change)) return []
    // What breaks no more than the head's own word is no reason to look twice.
    const breaksMore = counted !== worst[i] || breaks(counted.change, policy) > breaks(change, policy)
    return findingsFor(change, counted, breaksMore ? 'warn' : 'info')
  })
  return { changes: changesOf(chosen), findings }
}

function worstOfEach(own: readonly Change[], others: readonly Otherwise[], policy: Policy): Chosen[] {
  const pick = (from: readonly Otherwise[]) => own.map(change => worstOfOne(change, from, policy))
  const all = pick(others)
  const oneArm = others.filter(({ variant }) => !sendsEveryArm(variant))
  if (oneArm.length === others.length) return all
  // All arms together are larger than what is sent, so that they may break a limit on size that nothing breaks.
  const sent = pick(oneArm)
  const differs = (rules: Policy) => severityOf(changesOf(all), rules) > severityOf(changesOf(sent), rules)
  return differs(policy) && !differs(growthOnly(policy)) ? sent : all
}

function worstOfOne(own: Change, others: readonly Otherwise[], policy: Policy): Chosen {
  let most: Chosen = { change: own }
  for (const { variant, changes } of others) {
    const change = changes.get(keyOf(own))
    if (change && isComparable(change) && isWorse(change, most.change, policy, variant)) most = { change, variant }
  }
  return most
}

/** Where models or services are the base's, its tokens may be as many as before. */
function isNews({ change: counted, variant }: Chosen, own: Change): boolean {
  return (variant !== undefined && hasBasePrices(variant)) || growth(counted) !== growth(own)
}

/** Of two that break and grow alike the smaller is worse, as a large one dilutes the growth of all prompts together. */
function isWorse(one: Change, other: Change, policy: Policy, variant: Otherwise['variant']): boolean {
  // A change of model or service that breaks nothing with the base's is judged as it is.
  if (hasBasePrices(variant)) return breaks(one, policy) > breaks(other, policy)
  if (one.tokens.base === other.tokens.base && one.tokens.head === other.tokens.head) return false
  const order = breaks(one, policy) - breaks(other, policy)
  // What shrinks in every way is no growth to hide.
  if (order !== 0 || growth(one) <= 0) return order > 0
  const more = compareGrowth(one, other)
  return more > 0 || (more === 0 && one.tokens.base < other.tokens.base)
}

/** What a prompt breaks by itself, without its groups. */
const breaks = (change: Change, policy: Policy): number => severityOf([change], policy, [])

function compareGrowth(one: Change, other: Change): number {
  const [a, b] = [growth(one), growth(other)]
  return a === b ? 0 : a > b ? 1 : -1
}

function growth({ tokens: { base, delta } }: Change): number {
  return base > 0 ? delta.expected / base : delta.expected > 0 ? Number.POSITIVE_INFINITY : 0
}
