import type { Binding, Broken, Ceilings, Command, Ledger, May, Shown, Unbound } from '../model/approval.ts'
import type { Finding, FindingOf } from '../model/finding.ts'
import type { Excess } from '../model/limit-findings.ts'
import type { Report } from '../model/report.ts'
import { brokenLimits, isBrokenLimit } from './broken-limits.ts'
import { exceeding } from './ceilings.ts'

type Approval = FindingOf<'approval'>

/** A command, and whether its author may approve, by the rules of the project. */
export interface Judged extends Command {
  may: May
}

/** A project that fails, with the commands on its pull request, the newest first. */
interface Failing {
  name: string
  report: Report
  commands: readonly Judged[]
}

/** What an approval is compared with: the limits broken now, in which prompts, and whatever else fails. */
interface Now {
  excess: (ceilings: Ceilings) => Excess[]
  /** Names the changed prompts; undefined where an approval outlives a change of them. */
  prompts: string | undefined
  isOther: boolean
}

const mostShown = 3
const mostExcess = 5

/** What an approval was given for: what its author could read when they wrote it. */
export function bind({ comment, at }: Command, ledger: Ledger | Unbound): Shown | Unbound {
  if (typeof ledger === 'string') return ledger
  const known = ledger.bindings.find(binding => binding.comment === comment)
  if (known) return known
  // What appeared within the same second may not have been read: a run that was under way must not slip in worse numbers.
  const read = ledger.entries.find(entry => entry.at !== undefined && Date.parse(entry.at) < Date.parse(at))
  return read ?? 'too-early'
}

/** What must not be forgotten: what the approvals of those who may are bound to. */
export function bindings(commands: readonly Judged[], ledger: Ledger | Unbound): Binding[] {
  return commands.flatMap(command => {
    const shown = isApproval(command) && command.may === 'yes' ? bind(command, ledger) : undefined
    if (shown === undefined || typeof shown === 'string') return []
    return [{ comment: command.comment, ceilings: shown.ceilings, prompts: shown.prompts }]
  })
}

/**
 * Holds the broken limits of all projects against what was approved. Where as many people approved a project as have to, its
 * failures turn into warnings; otherwise its report says why not.
 * @param prompts names the changed prompts of all projects
 */
export function approve(failing: readonly Failing[], ledger: Ledger | Unbound, prompts = ''): Report[] {
  const broken = failing.flatMap(({ name, report }) => brokenLimits(name, report))
  return failing.map(({ name, report, commands }) => {
    const { minApprovers = 1, resetOnPush = false } = report.basis?.approvals ?? {}
    const now: Now = {
      excess: ceilings => excessOf(name, broken, ceilings),
      prompts: resetOnPush ? prompts : undefined,
      isOther: report.findings.some(finding => finding.severity === 'fail' && !isBrokenLimit(finding)),
    }
    const found = outcomes(commands, command => settle(command, ledger, now))
    const valid = newestOfEach(found.filter(({ state }) => state === 'valid'))
    if (valid.length >= minApprovers) return approved(report, valid.slice(0, minApprovers))
    const missing = minApprovers - valid.length
    const short = found.map(each => (each.state === 'valid' ? tooFew(each, missing) : each))
    return { ...report, findings: [...toShow(short), ...report.findings] }
  })
}

function excessOf(name: string, broken: readonly Broken[], ceilings: Ceilings): Excess[] {
  const all = exceeding(broken, ceilings)
  return all.flatMap(({ project, excess }) => (project === undefined || project === name ? [excess] : []))
}

const isApproval = ({ asks, edited, reason }: Command) => asks === 'approve' && !edited && reason !== ''

/** What came of each, down to the newest that takes back all before it. */
function outcomes(commands: readonly Judged[], settle: (command: Judged) => Approval): Approval[] {
  const end = commands.findIndex(({ asks, may }) => asks === 'revoke' && may === 'yes')
  const standing = end < 0 ? commands : commands.slice(0, end)
  const settled = standing.filter(({ asks }) => asks === 'approve').map(settle)
  const revoke = commands[end]
  const hadOne = commands.slice(end + 1).some(command => isApproval(command) && command.may === 'yes')
  return revoke && hadOne ? [...settled, findingOf(revoke, 'revoked')] : settled
}

function settle(command: Judged, ledger: Ledger | Unbound, { excess, prompts, isOther }: Now): Approval {
  if (command.may !== 'yes') return { ...findingOf(command, 'not-allowed'), why: command.may }
  if (command.edited) return findingOf(command, 'edited')
  if (command.reason === '') return findingOf(command, 'no-reason')
  const shown = bind(command, ledger)
  if (typeof shown === 'string') return { ...findingOf(command, 'unbound'), why: shown }
  const worse = excess(shown.ceilings)
  if (worse.length > 0) {
    const more = Math.max(0, worse.length - mostExcess)
    return { ...findingOf(command, 'outgrown'), worse: worse.slice(0, mostExcess), more }
  }
  if (prompts !== undefined && prompts !== shown.prompts) return findingOf(command, 'reset')
  return findingOf(command, isOther ? 'other-failure' : 'valid')
}

const tooFew = (approval: Approval, missing: number): Approval => ({
  ...approval,
  state: 'too-few',
  severity: 'warn',
  missing,
})

function findingOf({ by, at, reason, pull, comment }: Command, state: Approval['state']): Approval {
  const severity = state === 'valid' ? 'info' : 'warn'
  return { kind: 'approval', severity, state, by, on: at, ...(reason !== '' && { reason }), pull, comment }
}

/** One person may write many comments, and a login has no case. */
function newestOfEach(found: readonly Approval[]): Approval[] {
  const people = found.map(({ by }) => by.toLowerCase())
  return found.filter((_, at) => people.indexOf(people[at] ?? '') === at)
}

/** People who may approve come first; one person's newest command only. */
function toShow(found: readonly Approval[]): Approval[] {
  const newest = newestOfEach(found)
  const isRefused = ({ state }: Approval) => Number(state === 'not-allowed')
  return newest.toSorted((a, b) => isRefused(a) - isRefused(b)).slice(0, mostShown)
}

function approved(report: Report, approvals: readonly Approval[]): Report {
  const approvedBy = approvals.map(({ by }) => by).join(', ')
  const findings = report.findings.map(
    (finding): Finding => (isBrokenLimit(finding) ? { ...finding, severity: 'warn', approvedBy } : finding),
  )
  return { ...report, verdict: 'warn', findings: [...approvals, ...findings] }
}
