import { posix } from 'node:path'
import type { Finding, FindingKind } from '../../model/finding.ts'
import type { Severity } from '../../model/finding-parts.ts'
import type { Report } from '../../model/report.ts'
import { describe } from '../../report/describe.ts'
import { plainStyle, type Style } from '../../report/style.ts'
import { fingerprintsOf } from './fingerprint.ts'

/** A finding as tools take it that mark places of a repository. */
export interface Diagnostic {
  kind: FindingKind
  severity: Exclude<Severity, 'info'>
  title: string
  /** A sentence or two. */
  text: string
  at: Spot
  /** The same for the same finding, wherever its lines are. */
  fingerprint: string
}

/** A place of the head. Without a line it is the file. */
export interface Spot {
  /** From the top of the repository. It may be hostile. */
  path: string
  line?: number
  endLine?: number
}

export interface Diagnostics {
  /** The worst first. */
  all: Diagnostic[]
  /** How many more there are than tools take. */
  leftOut: number
}

/** GitHub shows 5,000 results of a SARIF file, and takes no more than 25,000. */
const most = 5_000

/**
 * Everything that fails or warns. Findings that only inform are left out, as what tools make of each (an alert, a comment) would be
 * noise; `--format json` has them. `style` writes the names in the texts. Several reports are those of one repository's projects.
 */
export function diagnosticsOf(reports: readonly Report[], style: Style = plainStyle): Diagnostics {
  const found = reports.flatMap(report =>
    report.findings.flatMap(finding => (finding.severity === 'info' ? [] : { finding, at: spot(finding, report) })),
  )
  const fingerprints = fingerprintsOf(found.map(({ finding, at }) => ({ finding, path: at.path })))
  const all = found.map((each, i) => ({ ...each, fingerprint: fingerprints[i] ?? '' }))
  const fails = all.filter(({ finding }) => finding.severity === 'fail')
  const warns = all.filter(({ finding }) => finding.severity !== 'fail')
  const kept = [...fails, ...warns].slice(0, most)
  return {
    all: kept.map(({ finding, at, fingerprint }) => ({
      kind: finding.kind,
      severity: finding.severity === 'fail' ? 'fail' : 'warn',
      ...describe(finding, style),
      at,
      fingerprint,
    })),
    leftOut: all.length - kept.length,
  }
}

/** Says that there is more, where a tool would show only what it gets. */
export function moreSentence(leftOut: number): string {
  return `${leftOut.toLocaleString('en-US')} more findings are left out. --format json has every one.`
}

/** Where a finding is shown. Tools drop what has no file, so that what is about no file stands at the config. */
function spot(finding: Finding, report: Report): Spot {
  const { at } = finding
  if (!at) return { path: inRepository(report, pathOfPrompt(finding, report) ?? fallbackPath(report)) }
  // Lines of the base are other lines at the head.
  if ('side' in finding && finding.side === 'base') return { path: inRepository(report, at.path) }
  return {
    path: inRepository(report, at.path),
    ...(at.line !== undefined && { line: at.line }),
    ...(at.line !== undefined && at.endLine !== undefined && at.endLine > at.line && { endLine: at.endLine }),
  }
}

function pathOfPrompt(finding: Finding, { changes }: Report): string | undefined {
  const ids =
    'prompt' in finding
      ? [finding.prompt]
      : 'prompts' in finding && Array.isArray(finding.prompts)
        ? finding.prompts
        : []
  const change = ids.length === 1 ? changes.find(({ id }) => id === ids[0]) : undefined
  return change?.head?.path ?? change?.base?.path
}

/** Where what concerns the whole check is shown: the config, or the file that would be one. */
export function fallbackSpot(report: Report): Spot {
  return { path: inRepository(report, fallbackPath(report)) }
}

function fallbackPath({ basis }: Report): string {
  return basis.config.path ?? 'promptcost.yml'
}

/** Never leads out of the repository, whatever a report says. */
function inRepository({ directory }: Report, path: string): string {
  const parts = posix.join('/', directory, path).slice(1)
  return parts === '' ? 'promptcost.yml' : parts
}
