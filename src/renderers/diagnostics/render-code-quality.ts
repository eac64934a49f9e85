import type { Report } from '../../model/report.ts'
import { inertJson } from '../json/render-json.ts'
import { diagnosticsOf, fallbackSpot, moreSentence, type Spot } from './diagnostics.ts'
import { printable } from './printable.ts'

/** GitLab shows info, minor, major, critical and blocker. */
const severities = { fail: 'major', warn: 'minor' } as const

/** The part of Code Climate's JSON that GitLab reads from `artifacts:reports:codequality`. */
export function renderCodeQuality(report: Report): string {
  const { all, leftOut } = diagnosticsOf([report])
  const issues = all.map(({ kind, severity, text, at, fingerprint }) => ({
    description: text,
    check_name: kind,
    fingerprint,
    severity: severities[severity],
    location: locationOf(at),
  }))
  if (leftOut === 0) return inertJson(issues)
  const more = {
    description: moreSentence(leftOut),
    check_name: 'left-out',
    fingerprint: '0'.repeat(64),
    severity: 'info',
    location: locationOf(fallbackSpot(report)),
  }
  return inertJson([...issues, more])
}

/** GitLab links to a line, also where the whole file is meant. */
function locationOf({ path, line = 1, endLine }: Spot) {
  return { path: printable(path), lines: { begin: line, ...(endLine !== undefined && { end: endLine }) } }
}
