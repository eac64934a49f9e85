import { summarize } from '../compare/summarize.ts'
import type { Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { judge } from '../policy/judge.ts'
import type { Variant } from './variants.ts'

/** The same prompts, compared in another way. */
export interface Otherwise {
  variant: Pick<Variant, 'what' | 'keys'>
  changes: readonly Change[]
}

/**
 * Of each prompt the change that is worst: the one that breaks more, else the one that grows more in proportion. Says where that
 * is not the one that the head's own word makes.
 */
export function worstOf(
  own: readonly Change[],
  others: readonly Otherwise[],
  policy: Policy,
): { changes: Change[]; findings: Finding[] } {
  if (others.length === 0) return { changes: [...own], findings: [] }
  const found: Finding[] = []
  const byId = others.map(({ variant, changes }) => ({ variant, changes: new Map(changes.map(one => [one.id, one])) }))
  const worst = own.map(change => {
    let [most, because]: [Change, Otherwise['variant'] | undefined] = [change, undefined]
    for (const { variant, changes } of byId) {
      const other = changes.get(change.id)
      if (other && isComparable(other) && isWorse(other, most, policy)) [most, because] = [other, variant]
    }
    if (because && growth(most) !== growth(change)) found.push(findingFor(change, most, because))
    return most
  })
  return { changes: worst, findings: found }
}

/** What came or went has no growth of its own. */
function isComparable({ base, head }: Change): boolean {
  return base !== undefined && head !== undefined
}

/** Of two that break and grow alike the smaller is worse, as a large one dilutes the growth of all prompts together. */
function isWorse(one: Change, other: Change, policy: Policy): boolean {
  if (one.tokens.base === other.tokens.base && one.tokens.head === other.tokens.head) return false
  const order = severity(one, policy) - severity(other, policy) || compareGrowth(one, other)
  return order > 0 || (order === 0 && one.tokens.base < other.tokens.base)
}

function compareGrowth(one: Change, other: Change): number {
  const [a, b] = [growth(one), growth(other)]
  return a === b ? 0 : a > b ? 1 : -1
}

function severity(change: Change, policy: Policy): number {
  const findings = judge([change], summarize([change]), { ...policy, enforce: 'fail' })
  return Math.max(
    0,
    ...findings.map(finding => (finding.severity === 'fail' ? 2 : finding.severity === 'warn' ? 1 : 0)),
  )
}

function growth({ tokens: { base, delta } }: Change): number {
  return base > 0 ? delta.expected / base : delta.expected > 0 ? Number.POSITIVE_INFINITY : 0
}

function findingFor(own: Change, counted: Change, { what, keys }: Otherwise['variant']): Finding {
  const path = own.head?.prompt.at.path ?? own.id
  return {
    kind: 'judged-otherwise',
    severity: 'warn',
    at: { path },
    prompt: own.id,
    what,
    keys: [...keys(path)],
    asIs: growthOf(own),
    counted: growthOf(counted),
  }
}

function growthOf({ tokens: { base, delta } }: Change): { tokens: number; of: number } {
  return { tokens: delta.expected, of: base }
}
