import type { Binding, Broken, Ceilings, Command, Ledger, May, Unbound } from '../model/approval.ts'
import type { Finding, FindingOf } from '../model/finding.ts'
import type { Excess } from '../model/limit-findings.ts'
import type { Report } from '../model/report.ts'
import { brokenLimits, isBrokenLimit } from './broken-limits.ts'
import { exceeding } from './ceilings.ts'

type Approval = FindingOf<'approval'>

/** A command, and whether who gave it may, by the rules of the project. */
export interface Judged extends Command {
  may: May
}

/** A project that fails, with the commands on its pull request, the newest first. */
interface Failing {
  name: string
  report: Report
  commands: readonly Judged[]
}

const mostTold = 3
const mostExcess = 5

/** What an approval was given for: the ceilings that its author could read when they wrote it. */
export function bind({ comment, at }: Command, ledger: Ledger | Unbound): Ceilings | Unbound {
  if (typeof ledger === 'string') return ledger
  const known = ledger.bindings.find(binding => binding.comment === comment)
  if (known) return known.ceilings
  // What appeared within the same second may not have been read: a run that was under way must not slip in worse numbers.
  const read = ledger.entries.find(entry => entry.at !== undefined && Date.parse(entry.at) < Date.parse(at))
  return read ? read.ceilings : 'too-early'
}

/** What must not be forgotten: to which ceilings the approvals of those who may are bound. */
export function bindings(commands: readonly Judged[], ledger: Ledger | Unbound): Binding[] {
  return commands.flatMap(command => {
    const ceilings = isApproval(command) && command.may === 'yes' ? bind(command, ledger) : undefined
    return ceilings === undefined || typeof ceilings === 'string' ? [] : [{ comment: command.comment, ceilings }]
  })
}

/**
 * Holds the broken limits of all projects against what was approved. The newest approval that covers a project turns its
 * failures into warnings; where none does, its report tells why.
 */
export function approve(failing: readonly Failing[], ledger: Ledger | Unbound): Report[] {
  const broken = failing.flatMap(({ name, report }) => brokenLimits(name, report))
  return failing.map(({ name, report, commands }) => {
    const isOther = report.findings.some(finding => finding.severity === 'fail' && !isBrokenLimit(finding))
    const excess = (ceilings: Ceilings) => excessOf(name, broken, ceilings)
    const told = outcomes(commands, command => settle(command, ledger, excess, isOther))
    const valid = told.find(({ state }) => state === 'valid')
    return valid ? approved(report, valid) : { ...report, findings: [...toTell(told), ...report.findings] }
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
  return revoke && hadOne ? [...settled, toldOf(revoke, 'revoked')] : settled
}

function settle(
  command: Judged,
  ledger: Ledger | Unbound,
  excess: (ceilings: Ceilings) => Excess[],
  isOther: boolean,
): Approval {
  if (command.may !== 'yes') return { ...toldOf(command, 'not-allowed'), why: command.may }
  if (command.edited) return toldOf(command, 'edited')
  if (command.reason === '') return toldOf(command, 'no-reason')
  const ceilings = bind(command, ledger)
  if (typeof ceilings === 'string') return { ...toldOf(command, 'unbound'), why: ceilings }
  const worse = excess(ceilings)
  if (worse.length > 0) {
    const more = Math.max(0, worse.length - mostExcess)
    return { ...toldOf(command, 'outgrown'), worse: worse.slice(0, mostExcess), more }
  }
  return toldOf(command, isOther ? 'other-failure' : 'valid')
}

function toldOf({ by, at, reason, pull, comment }: Command, state: Approval['state']): Approval {
  const severity = state === 'valid' ? 'info' : 'warn'
  return { kind: 'approval', severity, state, by, on: at, ...(reason !== '' && { reason }), pull, comment }
}

/** Whoever may comes first; of one person only the newest. */
function toTell(told: readonly Approval[]): Approval[] {
  const newest = told.filter(({ by }, at) => told.findIndex(other => other.by === by) === at)
  const isRefused = ({ state }: Approval) => Number(state === 'not-allowed')
  return newest.toSorted((a, b) => isRefused(a) - isRefused(b)).slice(0, mostTold)
}

function approved(report: Report, approval: Approval): Report {
  const findings = report.findings.map(
    (finding): Finding =>
      isBrokenLimit(finding) ? { ...finding, severity: 'warn', approvedBy: approval.by } : finding,
  )
  return { ...report, verdict: 'warn', findings: [approval, ...findings] }
}
