import type { Approvals, Policy } from '../model/config.ts'
import { type Floor, type FloorName, floors } from '../model/limits/floors.ts'
import type { Amount } from '../model/limits/limit.ts'
import { either, pathOf, rulesFrom } from '../model/limits/rules.ts'
import { defaultApprovals, defaultPolicy, defaultWithLimits } from './defaults.ts'
import type { ConfigFile } from './schema.ts'
import { percentOf } from './to-facts.ts'

const amount = (written: string | number | undefined): Amount | undefined =>
  written === undefined
    ? undefined
    : typeof written === 'number'
      ? { amount: written }
      : { percent: percentOf(written) }

/** The value under these keys, whose schema allows nothing there but a limit. */
function valueAt(written: object, [key = '', ...rest]: readonly string[]): string | number | undefined {
  const value = (written as Record<string, unknown>)[key]
  return rest.length === 0 || value === undefined
    ? (value as string | number | undefined)
    : valueAt(value as object, rest)
}

/** The policy of a config: with a `limits` key what is written there, without one the default limits. */
export function toPolicy({ enforce = 'fail', limits: written }: ConfigFile): Policy {
  if (written === undefined) return { ...defaultPolicy, enforce }
  const ignored = written.each_prompt?.ignore_below
  return {
    enforce,
    ignoreBelow: Object.fromEntries(
      (Object.keys(floors) as FloorName[]).map(name => [name, ignored?.[name] ?? defaultWithLimits.ignoreBelow[name]]),
    ) as Floor,
    limits: either(
      rulesFrom('config', (scope, level, limit) => amount(valueAt(written, pathOf({ scope, level, limit })))),
      defaultWithLimits.limits,
    ),
  }
}

/** Who may approve, as a config says. */
export function toApprovals({ approvals }: ConfigFile): Approvals {
  return {
    allow: approvals?.allow,
    byAuthor: approvals?.by_author ?? defaultApprovals.byAuthor,
    byCommitter: approvals?.by_committer ?? defaultApprovals.byCommitter,
    minApprovers: approvals?.min_approvers ?? defaultApprovals.minApprovers,
    resetOnPush: approvals?.reset_on_push ?? defaultApprovals.resetOnPush,
  }
}
