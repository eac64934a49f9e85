import type { History } from '../../model/history.ts'
import { markdownStyle } from '../../renderers/markdown/markdown-style.ts'
import { grouped } from '../../report/figures.ts'
import { safeCode } from '../../report/safe.ts'
import type { Style } from '../../report/style.ts'
import { aheadOf } from './ahead-section.ts'
import type { HistoryOptions } from './history-options.ts'
import { overTime } from './sparkline.ts'
import { type Unit, unitOf } from './unit.ts'
import { basisOf, changedByGrowth, dayOf, deedOf, growthOf, increasesIn, opening, rangeOf } from './words.ts'

/** A history for a job summary, a wiki or an issue: a chart that GitHub draws, and the same tables as in the terminal. */
export function historyMarkdown(history: History, { top }: Pick<HistoryOptions, 'top'>): string {
  const unit = unitOf(history)
  const { style } = markdownStyle(undefined, history.directory)
  const blocks = [
    ['### promptcost: history', '', opening(history, unit)],
    chart(history, unit),
    history.forecast ? [aheadOf(history.forecast)] : [],
    promptTable(history, unit, top),
    ownerTable(history, unit),
    steepTable(history, unit, inTable(style), top),
    creepTable(history, top),
    [
      '<details><summary>How this was computed</summary>',
      '',
      ...basisOf(history, style).map(line => `- ${line}`),
      '',
      '</details>',
    ],
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

/** A pipe in a name would end the cell, even in code. */
const inTable = (style: Style): Style => ({
  ...style,
  name: text => safeCode(text, true),
  phrase: text => safeCode(text, true),
})

const BARS = 24

/** At most so many bars at equal spans of time. Only figures and dates get into it, no name of the repository's. */
export function chart({ points }: History, unit: Unit): string[] {
  if (points.length < 2) return []
  const values = overTime(
    points.map(point => unit.of(point)),
    points.map(({ date }) => date),
    BARS,
  ).map(value => Number((value ?? 0).toPrecision(4)))
  const [from, to] = [dayOf(points[0]?.date ?? ''), dayOf(points.at(-1)?.date ?? '')]
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${unit.heading}, ${from} to ${to}"`,
    `  x-axis 1 --> ${values.length}`,
    `  y-axis 0 --> ${Math.max(1e-6, ...values)}`,
    `  bar [${values.join(', ')}]`,
    '```',
  ]
}

function table(head: readonly string[], align: string, rows: readonly (readonly string[])[]): string[] {
  const rule = [...align].map(side => (side === 'r' ? '--:' : ':--'))
  return [head, rule, ...rows].map(row => `| ${row.join(' | ')} |`)
}

function promptTable(history: History, unit: Unit, top: number): string[] {
  const there = changedByGrowth(history.prompts, unit)
  if (there.length === 0) return []
  const rows = there.slice(0, top).map(prompt => {
    const { from, to } = rangeOf(prompt)
    const tokens = `${grouped(from?.tokens ?? 0)} → ${grouped(to?.tokens ?? 0)}`
    return [
      safeCode(prompt.id, true),
      tokens,
      growthOf(tokensUnit, from, to),
      unit.change(from, to),
      grouped(prompt.changes),
    ]
  })
  const rest = there.length - rows.length
  return [
    ...table(['Prompts by growth', 'Tokens per call', 'Change', unit.heading, 'Changes'], 'lrrrr', rows),
    ...(rest > 0 ? ['', `${grouped(rest)} more.`] : []),
  ]
}

const tokensUnit = unitOf({ points: [] })

function ownerTable({ owners }: History, unit: Unit): string[] {
  if (owners.length < 2) return []
  const rows = owners.map(({ owner, prompts, from, to }) => [
    owner === null ? 'no owner' : safeCode(owner, true),
    grouped(prompts),
    `${unit.show(from)} → ${unit.show(to)}`,
    growthOf(unit, from, to),
  ])
  return table(['Owner', 'Prompts', unit.heading, 'Change'], 'lrrr', rows)
}

function steepTable(history: History, unit: Unit, style: Style, top: number): string[] {
  const rows = increasesIn(history)
    .slice(0, top)
    .map(change => [
      dayOf(change.date),
      `\`${change.sha.slice(0, 7)}\``,
      unit.difference(change),
      deedOf(change, style),
    ])
  if (rows.length === 0) return []
  return table(['Commits that added most', 'Commit', unit.heading, 'What it did'], 'llrl', rows)
}

function creepTable({ creep, prompts, basis }: History, top: number): string[] {
  if (creep.length === 0) return []
  const rows = creep
    .slice(0, top)
    .map(({ prompt, from, to, changes, largest }) => [
      safeCode(prompts[prompt]?.id ?? '', true),
      `${grouped(from)} → ${grouped(to)}`,
      grouped(changes),
      `+${largest}%`,
    ])
  return [
    `**Creep**: more than +${basis.creepAbove}% in steps that each stayed within it.`,
    '',
    ...table(['Prompt', 'Tokens per call', 'Changes', 'Largest'], 'lrrr', rows),
  ]
}
