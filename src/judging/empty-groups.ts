import { distance } from 'fastest-levenshtein'
import { belonging } from '../compare/sum-groups.ts'
import type { Change } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import type { FindingOf } from '../model/finding.ts'
import { type Grouping, groupKindOf } from '../model/limits/groupings.ts'
import { labelOf } from '../model/limits/rules.ts'
import type { Summary } from '../model/summary.ts'

type Empty = FindingOf<'group-is-empty'>

/**
 * Groups of the head's own config that no prompt is in: a slip, or no news where the base has the same. A shared policy names the groups of
 * many repositories, so its groups may be empty.
 */
export function emptyGroups(
  { base, head, policyFrom }: Config,
  { groups }: Summary,
  changes: readonly Change[],
): Empty[] {
  const empty = new Set(groups.filter(one => one.changes.length === 0).map(one => labelOf(one.grouping)))
  const known = new Set(policyFrom === 'base' ? base?.groups?.map(one => labelOf(one.grouping)) : [])
  return (head?.groups ?? []).flatMap(({ grouping, at }): Empty[] => {
    const label = labelOf(grouping)
    if (!empty.has(label)) return []
    const nearest = nearestTo(grouping, changes)
    const severity = known.has(label) ? 'info' : 'warn'
    return [{ kind: 'group-is-empty', severity, at, ...grouping, ...(nearest && { nearest }) }]
  })
}

const longest = 100

/** The name of that kind that some prompt has and that is the fewest edits away. */
function nearestTo({ by, name }: Grouping, changes: readonly Change[]): string | undefined {
  const { namesOf, plain } = groupKindOf(by)
  const asked = plain(name).slice(0, longest)
  const names = changes.flatMap(({ base, head = base, said, owner, tags }) =>
    head ? namesOf(belonging(head, said?.head ?? { owners: owner === undefined ? [] : [owner], tags })) : [],
  )
  let best: { name: string; edits: number } | undefined
  for (const known of new Set(names)) {
    const edits = distance(asked, known.slice(0, longest))
    if (best === undefined || edits < best.edits) best = { name: known, edits }
  }
  return best && best.edits <= Math.max(2, asked.length / 5) ? best.name : undefined
}
