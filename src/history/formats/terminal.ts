import pc from 'picocolors'
import type { History } from '../../model/history.ts'
import { columns } from '../../renderers/terminal/columns.ts'
import { grouped } from '../../report/figures.ts'
import { safeLog } from '../../report/safe.ts'
import { plainStyle } from '../../report/style.ts'
import { aheadOf } from './ahead-section.ts'
import type { HistoryOptions } from './history-options.ts'
import { overTime, sparkline } from './sparkline.ts'
import { type Unit, unitOf } from './unit.ts'
import { basisOf, changedByGrowth, dayOf, deedOf, growthOf, increasesIn, opening, rangeOf, valuesOf } from './words.ts'

type Paint = ReturnType<typeof pc.createColors>

const WIDE = 60
const NARROW = 16

/** A history for a terminal: the whole as a sentence and a line, prompts, owners, the commits that added most, creep. */
export function historyTerminal(history: History, { color, top }: HistoryOptions): string {
  const paint = pc.createColors(color)
  const unit = unitOf(history)
  const blocks = [
    [`${paint.bold('promptcost history')}  ${opening(history, unit)}`],
    whole(history, unit, paint),
    history.forecast ? [aheadOf(history.forecast)] : [],
    promptRows(history, unit, paint, top),
    ownerRows(history, unit, paint),
    steepRows(history, unit, paint, top),
    creepRows(history, paint, top),
    basisOf(history, plainStyle),
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function whole({ points }: History, unit: Unit, paint: Paint): string[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return []
  const line = sparkline(
    overTime(
      points.map(point => unit.of(point)),
      points.map(({ date }) => date),
      WIDE,
    ),
    WIDE,
  )
  const days = `${dayOf(first.date)}${' '.repeat(Math.max(1, line.length - 20))}${dayOf(last.date)}`
  return [paint.bold(unit.heading), `  ${paint.cyan(line)}  ${unit.show(last)}`, `  ${days}`]
}

function promptRows(history: History, unit: Unit, paint: Paint, top: number): string[] {
  const { points, prompts } = history
  const dates = points.map(({ date }) => date)
  const there = changedByGrowth(prompts, unit)
  if (there.length === 0) return []
  const shown = there.slice(0, top)
  const rows = shown.map(prompt => {
    const { from, to } = rangeOf(prompt)
    const values = valuesOf(prompt, points.length, unit)
    return [
      safeLog(prompt.id),
      sparkline(overTime(values, dates, NARROW), NARROW),
      `${grouped(from?.tokens ?? 0)} -> ${grouped(to?.tokens ?? 0)}`,
      growthOf(tokensUnit, from, to),
      ...(unit.key === 'tokens' ? [] : [unit.change(from, to)]),
      grouped(prompt.changes),
    ]
  })
  const head = ['Prompts by growth', '', 'tokens', '', ...(unit.key === 'tokens' ? [] : [short(unit)]), 'changes']
  const rest = there.length - shown.length
  const [title = '', ...lines] = columns([head, ...rows], unit.key === 'tokens' ? 'llrrr' : 'llrrrr')
  return [
    paint.bold(title.trimStart()),
    ...lines,
    ...(rest > 0 ? [`  ${grouped(rest)} more: --top ${there.length}`] : []),
  ]
}

const tokensUnit = unitOf({ points: [] })

const short = (unit: Unit): string => (unit.key === 'usdPerMonth' ? 'USD/mo' : 'USD/1,000')

function ownerRows({ owners }: History, unit: Unit, paint: Paint): string[] {
  if (owners.length < 2) return []
  const rows = owners.map(({ owner, prompts, from, to }) => [
    owner === null ? 'no owner' : safeLog(owner),
    grouped(prompts),
    `${unit.show(from)} -> ${unit.show(to)}`,
    growthOf(unit, from, to),
  ])
  const [title = '', ...lines] = columns([['Owners', 'prompts', unit.heading, ''], ...rows], 'lrrr')
  return [paint.bold(title.trimStart()), ...lines]
}

function steepRows(history: History, unit: Unit, paint: Paint, top: number): string[] {
  const rows = increasesIn(history)
    .slice(0, top)
    .map(change => [dayOf(change.date), change.sha.slice(0, 7), unit.difference(change), deedOf(change, plainStyle)])
  if (rows.length === 0) return []
  return [paint.bold(`Commits that added most, in ${unit.heading}`), ...columns(rows, 'llrl')]
}

function creepRows({ creep, prompts, basis }: History, paint: Paint, top: number): string[] {
  if (creep.length === 0) return []
  const rows = creep
    .slice(0, top)
    .map(({ prompt, from, to, changes, largest }) => [
      safeLog(prompts[prompt]?.id ?? ''),
      `${grouped(from)} -> ${grouped(to)} tokens`,
      growthOf(tokensUnit, tokens(from), tokens(to)),
      `in ${grouped(changes)} changes, the largest +${largest}%`,
    ])
  const title = `Creep: more than +${basis.creepAbove}% in steps that each stayed within it`
  return [paint.bold(title), ...columns(rows, 'lrrl')]
}

const tokens = (count: number) => ({ tokens: count, usdPerThousandCalls: null, usdPerMonth: null })
