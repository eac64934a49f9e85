import type { PageChange, PageData } from '../page-data.ts'
import { byId, make } from './dom.ts'
import { dayOf, of, shown, signed } from './figures.ts'
import type { Group } from './groups.ts'
import { largestRise } from './largest-rise.ts'

const MOST = 6

/** Says what a point is: its date, what all prompts cost there, and what the commits did that lead to it. */
export function showPoint(data: PageData, groups: readonly Group[], measure: number, point: number): void {
  const [time = 0, sha = ''] = data.points[point] ?? []
  const total = totalAt(groups, point)
  const before = totalAt(groups, point - 1)
  const size = ({ figures }: PageChange) => Math.abs(of(figures, measure) ?? 0)
  const changes = data.changes.filter(change => change.point === point).sort((a, b) => size(b) - size(a))
  const list = document.createElement('ul')
  list.append(
    ...changes.slice(0, MOST).map(({ sha: short, subject, author, deed, figures }) => {
      const item = document.createElement('li')
      item.append(
        make('b', signed(of(figures, measure), measure)),
        make('code', short),
        make('span', subject, 'name'),
        make('small', `${deed}; ${author}`),
      )
      return item
    }),
  )
  if (changes.length > MOST) list.append(make('li', `and ${changes.length - MOST} more`, 'rest'))
  const isLargest = largestRise(data, measure, 0, data.points.length - 1)?.point === point
  const title = make(
    'h3',
    `${dayOf(time)} · ${before === null || before === total ? '' : `${shown(before, measure)} → `}${shown(total, measure)}${isLargest ? ' · largest rise' : ''}`,
  )
  const nothing = make('p', `${sha}: no cost changed here.`, 'rest')
  byId('point', HTMLElement).replaceChildren(title, changes.length === 0 ? nothing : list)
}

function totalAt(groups: readonly Group[], point: number): number | null {
  const known = groups.flatMap(({ values }) => values[point] ?? [])
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
