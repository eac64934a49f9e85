import { createHash } from 'node:crypto'
import type { Audience } from '../github/audience.ts'
import { findApprovals } from '../github/find-approvals.ts'
import type { LedgerRecord } from '../model/approval.ts'
import type { Report } from '../model/report.ts'
import { approve, bindings } from '../policy/approve.ts'
import { brokenLimits } from '../policy/broken-limits.ts'
import { ceilingsOf } from '../policy/ceilings.ts'
import type { Project } from '../report/project.ts'

const byDefault = { allow: null, byAuthor: false, byCommitter: false }

/**
 * Honours what was approved on the pull request, where something fails. The record is what the comment is to remember: what is
 * broken now, and which approval is bound to what.
 */
export async function approveProjects(
  projects: readonly Project[],
  audience: Audience,
): Promise<{ projects: Project[]; record: LedgerRecord }> {
  const failing = projects.flatMap(({ name, report }) => (report?.verdict === 'fail' ? [{ name, report }] : []))
  const rules = failing.map(({ report }) => report.basis.approvals ?? byDefault)
  const found = failing.length === 0 ? undefined : await findApprovals(audience, rules)
  if (!found) return { projects: [...projects], record: recordOf(projects) }
  const { ledger, commands } = found
  const reports = approve(
    failing.map((project, at) => ({ ...project, commands: commands[at] ?? [] })),
    ledger,
    promptsOf(projects),
  )
  const settled = new Map<string, Report | undefined>(failing.map(({ name }, at) => [name, reports[at]]))
  const decided = projects.map(project => ({ ...project, report: settled.get(project.name) ?? project.report }))
  const bound = new Map(commands.flatMap(each => bindings(each, ledger)).map(binding => [binding.comment, binding]))
  const newest = [...bound.values()].toSorted((a, b) => b.comment - a.comment)
  return { projects: decided, record: { ...recordOf(decided), bindings: newest } }
}

/** The record for the comment about these projects; every writer of that comment writes it too. */
export function recordOf(projects: readonly Project[]): LedgerRecord {
  const broken = projects.flatMap(({ name, report }) => (report ? brokenLimits(name, report) : []))
  return { ceilings: ceilingsOf(broken), prompts: promptsOf(projects), bindings: [] }
}

/** Names the changed prompts of those projects whose config says that an approval ends with a change of one. */
function promptsOf(projects: readonly Project[]): string {
  const named = projects.flatMap(({ name, report }) => {
    const fingerprint = report?.basis.fingerprint
    return fingerprint === undefined ? [] : [[name, fingerprint]]
  })
  return named.length === 0 ? '' : createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 32)
}
