import { largest, smallest } from '../model/long-lists.ts'
import type { Money, Report, ReportChange } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { describe } from './describe.ts'
import { dollars, grouped, percentOf, signed, signedDollars, signedPercent } from './figures.ts'
import { counted, plainStyle } from './style.ts'

/** The verdict in a word or two: `would fail` in report mode, `warn, approved` with an approval. */
export function verdictWord(report: Report): string {
  const wouldFail = report.findings.some(finding => finding.kind === 'limit' && finding.wouldFail)
  const isApproved = report.findings.some(finding => finding.kind === 'approval' && finding.state === 'valid')
  return wouldFail ? 'would fail' : isApproved ? `${report.verdict}, approved` : report.verdict
}

export function isApproximate(report: Report): boolean {
  const { low, high } = report.totals.tokens.delta
  return low !== high || spread(report.totals.usdPerMonth)
}

function isEstimated({ tokens, usdPerThousandCalls }: ReportChange): boolean {
  return tokens.delta.low !== tokens.delta.high || spread(usdPerThousandCalls)
}

function spread(money: Money | null): boolean {
  return money !== null && money.delta.low !== money.delta.high
}

/** Whether neither side has a prompt. */
export function holdsNone({ changes, totals }: Report): boolean {
  return changes.length === 0 && totals.prompts.head === 0
}

/** What to do where no prompt was found. */
export const howToFind =
  'No file that was looked at holds a prompt. Name the files under `prompts` in promptcost.yml, and texts in code with `take`; `promptcost init` shows what was looked at.'

/** What the change does to the bill, in a few words that make sense alone: USD if volumes are known, otherwise tokens. */
export function headline(report: Report): string {
  if (holdsNone(report)) return 'no prompts found'
  if (report.base === null) return asItIs(report)
  const moved = report.changes.filter(hasDelta)
  if (moved.length === 0) return nothingMoved(report)
  return lostFirst(report) ?? behindSaving(report, moved) ?? inMoney(report, moved) ?? inTokens(report, moved)
}

