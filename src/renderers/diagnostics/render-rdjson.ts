import type { Report } from '../../model/report.ts'
import { findingUrl, homepage } from '../../report/findings-page.ts'
import { safeCode, safeLog } from '../../report/safe.ts'
import { placeSuffix, plainStyle, type Style } from '../../report/style.ts'
import { inertJson } from '../json/render-json.ts'
import { diagnosticsOf, fallbackSpot, moreSentence, type Spot } from './diagnostics.ts'
import { printable } from './printable.ts'

const severities = { fail: 'ERROR', warn: 'WARNING' } as const

/** Reviewdog prints a message in a log, and posts the same one as Markdown. */
const code = (text: string) => safeCode(safeLog(text))
const style: Style = {
  ...plainStyle,
  name: code,
  phrase: code,
  place: loc => code(loc.path + placeSuffix(loc)),
}

/** The Reviewdog Diagnostic Format: JSON of its message `DiagnosticResult`. */
export function renderRdjson(report: Report): string {
  const { all, leftOut } = diagnosticsOf([report], style)
  const diagnostics = all.map(({ kind, severity, text, at }) => ({
    message: text,
    location: locationOf(at),
    severity: severities[severity],
    code: { value: kind, url: findingUrl(kind) },
  }))
  const more = { message: moreSentence(leftOut), location: locationOf(fallbackSpot(report)), severity: 'INFO' as const }
  return inertJson({
    source: { name: 'promptcost', url: homepage },
    diagnostics: leftOut > 0 ? [...diagnostics, more] : diagnostics,
  })
}

/** Positions without columns are whole lines, the last one included. Without a line it is the file. */
function locationOf({ path, line, endLine = line }: Spot) {
  return { path: printable(path), ...(line !== undefined && { range: { start: { line }, end: { line: endLine } } }) }
}
