import type { Report, ReportCause } from '../model/report.ts'

function isNotable(cause: ReportCause, floor: Report['basis']['ignoreBelow']): boolean {
  const { tokens, usdPerThousandCalls: usd, usdPerMonth: month } = cause
  const size = (amount: { delta: { expected: string } }) => Math.abs(Number(amount.delta.expected))
  if (month !== null && floor.usdPerMonth !== null && size(month) <= Number(floor.usdPerMonth)) return false
  if (Math.abs(tokens.delta.expected) > floor.tokens) return true
  return usd !== null && size(usd) > Number(floor.usdPerThousandCalls)
}

/**
 * Whether a report has something to say to people who did not ask: a change above the noise floor, up or down, or a finding
 * that warns or fails.
 */
export function isWorthAComment(report: Report): boolean {
  if (report.findings.some(({ severity }) => severity !== 'info')) return true
  if (report.findings.some(({ kind }) => kind === 'first-adoption')) return true
  if (report.base === null) return false
  return report.causes.some(cause => isNotable(cause, report.basis.ignoreBelow))
}