/** Where the check fails although no limit is broken, why it does: text that is no longer counted looks like a saving. */
function lostFirst({ findings, verdict }: Report): string | undefined {
  if (verdict !== 'fail' || findings.some(({ kind, severity }) => kind === 'limit' && severity === 'fail')) return
  const [first, ...others] = findings.filter(({ severity }) => severity === 'fail')
  if (!first) return
  const title = describe(first, plainStyle).title
  const more = others.length === 0 ? '' : ` and ${grouped(others.length)} more`
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}${more}`
}

/** The size of what there is, where there is nothing to compare with. */
function asItIs({ totals }: Report): string {
  const size = `${counted(totals.prompts.head, 'prompt')}, ${counted(totals.tokens.head, 'token')}`
  return totals.usdPerMonth ? `${size}, ${dollars(fromDecimal(totals.usdPerMonth.head))} a month` : size
}

/** If a limit breaks although all prompts together cost no more, the headline shows what grew, not the saving. */
function behindSaving(report: Report, moved: readonly ReportChange[]): string | undefined {
  const { tokens, usdPerMonth: month } = report.totals
  const total = month === null ? tokens.delta.expected : Number(month.delta.expected)
  if (total > 0 || !report.findings.some(finding => finding.kind === 'limit')) return undefined
  const priced = grownMost(moved, usdGrowth)
  const longer = grownMost(moved, change => change.tokens.delta.expected)
  const word = longer.most === 1 ? 'token' : 'tokens'
  const most = priced.most > 0 ? `${signedPercent(priced.most)} USD` : `${signed(longer.most)} ${word}`
  if (priced.most <= 0 && longer.most <= 0) return undefined
  const { count, isSpread } = priced.most > 0 ? priced : longer
  const about = isSpread ? 'about ' : ''
  return `${count === 1 ? '' : 'up to '}${about}${most} per call in ${grouped(count)} of ${counted(report.changes.length, 'prompt')}`
}

/** The largest growth of prompts that are still there, whether it is an estimate, and how many of them grew. */
function grownMost(moved: readonly ReportChange[], growth: (change: ReportChange) => number) {
  const there = moved.filter(change => change.head !== null)
  const most = there.reduce((so, change) => Math.max(so, growth(change)), 0)
  const isSpread = there.some(change => growth(change) === most && isEstimated(change))
  return { most, count: there.filter(change => growth(change) > 0).length, isSpread }
}

/** The change in USD per month, and which changed prompts it leaves out. Undefined if there is none. */
function inMoney(report: Report, moved: readonly ReportChange[]): string | undefined {
  const month = report.totals.usdPerMonth
  if (month === null || fromDecimal(month.delta.expected) === 0n) return undefined
  const about = isApproximate(report) ? 'about ' : ''
  const percent = percentOf(fromDecimal(month.delta.expected), fromDecimal(month.base))
  const text = `${about}${signedDollars(fromDecimal(month.delta.expected))} a month${percent === undefined ? '' : ` (${percent})`}`
  const without = moved.filter(change => change.usdPerMonth === null)
  return without.length === 0 ? text : `${text}, without ${leftOut(without)}`
}

function leftOut(changes: readonly ReportChange[]): string {
  const unpriced = changes.filter(change => change.usdPerThousandCalls === null).length
  const why = unpriced === 0 ? 'no call volume' : unpriced === changes.length ? 'no price' : 'no price or call volume'
  return `${counted(changes.length, 'changed prompt')} that ${changes.length === 1 ? 'has' : 'have'} ${why}`
}

/** Whether a prompt's tokens or cost moved at all. */
export function hasDelta({ tokens, usdPerThousandCalls: usd }: ReportChange): boolean {
  return tokens.delta.expected !== 0 || (usd !== null && fromDecimal(usd.delta.expected) !== 0n)
}

function nothingMoved({ totals: { prompts }, findings, changes }: Report): string {
  if (findings.some(finding => finding.kind === 'first-adoption')) return `${counted(prompts.head, 'prompt')} found`
  const touched = [
    prompts.edited > 0 && `${counted(prompts.edited, 'prompt')} edited`,
    prompts.renamed > 0 && `${counted(prompts.renamed, 'prompt')} renamed`,
  ].filter(part => part !== false)
  const unseen = findings.some(finding => finding.kind === 'uncovered-changed')
  if (touched.length === 0) return unseen ? 'no counted prompt changed' : 'no prompt changed'
  const unknown = changes.filter(change => change.state === 'edited' && change.usdPerThousandCalls === null).length
  return `${touched.join(', ')}, ${unknown === 0 ? 'no cost changed' : `the cost of ${grouped(unknown)} is unknown`}`
}

/**
 * The headline without a monthly total: tokens, or, if a model or a setting changed what a call costs, the largest growth in
 * USD per call (the largest saving if nothing grew).
 */
function inTokens(report: Report, moved: readonly ReportChange[]): string {
  const { delta, base } = report.totals.tokens
  const of = `in ${grouped(moved.length)} of ${counted(report.changes.length, 'prompt')}`
  // A removed prompt saves nothing per call, and growth of one prompt outranks any saving of another.
  const growths = moved.filter(change => change.head !== null).map(usdGrowth)
  const most = largest(growths, 0)
  const worst = most > 0 ? most : smallest(growths, 0)
  const isOtherThanText = moved.some(({ effects }) => effects.some(({ part }) => part !== 'text'))
  if (growths.length > 0 && worst !== 0 && (isOtherThanText || delta.expected === 0)) {
    const isSpread = moved.some(change => usdGrowth(change) === worst && spread(change.usdPerThousandCalls))
    const about = isSpread ? 'about ' : ''
    return `${growths.length === 1 ? '' : 'up to '}${about}${signedPercent(worst)} USD per call ${of}`
  }
  const only = moved.length === 1 ? moved[0] : undefined
  const percent = percentOf(delta.expected, only ? only.tokens.base : base)
  const share = percent === undefined || delta.expected === 0 ? '' : only ? ` (${percent})` : ` (${percent} of all)`
  const about = isApproximate(report) ? 'about ' : ''
  return `${about}${signed(delta.expected)} ${Math.abs(delta.expected) === 1 ? 'token' : 'tokens'}${share} ${of}`
}

/** In percent; 0 for prompts that are new or have no price. */
function usdGrowth({ usdPerThousandCalls: usd }: ReportChange): number {
  return usd === null || Number(usd.base) === 0 ? 0 : (100 * Number(usd.delta.expected)) / Number(usd.base)
}

/** `2 of 42 prompts changed`, with how many were added, removed and renamed. */
export function changedSentence({ totals: { prompts }, changes }: Report): string {
  const gone = [
    prompts.added > 0 && `${grouped(prompts.added)} added`,
    prompts.removed > 0 && `${grouped(prompts.removed)} removed`,
    prompts.renamed > 0 && `${grouped(prompts.renamed)} renamed`,
  ].filter(part => part !== false)
  const changed = `${grouped(prompts.edited)} of ${counted(changes.length, 'prompt')} changed`
  return gone.length === 0 ? changed : `${changed}, ${gone.join(', ')}`
}
