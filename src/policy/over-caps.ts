import type { Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { rulesIn } from '../model/limits/rules.ts'
import { scopeNames, scopeOf, sizeSubject } from '../model/limits/scopes.ts'
import type { Summary } from '../model/summary.ts'
import { groupBy } from './group-by.ts'
import { measureAgainst } from './measure-against.ts'

const mostNamed = 10

/** Prompts that are over a cap and that the change does not touch: no matter of this change, but not to be forgotten. */
export function overCaps(changes: readonly Change[], summary: Summary, policy: Policy): Finding[] {
  return scopeNames.flatMap(name => {
    const scope = scopeOf(name)
    const limits = rulesIn(policy.limits, name)
    if (scope.measures !== 'cap' || scope.looksAt !== 'one' || limits.length === 0) return []
    const over = changes
      .filter(({ cause, head }) => cause === undefined && head !== undefined)
      .flatMap(change =>
        measureAgainst(limits, sizeSubject(summary.sizeOf(change)), policy.ignoreBelow).map(breach => ({
          breach,
          id: change.id,
        })),
      )
    return [...groupBy(over, ({ breach: { unit } }) => unit)].flatMap(([unit, same]): Finding[] => {
      const prompts = same.toSorted((a, b) => Number(b.breach.actual.expected) - Number(a.breach.actual.expected))
      const named = prompts.slice(0, mostNamed).map(({ id }) => id)
      const limit = prompts[0]?.breach.limit ?? '0'
      return [{ kind: 'over-cap', severity: 'info', scope: name, unit, limit, prompts: named, count: prompts.length }]
    })
  })
}
