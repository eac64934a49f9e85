import type { History } from '../../model/history.ts'
import { unitOf } from './unit.ts'
import { endsOf, growthOf, startOf } from './words.ts'

/** What shields.io draws a badge from: https://shields.io/badges/endpoint-badge. Figures only, no name. */
export function historyBadge(history: History): string {
  const unit = unitOf(history)
  const { to } = endsOf(history)
  const grown = growthOf(unit, startOf(history) ?? to, to)
  const days = Math.round((Date.parse(to.date) - Date.parse(history.points[0]?.date ?? to.date)) / 86_400_000)
  const trend = grown === '' || grown === '0%' ? '' : `, ${grown} in ${days < 2 ? 'a day' : `${days} days`}`
  const badge = {
    schemaVersion: 1,
    label: 'prompt cost',
    message: `${unit.show(to)}${unit.after}${trend}`,
    color: Number.parseFloat(grown) > history.basis.creepAbove ? 'orange' : 'blue',
  }
  return `${JSON.stringify(badge)}\n`
}
