import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setOutput } from '@actions/core'
import type { Finding, FindingOf } from '../model/finding.ts'
import type { Money, Report, ReportChange } from '../model/report.ts'
import { fromDecimal, toDecimal } from '../money/decimal.ts'

/** A decimal as people write money: two places, more only where they say something. */
function plain(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`
}

function isChanged({ state, base, head, usdPerThousandCalls: usd }: ReportChange): boolean {
  if (state === 'added' || state === 'removed' || state === 'edited') return true
  return base?.model !== head?.model || (usd !== null && Number(usd.delta.expected) !== 0)
}

/** Also where `enforce: report` only says that it would fail, and where somebody approved it. */
function isBroken(finding: Finding): boolean {
  return (
    finding.kind === 'limit' && (finding.severity === 'fail' || finding.wouldFail || finding.approvedBy !== undefined)
  )
}

/** Whose approvals let pass what would fail. Empty where something still does. */
function approvers(reports: readonly Report[], verdict: string): string {
  const approvals = reports.flatMap(({ findings }) =>
    findings.flatMap(finding => (finding.kind === 'approval' && finding.state === 'valid' ? finding.by : [])),
  )
  return verdict === 'fail' ? '' : [...new Set(approvals)].join(',')
}

/** The state of an approval in one word, for workflows to decide by. */
const approvalWords: Record<FindingOf<'approval'>['state'], 'valid' | 'stale' | 'incomplete' | 'refused'> = {
  valid: 'valid',
  'too-few': 'incomplete',
  outgrown: 'stale',
  reset: 'stale',
  'other-failure': 'refused',
  'not-allowed': 'refused',
  edited: 'refused',
  'no-reason': 'refused',
  unbound: 'refused',
  revoked: 'refused',
}

/** The best state of the approvals while the check still fails, because one may count among others that do not. */
function approvalOf(reports: readonly Report[], verdict: string): string {
  const words = reports
    .filter(report => report.verdict === verdict)
    .flatMap(({ findings }) => findings.flatMap(each => (each.kind === 'approval' ? approvalWords[each.state] : [])))
  return (['valid', 'stale', 'incomplete', 'refused'] as const).find(word => words.includes(word)) ?? ''
}

/** USD per month, added up over the reports that know any. Undefined where none does. */
function sumUsd(reports: readonly Report[], pick: (usd: Money) => string): string | undefined {
  const months = reports.flatMap(({ totals }) => totals.usdPerMonth ?? [])
  if (months.length === 0) return undefined
  return plain(toDecimal(months.reduce((sum, month) => sum + fromDecimal(pick(month)), 0n)))
}

function sum(reports: readonly Report[], pick: (report: Report) => number): string {
  return String(reports.reduce((total, report) => total + pick(report), 0))
}

/** The step's outputs, for all projects together. Empty means "not known", never 0. */
export function outputsOf(reports: readonly Report[], verdict: string): Record<string, string> {
  const compared = reports.filter(report => report.base !== null)
  const orEmpty = (text: string | undefined) => (compared.length > 0 ? (text ?? '') : '')
  return {
    verdict,
    'approved-by': approvers(reports, verdict),
    approval: approvalOf(reports, verdict),
    'limits-broken': sum(reports, report => report.findings.filter(isBroken).length),
    'prompts-changed': orEmpty(sum(compared, report => report.changes.filter(isChanged).length)),
    'tokens-delta': orEmpty(sum(compared, report => report.totals.tokens.delta.expected)),
    'usd-per-month-base': orEmpty(sumUsd(compared, usd => usd.base)),
    'usd-per-month-head': sumUsd(reports, usd => usd.head) ?? '',
    'usd-per-month-delta': orEmpty(sumUsd(compared, usd => usd.delta.expected)),
    'prompts-without-volume': sum(reports, report => report.totals.promptsWithoutVolume),
    'base-sha': reports[0]?.base?.sha ?? '',
    'head-sha': reports[0]?.head.sha ?? '',
  }
}

export function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/**
 * Writes the reports where later steps find them, in a folder of its own, as a job may run promptcost more than once. With
 * several projects the output `report` has a path in each line, as the upload of artifacts takes them.
 *
 * @throws Error of the file system
 */
export async function writeReportFiles(folder: string, reports: readonly string[], markdown: string): Promise<void> {
  const own = await mkdtemp(join(folder, 'promptcost-'))
  const paths: string[] = []
  for (const [at, json] of reports.entries()) {
    const path = join(own, reports.length === 1 ? 'report.json' : `report-${at + 1}.json`)
    await writeFile(path, json)
    paths.push(path)
  }
  const page = join(own, 'report.md')
  await writeFile(page, markdown)
  setOutputs({ report: paths.join('\n'), 'report-markdown': page })
}
