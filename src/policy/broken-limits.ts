import type { Broken } from '../model/approval.ts'
import type { Finding, FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import { type LimitUnit, limitOf, units } from '../model/limits/limits.ts'
import { scopeOf } from '../model/limits/scopes.ts'
import type { Report } from '../model/report.ts'
import type { ReportChange } from '../model/report-change.ts'
import { fromDecimal, toDecimal } from '../money/decimal.ts'

type LimitFinding = FindingOf<'limit'>

/** Whether a finding is what an approval may be about: a limit that fails, or would without one. */
export function isBrokenLimit(finding: Finding): finding is LimitFinding {
  return finding.kind === 'limit' && (finding.severity === 'fail' || finding.approvedBy !== undefined)
}

/**
 * Every limit that a report fails for, by prompt, with the growth itself. A finding has only the worst of each limit; what is
 * approved is every prompt that it names, each as it is.
 */
export function brokenLimits(project: string, { findings, changes }: Pick<Report, 'findings' | 'changes'>): Broken[] {
  const byId = new Map(changes.map(change => [change.id, change]))
  const broken = findings.filter(isBrokenLimit).flatMap((finding): Broken[] => {
    const { scope } = finding
    return failing(finding).flatMap((breach): Broken[] => {
      const { unit } = breach
      if (scopeOf(scope).looksAt === 'together')
        return [
          { project, scope, unit, prompt: undefined, ...groupOf(finding), actual: ofAll(breach, finding, changes) },
        ]
      return finding.prompts.flatMap(prompt => {
        const own = breach.prompt === prompt ? breach : undefined
        const actual = (own && addedTo(own)) ?? amountOf(unit, byId.get(prompt)) ?? own?.actual.expected
        return actual === undefined ? [] : [{ project, scope, unit, prompt, actual }]
      })
    })
  })
  return broken.sort((a, b) => Number(b.actual) - Number(a.actual))
}

/** Of each limit that fails the one breach that says most. */
function failing({ breaches }: LimitFinding): Breach[] {
  const fails = breaches.filter(({ severity }) => severity === 'fail')
  return fails.filter(({ unit }, at) => fails.findIndex(other => other.unit === unit) === at)
}

/** By how much one prompt moves what a limit is about; undefined where nobody knows. */
function amountOf(unit: LimitUnit, change: ReportChange | undefined): string | undefined {
  return change && units[unit].approvable(change)
}

/** What the change adds to what a cap or a budget is on. */
function addedTo({ was, actual }: Breach): string | undefined {
  return was === undefined ? undefined : toDecimal(fromDecimal(actual.expected) - fromDecimal(was))
}

/** Two groups of one name are two. */
function groupOf({ group }: LimitFinding): Pick<Broken, 'group'> {
  return group ? { group: `${group.by} ${group.name}` } : {}
}

/** The same of the net sum that percentages look at; an amount is the growth already. */
function ofAll(breach: Breach, { group, prompts }: LimitFinding, all: readonly ReportChange[]): string {
  const { unit, actual } = breach
  const { form, limit } = units[unit]
  const added = addedTo(breach)
  if (added !== undefined) return added
  if (form === 'amount' || limitOf(limit).perRequest) return actual.expected
  const members = group && new Set(prompts)
  const changes = members ? all.filter(({ id }) => members.has(id)) : all
  const paired = changes.filter(({ base, head, tokens }) => base && head && tokens.base > 0)
  return toDecimal(paired.reduce((sum, change) => sum + fromDecimal(amountOf(unit, change) ?? '0'), 0n))
}
