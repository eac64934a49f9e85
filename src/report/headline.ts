import type { Money, Report, ReportChange } from '../model/report.ts'
import { fromDecimal } from './decimal.ts'
import { grouped, percentOf, signed, signedDollars, signedPercent } from './figures.ts'
import { counted } from './style.ts'

/** The verdict as a word; in report-only mode a failure is only announced. */
export function verdictWord(report: Report): string {
  const wouldFail = report.findings.some(finding => finding.kind === 'limit' && finding.wouldFail)
  return wouldFail ? 'would fail' : report.verdict
}

export function isApproximate(report: Report): boolean {
  const { low, high } = report.totals.tokens.delta
  return low !== high || spread(report.totals.usdPerMonth)
}

function spread(money: Money | null): boolean {
  return money !== null && money.delta.low !== money.delta.high
}

/** What the change does to the bill, in a few words that stand alone: money where volumes are known, else tokens. */
export function headline(report: Report): string {
  const { totals } = report
  if (report.base === null) return `${counted(totals.prompts.head, 'prompt')}, ${counted(totals.tokens.head, 'token')}`
  const moved = report.changes.filter(hasDelta)
  if (moved.length === 0) return nothingMoved(report)
  const about = isApproximate(report) ? 'about ' : ''
  const month = totals.usdPerMonth
  if (month !== null && fromDecimal(month.delta.expected) !== 0n) {
    const percent = percentOf(fromDecimal(month.delta.expected), fromDecimal(month.base))
    return `${about}${signedDollars(fromDecimal(month.delta.expected))} a month${percent === undefined ? '' : ` (${percent})`}`
  }
  return about + inTokens(report, moved)
}

/** Whether a prompt's tokens or cost moved at all. */
export function hasDelta({ tokens, usdPerThousandCalls: usd }: ReportChange): boolean {
  return tokens.delta.expected !== 0 || (usd !== null && fromDecimal(usd.delta.expected) !== 0n)
}

function nothingMoved({ totals: { prompts } }: Report): string {
  if (prompts.renamed > 0 && prompts.edited === 0)
    return `${counted(prompts.renamed, 'prompt')} renamed, no cost changed`
  return prompts.edited > 0 ? `${counted(prompts.edited, 'prompt')} edited, no cost changed` : 'no prompt changed'
}

/** Without volumes there is no total in USD: tokens are told, or the largest growth where only the price moved. */
function inTokens(report: Report, moved: readonly ReportChange[]): string {
  const { delta, base } = report.totals.tokens
  const of = `in ${grouped(moved.length)} of ${counted(totalPrompts(report), 'prompt')}`
  const only = moved.length === 1 ? moved[0] : undefined
  if (delta.expected !== 0) {
    const percent = percentOf(delta.expected, only ? only.tokens.base : base)
    const whole = only || percent === undefined ? percent : `${percent} of all`
    return `${signed(delta.expected)} ${Math.abs(delta.expected) === 1 ? 'token' : 'tokens'} ${of}${whole === undefined ? '' : ` (${whole})`}`
  }
  const worst = Math.max(...moved.map(usdGrowth))
  if (!Number.isFinite(worst)) return `tokens moved ${of}, none in sum`
  return `${moved.length === 1 ? '' : 'up to '}${signedPercent(worst)} USD per call ${of}`
}

function usdGrowth({ usdPerThousandCalls: usd }: ReportChange): number {
  if (usd === null || Number(usd.base) === 0) return Number.NEGATIVE_INFINITY
  return (100 * Number(usd.delta.expected)) / Number(usd.base)
}

function totalPrompts({ totals: { prompts } }: Report): number {
  return Math.max(prompts.head, prompts.base)
}

/** `2 of 42 prompts changed`, with what came and went. */
export function changedSentence({ totals: { prompts } }: Report): string {
  const gone = [
    prompts.added > 0 && `${grouped(prompts.added)} added`,
    prompts.removed > 0 && `${grouped(prompts.removed)} removed`,
    prompts.renamed > 0 && `${grouped(prompts.renamed)} renamed`,
  ].filter(part => part !== false)
  const changed = `${grouped(prompts.edited)} of ${counted(Math.max(prompts.head, prompts.base), 'prompt')} changed`
  return gone.length === 0 ? changed : `${changed}, ${gone.join(', ')}`
}
