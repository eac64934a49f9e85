import type { Policy } from '../model/config.ts'
import type { ScopeName } from '../model/limits/scopes.ts'
import type { Loc } from '../model/quantity.ts'
import { approvalChanges } from './compare-approvals.ts'
import { silentOn } from './default-growth.ts'
import type { Path } from './key-path.ts'
import { loosens, policyRules } from './rules.ts'
import type { ConfigFile } from './schema.ts'
import { stricterOf } from './stricter-of.ts'
import { toApprovals, toWritten } from './to-policy.ts'

/** What a config or a policy says of the rules, as far as it says it. */
export interface Rulebook {
  written: Pick<ConfigFile, 'enforce' | 'limits' | 'approvals'> & { prices: Prices }
  /** The limits without the default ones on growth; undefined where none are written. */
  limits: Policy | undefined
  /** The scopes whose growth it does not limit. */
  silentOn: readonly ScopeName[]
}

type Prices = NonNullable<ConfigFile['prices']>['names']

/** A value that is looser than the policy's, which counts in its place. */
export interface Looser {
  path: Path
  given: string
  kept: string | undefined
}

export function rulebookOf(
  { enforce, limits, approvals, prices }: Pick<ConfigFile, 'enforce' | 'limits' | 'approvals' | 'prices'>,
  at: (path: Path) => Loc,
): Rulebook {
  return {
    written: { enforce, limits, approvals, prices: prices?.names ?? {} },
    limits: limits && toWritten({ limits }, at),
    silentOn: silentOn(limits),
  }
}

/** A policy with what a config, or a policy that extends it, says more strictly; what is looser is left out and reported. */
export function tightened(shared: Rulebook, own: Rulebook): { rules: Rulebook; looser: Looser[] } {
  const enforce = strictest(shared, own)
  const limits = shared.limits && own.limits ? stricterOf(shared.limits, own.limits) : (shared.limits ?? own.limits)
  const approvals = approvalsOf(shared, own)
  const prices = { ...own.written.prices, ...shared.written.prices }
  return {
    rules: {
      written: { enforce, limits: shared.written.limits ?? own.written.limits, approvals: approvals.kept, prices },
      limits,
      silentOn: shared.silentOn.filter(scope => own.silentOn.includes(scope)),
    },
    looser: [
      ...(own.written.enforce !== undefined && enforce !== own.written.enforce
        ? [{ path: ['enforce'], given: own.written.enforce, kept: enforce }]
        : []),
      ...(shared.limits && own.limits && limits ? looserLimits(limits, own.limits, own.written) : []),
      ...approvals.looser,
      ...otherPrices(shared.written.prices, own.written.prices),
    ],
  }
}

const strictest = (shared: Rulebook, own: Rulebook) =>
  shared.written.enforce === 'fail' ? 'fail' : (own.written.enforce ?? shared.written.enforce)

function looserLimits(counts: Policy, own: Policy, { limits }: Rulebook['written']): Looser[] {
  const kept = policyRules(counts)
  return [...policyRules(own)].flatMap(([key, rule]) => {
    const other = kept.get(key)
    const isSame = other?.text === rule.text && other.unit === rule.unit
    if (rule.key === 'enforce' || isSame || !isWritten(limits, rule.path.slice(1)) || !loosens(other, rule)) return []
    return [{ path: rule.path, given: rule.text, kept: other?.text }]
  })
}

/** Whether a value stands in the file and is no default. A group's limits always do. */
function isWritten(limits: unknown, path: Path): boolean {
  if (path[0] === 'groups') return true
  let at = limits
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return false
    at = (at as Record<string | number, unknown>)[part]
  }
  return at !== undefined
}

function approvalsOf(shared: Rulebook, own: Rulebook): { kept: ConfigFile['approvals']; looser: Looser[] } {
  const [theirs, mine] = [shared.written.approvals, own.written.approvals]
  if (!theirs || !mine) return { kept: theirs ?? mine, looser: [] }
  const looser = approvalChanges(toApprovals({ approvals: theirs }), toApprovals({ approvals: { ...theirs, ...mine } }))
    .filter(change => change.loosens && Object.hasOwn(theirs, change.key))
    .map(({ key, from, to }) => ({ path: ['approvals', key], given: to ?? 'everyone', kept: from }))
  const left = new Set<string>(looser.map(({ path }) => String(path[1])))
  const stricter = Object.fromEntries(Object.entries(mine).filter(([key]) => !left.has(key)))
  return { kept: { ...theirs, ...stricter }, looser }
}

function otherPrices(shared: Prices, own: Prices): Looser[] {
  return Object.entries(own).flatMap(([name, price]) => {
    const other = Object.hasOwn(shared, name) ? shared[name] : undefined
    if (other === undefined || JSON.stringify(other) === JSON.stringify(price)) return []
    const path = ['prices', name]
    return [{ path, given: 'its own', kept: "the policy's" }]
  })
}
