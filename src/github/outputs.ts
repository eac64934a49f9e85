import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setOutput } from '@actions/core'
import type { Finding } from '../model/finding.ts'
import type { Report, ReportChange } from '../model/report.ts'

/** A decimal as people write money: two places, more only where they say something. */
function plain(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`
}

function isChanged({ state, base, head, usdPerThousandCalls: usd }: ReportChange): boolean {
  if (state === 'added' || state === 'removed' || state === 'edited') return true
  return base?.model !== head?.model || (usd !== null && Number(usd.delta.expected) !== 0)
}

/** Also where `enforce: report` only says that it would fail. */
function isBroken(finding: Finding): boolean {
  return finding.kind === 'limit' && (finding.severity === 'fail' || finding.wouldFail)
}

/** What the step tells the next ones. Empty stands for "not known", which is never 0. */
export function outputsOf(report: Report): Record<string, string> {
  const { tokens, usdPerMonth: usd, promptsWithoutVolume } = report.totals
  const compared = report.base !== null
  return {
    verdict: report.verdict,
    'limits-broken': String(report.findings.filter(isBroken).length),
    'prompts-changed': compared ? String(report.changes.filter(isChanged).length) : '',
    'tokens-delta': compared ? String(tokens.delta.expected) : '',
    'usd-per-month-base': compared && usd ? plain(usd.base) : '',
    'usd-per-month-head': usd ? plain(usd.head) : '',
    'usd-per-month-delta': compared && usd ? plain(usd.delta.expected) : '',
    'prompts-without-volume': String(promptsWithoutVolume),
    'base-sha': report.base?.sha ?? '',
    'head-sha': report.head.sha ?? '',
  }
}

export function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/**
 * Writes the report where later steps find it, in a folder of its own, as a job may run promptcost more than once.
 *
 * @throws Error of the file system
 */
export async function writeReportFiles(folder: string, json: string, markdown: string): Promise<void> {
  const own = await mkdtemp(join(folder, 'promptcost-'))
  const paths = { report: join(own, 'report.json'), 'report-markdown': join(own, 'report.md') }
  await writeFile(paths.report, json)
  await writeFile(paths['report-markdown'], markdown)
  setOutputs(paths)
}
