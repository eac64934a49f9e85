import pc from 'picocolors'
import type { FindingOf } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { limits, notCompared, prices, sides, tokenizers, versus, volumes } from '../../report/computed.ts'
import { describe } from '../../report/describe.ts'
import { describeAll } from '../../report/describe-all.ts'
import { actualOf, isAboutSize, isBroken, limitOf, limitsHeading, sinceOf } from '../../report/describe-limit.ts'
import { doubtText } from '../../report/doubt-words.ts'
import { groupLines } from '../../report/group-lines.ts'
import { changedSentence, headline, holdsNone, howToFind, verdictWord } from '../../report/headline.ts'
import { becauseOf } from '../../report/limit-reasons.ts'
import { togetherOf, unitWords } from '../../report/limit-words.ts'
import { rangesText } from '../../report/ranges.ts'
import { renames } from '../../report/renames.ts'
import { sessionLines } from '../../report/session-lines.ts'
import { sinceLine } from '../../report/since-line.ts'
import { listed, plainStyle } from '../../report/style.ts'
import { successLines } from '../../report/success-lines.ts'
import { worstCause } from '../../report/worst-cause.ts'
import { columns } from './columns.ts'
import { next, ofFirstRun, ofSamples, ofUncovered } from './first-run.ts'
import { causeLines, promptLines } from './tables.ts'

export interface TerminalOptions {
  color?: boolean
  /** Every prompt, unchanged ones too. */
  all?: boolean
  /** At most so many rows of prompts or causes. */
  top?: number | undefined
}

/** Rows of prompts as they are that leave room on a screen for what is said of them. */
const ON_A_SCREEN = 20

/** The report for a terminal. Colour is never the only thing that says something. */
export function renderTerminal(report: Report, { color = false, all = false, top }: TerminalOptions = {}): string {
  const paint = pc.createColors(color)
  const title = titleLine(report, paint)
  const rows = top ?? (report.base === null && !all ? ON_A_SCREEN : undefined)
  if (report.verdict === 'pass' && report.base !== null && !all) return passed(report, title, paint, top)
  const blocks = [
    [title],
    report.findings.filter(isApproval).map(finding => describe(finding, plainStyle).text),
    brokenLimits(report, paint),
    groups(report, paint),
    sessions(report, paint),
    since(report),
    successes(report, paint),
    holdsNone(report)
      ? [howToFind]
      : report.base === null || all
        ? promptLines(report, paint, { top: rows, isCut: !all })
        : causeLines(report, paint, top),
    notes(report, paint),
    basis(report),
    next(report, rows),
  ]
  return page(blocks)
}

/** A pass is short: what changed, if anything did, and what was compared. */
function passed(report: Report, title: string, paint: Paint, top: number | undefined): string {
  const changes = causeLines(report, paint, top)
  if (holdsNone(report)) return `${title}\n${howToFind}\n`
  return changes.length === 0
    ? `${[title, hint(report), ...ofSamples(report), ...ofUncovered(report), ...ofFirstRun(report)].join('\n')}\n`
    : page([
        [title],
        groups(report, paint),
        since(report),
        successes(report, paint),
        changes,
        [hint(report), ...ofSamples(report), ...ofUncovered(report)],
      ])
}

function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

type Paint = ReturnType<typeof pc.createColors>

function titleLine(report: Report, paint: Paint): string {
  const word = verdictWord(report).toUpperCase()
  const painted = { pass: paint.green, warn: paint.yellow, fail: paint.red }[report.verdict](paint.bold(word))
  // Where nothing moved, or only the prompts that the headline counts, it has said it.
  const changed = changedSentence(report)
  const isSaid = report.causes.length === 0 || headline(report).endsWith(` in ${changed.replace(/ changed$/, '')}`)
  const more = report.base === null || isSaid ? '' : changed
  const worst = worstCause(report, plainStyle)
  const title = `promptcost: ${painted}  ${headline(report)}`
  const alone = notCompared(report)
  if (alone !== '') return `${title}\n${alone}`
  if (worst === '') return [title, more].filter(part => part !== '').join('  ')
  return `${title}  worst: ${worst}${more === '' ? '' : `\n${more}`}`
}

