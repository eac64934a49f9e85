import type { PageData } from '../page-data.ts'
import { byId, make } from './dom.ts'
import { dayOf, of, shown, signed, valuesOf } from './figures.ts'

const MOST = 8

/** Says what happened between two points: the growth, what it was made of, and the commits and prompts behind it. */
export function showRange(data: PageData, measure: number, from: number, to: number): string {
  const all = valuesOf(data, measure)
  const at = (point: number) => sum(all.map(values => values[point] ?? null))
  const [before, after] = [at(from), at(to)]
  // The first point is the state before anything in the range happened, unless there is no other.
  const inRange = data.changes.filter(({ point }) => point <= to && (point > from || data.points.length === 1))
  const [start, end] = [data.points[from]?.[0] ?? 0, data.points[to]?.[0] ?? 0]
  const grown = (after ?? 0) - (before ?? 0)
  const percent = before ? ` (${grown >= 0 ? '+' : ''}${((100 * grown) / before).toFixed(1)}%)` : ''
  const title = `${dayOf(start)} to ${dayOf(end)}: ${signed(grown, measure)}${percent}`
  const changes = `${inRange.length} ${inRange.length === 1 ? 'change' : 'changes'}`
  byId('range-title', HTMLElement).textContent = title
  byId('range-sums', HTMLElement).textContent =
    `From ${shown(before, measure)} to ${shown(after, measure)}, in ${changes}.`
  fill('range-causes', byCause(inRange, measure), measure)
  fill('range-commits', byCommit(inRange, measure), measure)
  fill('range-prompts', byPrompt(data, inRange, measure), measure)
  return `${title}, in ${changes}`
}

interface Row {
  name: string
  note: string
  value: number
}

function byCause(changes: PageData['changes'], measure: number): Row[] {
  const causes = new Map<string, number>()
  for (const { edits } of changes)
    for (const { what, figures } of edits) causes.set(what, (causes.get(what) ?? 0) + (of(figures, measure) ?? 0))
  return [...causes].map(([name, value]) => ({ name, note: '', value }))
}

function byCommit(changes: PageData['changes'], measure: number): Row[] {
  return changes.map(({ sha, subject, deed, author, figures }) => ({
    name: `${sha} ${subject}`,
    note: `${deed}; ${author}`,
    value: of(figures, measure) ?? 0,
  }))
}

function byPrompt({ prompts }: PageData, changes: PageData['changes'], measure: number): Row[] {
  const found = new Map<number, { value: number; times: number }>()
  for (const { edits } of changes)
    for (const { prompt, figures } of edits) {
      const known = found.get(prompt) ?? { value: 0, times: 0 }
      found.set(prompt, { value: known.value + (of(figures, measure) ?? 0), times: known.times + 1 })
    }
  return [...found].map(([prompt, { value, times }]) => ({
    name: prompts[prompt]?.id ?? '',
    note: `in ${times} ${times === 1 ? 'change' : 'changes'}`,
    value,
  }))
}

function fill(id: string, rows: readonly Row[], measure: number): void {
  const sorted = [...rows].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const most = Math.abs(sorted[0]?.value ?? 0)
  const items = sorted.slice(0, MOST).map(({ name, note, value }) => {
    const item = document.createElement('li')
    const bar = make('span', '', value < 0 ? 'bar down' : 'bar')
    bar.style.setProperty('--share', String(most === 0 ? 0 : Math.abs(value) / most))
    item.append(make('b', signed(value, measure)), make('span', name, 'name'), make('small', note), bar)
    return item
  })
  const rest = sorted.length - items.length
  if (rest > 0) items.push(make('li', `and ${rest} more`, 'rest') as HTMLLIElement)
  if (items.length === 0) items.push(make('li', 'nothing', 'rest') as HTMLLIElement)
  byId(id, HTMLElement).replaceChildren(...items)
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}
