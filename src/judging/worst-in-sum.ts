import type { Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import { type Chosen, growthOnly, isComparable, keyOf, type Otherwise, sendsEveryArm, severityOf } from './otherwise.ts'

/** What a limit on a sum looks at, and whether a size that counts all arms of a branch may be compared with it. */
const measures: { of: (change: Change) => bigint | number; everyArm: boolean }[] = [
  { of: usdGrowth, everyArm: false },
  { of: ({ tokens }) => tokens.delta.expected, everyArm: true },
  { of: ({ tokens }) => tokens.head, everyArm: false },
]

/**
 * The changes that limits on sums are compared with. What is worst for each prompt need not be worst for all together: with a model of
 * the base each may stay within its limits, and what grows most in proportion may be the smallest.
 * @param worst the worst way for each of `own`, in its order
 */
export function worstInSum(
  own: readonly Change[],
  worst: readonly Chosen[],
  others: readonly Otherwise[],
  policy: Policy,
): readonly Chosen[] {
  for (const { of, everyArm } of measures) {
    const allowed = everyArm ? others : others.filter(({ variant }) => !sendsEveryArm(variant))
    const most = worst.map((chosen, i) => mostOf(own[i] ?? chosen.change, chosen, allowed, of))
    if (most.every(({ change }, i) => change === worst[i]?.change)) continue
    const rules = everyArm ? growthOnly(policy) : policy
    if (severityOf(changesOf(most), rules) > severityOf(changesOf(worst), rules)) return most
  }
  return worst
}

export const changesOf = (chosen: readonly Chosen[]): Change[] => chosen.map(({ change }) => change)

/** Of all ways to compare a prompt the one that has most of something; the one that is worst for the prompt alone where they are equal. */
function mostOf(
  own: Change,
  worst: Chosen,
  others: readonly Otherwise[],
  measure: (change: Change) => bigint | number,
): Chosen {
  let most = measure(own) > measure(worst.change) ? { change: own } : worst
  for (const { variant, changes } of others) {
    const change = changes.get(keyOf(own))
    if (change && isComparable(change) && measure(change) > measure(most.change)) most = { change, variant }
  }
  return most
}

/** An unpriced change has grown by less than any other. */
function usdGrowth({ usd }: Change): bigint | number {
  return usd?.delta.expected ?? Number.NEGATIVE_INFINITY
}
