import type { Approvals, Policy } from '../model/config.ts'
import { type Floor, type FloorName, floors } from '../model/limits/floors.ts'
import { either, pathOf, rulesFrom } from '../model/limits/rules.ts'
import type { Loc } from '../model/quantity.ts'
import { silentOn } from './default-growth.ts'
import { defaultApprovals, defaultWithGrowth, withDefaultGrowth } from './defaults.ts'
import { groupRules } from './group-rules.ts'
import type { Path } from './key-path.ts'
import type { ConfigFile } from './schema.ts'
import { amountAt } from './written-amount.ts'

/** The policy of a config: what it writes under `limits`, and the default limits for the rest. */
export function toPolicy(file: ConfigFile, at: (path: Path) => Loc): Policy {
  return withDefaultGrowth(toWritten(file, at), silentOn(file.limits))
}

/** The policy of a config without the default limits on growth. */
export function toWritten({ enforce = 'fail', limits: written = {} }: ConfigFile, at: (path: Path) => Loc): Policy {
  const ignored = written.each_prompt?.ignore_below
  return {
    enforce,
    ignoreBelow: Object.fromEntries(
      (Object.keys(floors) as FloorName[]).map(name => [name, ignored?.[name] ?? defaultWithGrowth.ignoreBelow[name]]),
    ) as Floor,
    limits: either(
      [
        ...rulesFrom('config', (scope, level, limit) => amountAt(written, pathOf({ scope, level, limit }))),
        ...(written.groups ?? []).flatMap(groupRules),
      ],
      defaultWithGrowth.limits,
    ),
    ...(written.since && { since: { ref: written.since.ref, at: at(['limits', 'since', 'ref']) } }),
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