/** The second line of a pass: what was compared, and where the rest is. */
function hint(report: Report): string {
  const adoption = report.findings.find(finding => finding.kind === 'first-adoption')
  const moved = renames(report, plainStyle)
  if (adoption) return describe(adoption, plainStyle).text
  return `${moved === '' ? '' : `renamed ${moved}; `}${versus(report, plainStyle)}; --all shows every prompt`
}

function brokenLimits(report: Report, paint: Paint): string[] {
  const broken = report.findings.filter(finding => finding.kind === 'limit')
  if (broken.length === 0) return []
  const isFailure = broken.some(finding => isBroken(finding))
  const rows = broken.flatMap((finding, i) => limitRows(finding, i, isFailure))
  const lines = columns([[limitsHeading(broken), '', 'actual', 'limit'], ...rows.map(({ cells }) => cells)], 'llrr', '')
  return lines.flatMap((line, i) => (i === 0 ? [paint.bold(line)] : [line, ...(rows[i - 1]?.below ?? [])]))
}

function limitRows(
  finding: FindingOf<'limit'>,
  index: number,
  isFailure: boolean,
): { cells: string[]; below: string[] }[] {
  const isSize = isAboutSize(finding)
  const where =
    togetherOf(finding, plainStyle)?.heading ??
    (finding.at ? plainStyle.place(finding.at) : listed(finding.prompts, plainStyle))
  const because = becauseOf(finding, plainStyle)
  return finding.breaches.map((breach, i) => ({
    cells: [
      i === 0 ? ` ${index + 1} ${where}` : '',
      unitWords[breach.unit].heading +
        sinceOf(finding, plainStyle) +
        (finding.partial && breach.prompt !== undefined ? `, ${plainStyle.name(breach.prompt)}` : '') +
        (breach.severity === 'warn' && (isFailure || finding.severity === 'fail' || finding.approvedBy !== undefined)
          ? ' (warning)'
          : ''),
      (breach.actual.low === breach.actual.high ? '' : 'about ') + actualOf(breach, isSize),
      limitOf(breach, isSize),
    ],
    below: i === finding.breaches.length - 1 && because !== '' ? [`   ${because}`] : [],
  }))
}

function groups(report: Report, paint: Paint): string[] {
  return block('Groups', groupLines(report, plainStyle, 30), paint)
}

function sessions(report: Report, paint: Paint): string[] {
  return block('Coding agents', sessionLines(report), paint)
}

function successes(report: Report, paint: Paint): string[] {
  return block('Cost per success', successLines(report, plainStyle, 30), paint)
}

function block(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint.bold(title), ...lines.map(line => `  ${line}`)]
}
function since(report: Report): string[] {
  const line = sinceLine(report, plainStyle)
  return line === '' ? [] : [line]
}

const isApproval = ({ kind }: Report['findings'][number]) => kind === 'approval'

/** What a reader must weigh; what is merely assumed stands below, with the basis. */
function notes(report: Report, paint: Paint): string[] {
  const worth = report.findings.filter(
    finding => finding.kind !== 'limit' && !isApproval(finding) && finding.severity !== 'info',
  )
  if (worth.length === 0) return []
  return [paint.bold('Worth a look'), ...describeAll(worth, plainStyle).map(({ text }) => `  ${text}`)]
}

function basis(report: Report): string[] {
  const doubts = doubtText(report)
  const ranges = rangesText(report, plainStyle)
  const moved = renames(report, plainStyle)
  const assumed = report.findings.filter(finding => finding.severity === 'info' && !isApproval(finding))
  const infos = describeAll(assumed, plainStyle).map(({ text }) => text)
  return [
    ...columns(
      [
        ['tokens', tokenizers(report)],
        ['prices', prices(report, plainStyle)],
        ...(ranges === '' ? [] : [['branches', ranges]]),
        ['volumes', volumes(report, plainStyle)],
        ['limits', limits(report, plainStyle)],
        ...(doubts === '' ? [] : [['range', doubts]]),
        [report.base === null ? 'counted' : 'compared', sides(report, plainStyle)],
        ...(moved === '' ? [] : [['renamed', moved]]),
        ...infos.map((text, i) => [i === 0 ? 'assumed' : '', text]),
      ],
      'll',
      '',
    ),
  ]
}
