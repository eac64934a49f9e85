import { groupingOf } from '../model/limits/groupings.ts'
import type { Amount } from '../model/limits/limit.ts'
import { limitsIn } from '../model/limits/limits.ts'
import type { LimitRule } from '../model/limits/rules.ts'
import { type Scope, scopeNames, scopeOf, warnsAtShare } from '../model/limits/scopes.ts'
import { defaultWarnAt } from './limit-fields.ts'
import type { ConfigFile } from './schema.ts'
import { amountAt, amountOf } from './written-amount.ts'

type GroupEntry = NonNullable<NonNullable<ConfigFile['limits']>['groups']>[number]

/** The limits that an entry below `limits.groups` sets. */
export function groupRules(entry: GroupEntry): LimitRule[] {
  const group = groupingOf(entry)
  if (!group) return []
  const { message } = entry
  return scopeNames.flatMap(name => {
    const scope = scopeOf(name)
    if (scope.section !== 'groups') return []
    return scope.levels.flatMap(level =>
      limitsIn(name).flatMap((limit): LimitRule[] => {
        const amounts = read(entry, scope, level, limit)
        return amounts ? [{ scope: name, level, limit, ...amounts, group, message, origin: 'config' }] : []
      }),
    )
  })
}

type Read = (
  ...of: [GroupEntry, Scope, LimitRule['level'], LimitRule['limit']]
) => Pick<LimitRule, 'amount' | 'written'> | undefined

/** The amount in the config. A budget and a rate limit warn at the default share if the config gives none. */
const read: Read = (entry, { measures, path }, level, limit) => {
  const amount = amountAt(entry, path(level, limit))
  if (!warnsAtShare(measures) || level === 'fail_above') return amount && { amount }
  const written = amount ?? amountOf(defaultWarnAt)
  const whole = amountAt(entry, path('fail_above', limit))
  return whole && { amount: shareOf(whole, written), written }
}

const shareOf = (whole: Amount, share: Amount): Amount =>
  'amount' in whole && 'percent' in share ? { amount: (whole.amount * share.percent) / 100 } : whole
