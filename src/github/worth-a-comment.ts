import type { Report, ReportCause } from '../model/report.ts'

function isNotable(cause: ReportCause, floor: { tokens: number; usdPerThousandCalls: number }): boolean {
  const { tokens, usdPerThousandCalls: usd } = cause
  if (Math.abs(tokens.delta.expected) > floor.tokens) return true
  return usd !== null && Math.abs(Number(usd.delta.expected)) > floor.usdPerThousandCalls
}

/**
 * Whether a report has something to say to people who did not ask: a change above the noise floor, up or down, or a finding
 * that warns or fails.
 */
export function isWorthAComment(report: Report): boolean {
  if (report.findings.some(({ severity }) => severity !== 'info')) return true
  if (report.findings.some(({ kind }) => kind === 'first-adoption')) return true
  if (report.base === null) return false
  const { tokens, usdPerThousandCalls } = report.basis.ignoreBelow
  const floor = { tokens, usdPerThousandCalls: Number(usdPerThousandCalls) }
  return report.causes.some(cause => isNotable(cause, floor))
}
