import type { Policy } from '../model/config.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import type { Grouping } from '../model/limits/groupings.ts'
import { labelOf, rulesIn } from '../model/limits/rules.ts'
import type { Group, ScopeName } from '../model/limits/scopes.ts'
import { asWarnings } from './guessed-model.ts'
import { measureAgainst } from './measure-against.ts'
import { toPassTogether } from './to-pass.ts'
import { severityOf, worstOfEachUnit } from './worst-breaches.ts'

type LimitFinding = FindingOf<'limit'>

/**
 * Compares the sums of a group with the limits on it. What a change does not touch it cannot break.
 * @param each what single prompts break already
 * @param isGuess whether all growth in cost is that of models which are guessed
 */
export function judgeGroup(
  group: Group,
  scope: ScopeName,
  policy: Policy,
  { each, isGuess }: { each: readonly LimitFinding[]; isGuess: boolean },
): LimitFinding[] {
  const { grouping, touched, ways } = group
  if (grouping && touched.length === 0) return []
  const limits = rulesIn(policy.limits, scope).filter(rule => !grouping || isSame(rule.group, grouping))
  const worst = worstOfEachUnit(
    ways.flatMap(way => measureAgainst(limits, way, policy.ignoreBelow)),
    1,
  )
  const broken = asWarnings(worst, isGuess)
  const breaches = group.prompts === 1 && !grouping ? notAmong(each, broken) : broken
  if (breaches.length === 0) return []
  const message = limits.find(rule => rule.message !== undefined)?.message
  return [
    {
      kind: 'limit',
      severity: severityOf(breaches),
      scope,
      ...(grouping && { group: grouping }),
      cause: 'mixed',
      prompts: [...touched],
      owners: [],
      breaches,
      ...(!isGuess && toPassTogether(breaches)),
      ...(message !== undefined && { message }),
      wouldFail: false,
    },
  ]
}

const isSame = (one: Grouping | undefined, other: Grouping) => one !== undefined && labelOf(one) === labelOf(other)

/** The sum of a single prompt repeats what the prompt itself breaks, unless the two have different limits. */
function notAmong(each: readonly LimitFinding[], breaches: readonly Breach[]): Breach[] {
  const idOf = ({ unit, limit, severity }: Breach) => unit + limit + severity
  const known = new Set(each.flatMap(finding => finding.breaches).map(idOf))
  return breaches.filter(breach => !known.has(idOf(breach)))
}
