import type { Report } from '../../model/report.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { computedList, toSetUp } from '../../report/computed.ts'
import { describe } from '../../report/describe.ts'
import { describeAll } from '../../report/describe-all.ts'
import { isBroken, limitsHeading } from '../../report/describe-limit.ts'
import { signedDollars } from '../../report/figures.ts'
import { groupLines } from '../../report/group-lines.ts'
import { opening } from '../../report/opening.ts'
import { partialEffects } from '../../report/partial-effects.ts'
import { rangesText } from '../../report/ranges.ts'
import { safeHtml } from '../../report/safe.ts'
import { changedSessionLines } from '../../report/session-lines.ts'
import { sinceLine } from '../../report/since-line.ts'
import { splitByCause } from '../../report/split-by-cause.ts'
import type { Style } from '../../report/style.ts'
import { successLines } from '../../report/success-lines.ts'
import { trendLine } from '../../report/trend-words.ts'
import { footer } from './footer.ts'
import { type Links, markdownStyle } from './markdown-style.ts'
import { causesTable, promptsTable } from './tables.ts'
import { trendChart } from './trend-chart.ts'
import { asItIs, wayOut } from './way-out.ts'

export interface BodyOptions {
  links: Links | undefined
  /** Most rows and items of each kind. */
  most: number
  /** Most rows of the table, where that was asked for. */
  top?: number | undefined
  /** Set before the numbers of reference links, where several bodies share a page. */
  prefix?: string
  /** Whether there is room for a picture, as in a job summary. */
  isWhole?: boolean
}

/** A report below its title: what broke, what changed, how it was computed. */
export function body(report: Report, { links, most, top, prefix = '', isWhole = false }: BodyOptions): string {
  const { style, references } = markdownStyle(links, report.directory, prefix)
  const blocks = [
    opening(report, style),
    approvals(report, style),
    brokenLimits(report, style, most, links),
    groups(report, style, most),
    sinceLine(report, style),
    successes(report, style, most),
    sessions(report),
    tableFor(report, most, top),
    effectsLine(report),
    trendLine(report),
    isWhole ? trendChart(report) : '',
    ranges(report, style),
    worthALook(report, style, most),
    ...partialEffects(report, style).map(({ path, sum, prompts }) =>
      details(`Effect of <code>${safeHtml(path)}</code>: ${sum}`, `${prompts}.`),
    ),
    folded('How this was computed', computedList(report, style)),
    footer(report, links),
    references.join('\n'),
  ]
  return blocks.filter(block => block !== '').join('\n\n')
}

/** Causes; where there is nothing to compare with, or to compare yet, the prompts as they are. */
function tableFor(report: Report, most: number, top: number | undefined): string {
  if (report.base !== null && report.causes.length > 0) return causesTable(report, top ?? most)
  return report.base === null || isFirstAdoption(report)
    ? promptsTable(report, top ?? Math.min(most, most > 15 ? most : 5))
    : ''
}

function isFirstAdoption({ findings }: Report): boolean {
  return findings.some(finding => finding.kind === 'first-adoption')
}

/** Who let it pass, or whose approval did not: near the top, as it explains the verdict. */
function approvals(report: Report, style: Style): string {
  const approvals = report.findings.filter(finding => finding.kind === 'approval')
  return approvals.map(finding => describe(finding, style).text).join('\n\n')
}

/** A list, not a table: it survives e-mail and chat previews. One cause is one item. */
function brokenLimits(report: Report, style: Style, most: number, links: Links | undefined): string {
  const broken = report.findings.filter(finding => finding.kind === 'limit')
  if (broken.length === 0) return ''
  const isFailure = broken.some(isBroken)
  const items = broken.slice(0, most).map((finding, i) => {
    const mark = isFailure && !isBroken(finding) ? 'Warning: ' : ''
    return `${i + 1}. ${mark}${describe(finding, style).text}${asItIs(report, finding, links)}`
  })
  const more = broken.length > most ? `\n\n${broken.length - most} more are in the full report.` : ''
  const list = `**${limitsHeading(broken)}**\n\n${items.join('\n')}${more}`
  return report.verdict === 'fail' ? `${list}\n\n${wayOut(report, style, links)}` : list
}

function groups(report: Report, style: Style, most: number): string {
  const lines = groupLines(report, style, most)
  return lines.length === 0 ? '' : `**Groups**\n\n${lines.map(line => `- ${line}`).join('\n')}`
}

function sessions(report: Report): string {
  const lines = changedSessionLines(report)
  return lines.length === 0 ? '' : `**Coding agents**\n\n${lines.map(line => `- ${line}`).join('\n')}`
}

function successes(report: Report, style: Style, most: number): string {
  const lines = successLines(report, style, most)
  return lines.length === 0 ? '' : `**Cost per success**\n\n${lines.map(line => `- ${line}`).join('\n')}`
}

function worthALook(report: Report, style: Style, most: number): string {
  const isFirst = isFirstAdoption(report)
  const notes = report.findings.filter(
    ({ kind, severity }) =>
      kind !== 'limit' && kind !== 'approval' && (severity !== 'info' || (isFirst && toSetUp.has(kind))),
  )
  if (notes.length === 0) return ''
  const described = describeAll(notes, style)
  const items = described.slice(0, most).map(({ title, text }) => `- **${title}.** ${text}`)
  if (described.length > most) items.push(`- ${described.length - most} more are in the full report.`)
  return `**Worth a look${isFirst ? ' before the merge' : ''}**\n\n${items.join('\n')}`
}

/** Where a total in USD comes from, when it has more than one cause. */
function effectsLine(report: Report): string {
  const split = splitByCause(report)
  const total = report.totals.usdPerMonth
  return split === '' || total === null
    ? ''
    : `${signedDollars(fromDecimal(total.delta.expected))} a month by cause: ${split}.`
}

function ranges(report: Report, style: Style): string {
  const text = rangesText(report, style)
  return text === '' ? '' : `Tokens depending on branches, loops and slots: ${text}.`
}

function folded(summary: string, lines: readonly string[]): string {
  return details(summary, lines.map(line => `- ${line}`).join('\n'))
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
