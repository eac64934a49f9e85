import { summarize } from '../compare/summarize.ts'
import type { Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { judge } from '../policy/judge.ts'
import type { Variant } from './variants.ts'

/** The same prompts, compared in another way. */
export interface Otherwise {
  variant: Pick<Variant, 'words'>
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
  const byId = others.map(({ variant, changes }) => ({
    variant,
    changes: new Map(changes.map(one => [keyOf(one), one])),
  }))
  const worst = own.map(change => {
    let [most, because]: [Change, Otherwise['variant'] | undefined] = [change, undefined]
    for (const { variant, changes } of byId) {
      const other = changes.get(keyOf(change))
      if (other && isComparable(other) && isWorse(other, most, policy, variant)) [most, because] = [other, variant]
    }
    if (because && isNews(because, most, change)) {
      // What breaks no more than the head's own word is no reason to look twice.
      const breaksMore = severityOf([most], policy) > severityOf([change], policy)
      found.push(...findingsFor(change, most, because, breaksMore ? 'warn' : 'info'))
    }
    return most
  })
  return inSum(worst, found, byId, policy)
}

/** A file's path may equal the id of another prompt. */
const keyOf = ({ id, base, head }: Change): string => `${id}\0${(head ?? base)?.prompt.at.path}`

type ById = { variant: Otherwise['variant']; changes: ReadonlyMap<string, Change> }

/** The same for limits on sums: a model or service of the head that makes each prompt cheaper may break none of the prompts' own. */
function inSum(
  worst: Change[],
  found: Finding[],
  others: readonly ById[],
  policy: Policy,
): { changes: Change[]; findings: Finding[] } {
  for (const { variant, changes } of others) {
    if (!hasBasePrices(variant)) continue
    const dearer = worst.map(change => {
      const other = changes.get(keyOf(change))
      return other && isComparable(other) && usdGrowth(other) > usdGrowth(change) ? other : change
    })
    if (severityOf(dearer, policy) <= severityOf(worst, policy)) continue
    const more = dearer.flatMap((change, i) => {
      const own = worst[i]
      return own && own !== change ? findingsFor(own, change, variant, 'warn') : []
    })
    return { changes: dearer, findings: [...found, ...more] }
  }
  return { changes: worst, findings: found }
}

/** An unpriced change has grown by less than any other. */
function usdGrowth({ usd }: Change): bigint | number {
  return usd?.delta.expected ?? Number.NEGATIVE_INFINITY
}

/** Where models or services are the base's, its tokens may be as many as before. */
function isNews(variant: Otherwise['variant'], counted: Change, own: Change): boolean {
  return hasBasePrices(variant) || growth(counted) !== growth(own)
}

const hasBasePrices = ({ words }: Otherwise['variant']): boolean =>
  words.some(({ what }) => what === 'base-models' || what === 'base-service' || what === 'base-split')

/** What came or went has no growth of its own. */
function isComparable({ base, head }: Change): boolean {
  return base !== undefined && head !== undefined
}

/** Of two that break and grow alike the smaller is worse, as a large one dilutes the growth of all prompts together. */
function isWorse(one: Change, other: Change, policy: Policy, variant: Otherwise['variant']): boolean {
  // A change of model or service that breaks nothing with the base's is judged as it is.
  if (hasBasePrices(variant)) return severityOf([one], policy) > severityOf([other], policy)
  if (one.tokens.base === other.tokens.base && one.tokens.head === other.tokens.head) return false
  const order = severityOf([one], policy) - severityOf([other], policy)
  // What shrinks in every way is no growth to hide.
  if (order !== 0 || growth(one) <= 0) return order > 0
  const more = compareGrowth(one, other)
  return more > 0 || (more === 0 && one.tokens.base < other.tokens.base)
}

function compareGrowth(one: Change, other: Change): number {
  const [a, b] = [growth(one), growth(other)]
  return a === b ? 0 : a > b ? 1 : -1
}

function severityOf(changes: readonly Change[], policy: Policy): number {
  const findings = judge(changes, summarize(changes), { ...policy, enforce: 'fail' })
  return Math.max(
    0,
    ...findings.map(finding => (finding.severity === 'fail' ? 2 : finding.severity === 'warn' ? 1 : 0)),
  )
}

function growth({ tokens: { base, delta } }: Change): number {
  return base > 0 ? delta.expected / base : delta.expected > 0 ? Number.POSITIVE_INFINITY : 0
}

/** One finding for each word that does not count. */
function findingsFor(
  own: Change,
  counted: Change,
  { words }: Otherwise['variant'],
  severity: 'warn' | 'info',
): Finding[] {
  const path = own.head?.prompt.at.path ?? own.id
  const common = { kind: 'judged-otherwise', severity, at: { path }, prompt: own.id } as const
  const grown = { asIs: growthOf(own), counted: growthOf(counted) }
  return words.map(({ what, keys }) => ({ ...common, what, keys: [...keys(path)], ...grown }))
}

function growthOf({ tokens: { base, delta } }: Change): { tokens: number; of: number } {
  return { tokens: delta.expected, of: base }
}
