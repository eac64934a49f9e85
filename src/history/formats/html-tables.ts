import type { History, HistoryCommit, HistoryPrompt } from '../../model/history.ts'
import { sparkSvg } from '../../page/area-svg.ts'
import { type Html, html } from '../../page/html.ts'
import { pageStyle } from '../../page/page-style.ts'
import { type Column, number, tableOf } from '../../page/table.ts'
import { grouped } from '../../report/figures.ts'
import { type Measured, type Unit, unitOf } from './unit.ts'
import { byGrowth, changesSince, dayOf, deedOf, growthOf, rangeOf, startOf, valuesOf } from './words.ts'

const tokensUnit = unitOf({ points: [] })

const toneOf = (value: number) => (value > 0 ? 'up' : value < 0 ? 'down' : '')

export function promptTable(history: History, unit: Unit): Html {
  const { points, prompts } = history
  const times = points.map(({ date }) => Date.parse(date) / 1000)
  const gone = prompts.filter(({ isThere }) => !isThere)
  const hasOwners = prompts.some(({ owner }) => owner !== null)
  const row = (prompt: HistoryPrompt) => {
    const { from, to } = rangeOf(prompt)
    const now = prompt.isThere ? to : null
    const grown = (now?.tokens ?? 0) - (from?.tokens ?? 0)
    const percent = from?.tokens ? (100 * grown) / from.tokens : null
    return html`<tr>
<td class="id">${prompt.id}${before(prompt)}</td>
${hasOwners && html`<td>${prompt.owner ?? 'no owner'}</td>`}
<td class="word">${prompt.model}</td>
<td>${sparkSvg(valuesOf(prompt, points.length, tokensUnit), times)}</td>
${number(from?.tokens ?? null, grouped(from?.tokens ?? 0))}
${number(now?.tokens ?? null, now ? grouped(now.tokens ?? 0) : 'removed')}
${number(percent, now ? growthOf(tokensUnit, from, now) : '', toneOf(grown))}
${unit.key !== 'tokens' && money(unit, from, now)}
${number(prompt.changes, grouped(prompt.changes))}
</tr>`
  }
  const columns: Column[] = [
    { head: 'Prompt' },
    ...(hasOwners ? [{ head: 'Owner' }] : []),
    { head: 'Model' },
    { head: 'Tokens over time', sorts: false },
    { head: 'First', figures: true },
    { head: 'Now', figures: true },
    { head: 'Growth', figures: true },
    ...(unit.key === 'tokens'
      ? []
      : [
          { head: unit.heading, figures: true },
          { head: 'Change', figures: true },
        ]),
    { head: 'Changes', figures: true },
  ]
  const rows = [...byGrowth(prompts, unit), ...gone].map(row)
  return tableOf(
    'prompts',
    `Prompts (${grouped(prompts.length - gone.length)}${gone.length > 0 ? `, and ${grouped(gone.length)} removed` : ''})`,
    columns,
    rows,
  )
}

function money(unit: Unit, from: Measured | null, now: Measured | null): Html {
  const grown = (unit.of(now) ?? 0) - (unit.of(from) ?? 0)
  return html`${number(unit.of(now), now ? unit.show(now) : '')}${number(grown, unit.change(from, now), toneOf(grown))}`
}

function before({ path, id, before: paths }: HistoryPrompt): Html | false {
  const was = paths.slice(0, 3).join(', ')
  const where = id === path ? '' : path
  if (was === '' && where === '') return false
  return html`<small class="name">${where}${where !== '' && was !== '' && '; '}${was !== '' && `was ${was}`}</small>`
}

/** More rows nobody reads, and browsers take their time over them. The JSON report has all. */
const MOST_COMMITS = 1_000

export function commitTable(history: History, unit: Unit): Html {
  const { changes } = history
  const size = (change: HistoryCommit) => Math.abs(unit.of(change) ?? change.tokens)
  const least = [...changes].map(size).sort((a, b) => b - a)[MOST_COMMITS - 1] ?? 0
  const shown = changes.filter(change => size(change) >= least).slice(-MOST_COMMITS)
  const rows = shown.reverse().map(change => {
    const value = unit.of(change)
    return html`<tr>
<td class="when">${dayOf(change.date)}</td>
<td><code>${change.sha.slice(0, 7)}</code></td>
<td class="id">${change.subject}<small class="name">${deedOf(change, pageStyle)}</small></td>
<td>${change.author}</td>
${number(change.edits.length, grouped(change.edits.length))}
${number(change.tokens, tokensUnit.difference(change), toneOf(change.tokens))}
${unit.key !== 'tokens' && number(value, unit.difference(change), toneOf(value ?? 0))}
<td data-scripted hidden><button type="button" data-point="${change.point}" aria-label="Show ${change.sha.slice(0, 7)} in the chart">Show</button></td>
</tr>`
  })
  const columns: Column[] = [
    { head: 'Date' },
    { head: 'Commit' },
    { head: 'What it did' },
    { head: 'Author' },
    { head: 'Prompts', figures: true },
    { head: 'Tokens', figures: true },
    ...(unit.key === 'tokens' ? [] : [{ head: unit.heading, figures: true }]),
    { head: 'In the chart', sorts: false, scripted: true },
  ]
  const some = rows.length < changes.length ? `the ${grouped(rows.length)} that changed most of ` : ''
  const since = changesSince(history, startOf(history)).length
  // The figures and the chart leave out the commit of the first prompts, which is no growth.
  const first = changes.length - since
  const parts = first > 0 && since > 0 ? `: ${grouped(first)} up to the first prompts, ${grouped(since)} since` : ''
  const title = `Commits that changed a cost (${some}${grouped(changes.length)}${parts})`
  return tableOf('commits', title, columns, rows)
}

export function creepTable({ creep, prompts, basis }: History): Html | false {
  if (creep.length === 0) return false
  const rows = creep.map(({ prompt, from, to, changes, largest }) => {
    const grown = (100 * (to - from)) / from
    return html`<tr><td class="id">${prompts[prompt]?.id ?? ''}</td>${number(from, grouped(from))}${number(to, grouped(to))}${number(grown, `+${grown.toFixed(1)}%`)}${number(changes, grouped(changes))}${number(largest, `+${largest}%`)}</tr>`
  })
  const columns = ['Prompt', 'From', 'To', 'Growth', 'Changes', 'Largest'].map((head, i) => ({ head, figures: i > 0 }))
  const title = `Creep: more than +${basis.creepAbove}% in steps that each stayed within it`
  return tableOf('creep', title, columns, rows)
}
