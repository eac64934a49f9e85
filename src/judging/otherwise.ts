import { summarize } from '../compare/summarize.ts'
import type { Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { FindingOf } from '../model/finding.ts'
import { groupsOf } from '../model/limits/rules.ts'
import { scopeOf } from '../model/limits/scopes.ts'
import { judge } from '../policy/judge.ts'
import type { Variant } from './variants.ts'

type Way = Pick<Variant, 'words'>

/** The same prompts, compared in another way. */
export interface Otherwise {
  variant: Way
  changes: ReadonlyMap<string, Change>
}

/** A change as it is judged, and the way of comparing it that made it; its own where there is none. */
export interface Chosen {
  change: Change
  variant?: Way | undefined
}

/** A file's path may equal the id of another prompt. */
export const keyOf = ({ id, base, head }: Change): string => `${id}\0${(head ?? base)?.prompt.at.path}`

/** What came or went has no growth of its own. */
export function isComparable({ base, head }: Change): boolean {
  return base !== undefined && head !== undefined
}

export const hasBasePrices = ({ words }: Way): boolean =>
  words.some(({ what }) => what === 'base-models' || what === 'base-service' || what === 'base-split')

/** Whether it counts all arms of a branch, of which one is sent: what it says of growth holds, and what it says of size does not. */
export const sendsEveryArm = ({ words }: Way): boolean => words.some(({ what }) => what === 'every-arm')

/** Limits on growth alone, which a size that nobody sends can be compared with. */
export function growthOnly(policy: Policy): Policy {
  const isOnGrowth = ({ scope, limit }: Policy['limits'][number]) =>
    ['growth', 'since'].includes(scopeOf(scope).measures) && limit !== 'context_window'
  return { ...policy, limits: policy.limits.filter(isOnGrowth) }
}

/** How bad changes are together: 2 where a limit fails, 1 where one warns. */
export function severityOf(changes: readonly Change[], policy: Policy, groups = groupsOf(policy.limits)): number {
  const findings = judge(changes, summarize(changes, groups), { ...policy, enforce: 'fail' })
  return findings.some(({ severity }) => severity === 'fail')
    ? 2
    : findings.some(({ severity }) => severity === 'warn')
      ? 1
      : 0
}

/** One finding for each word that does not count. */
export function findingsFor(
  own: Change,
  { change: counted, variant }: Chosen,
  severity: 'warn' | 'info',
): FindingOf<'judged-otherwise'>[] {
  if (!variant) return []
  const path = own.head?.prompt.at.path ?? own.id
  const common = { kind: 'judged-otherwise', severity, at: { path }, prompt: own.id } as const
  const grown = { asIs: growthOf(own), counted: growthOf(counted) }
  return variant.words.map(({ what, keys }) => ({ ...common, what, keys: [...keys(path)], ...grown }))
}

function growthOf({ tokens: { base, delta } }: Change): { tokens: number; of: number } {
  return { tokens: delta.expected, of: base }
}
