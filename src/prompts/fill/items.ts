import { type Bound, within } from './declared.ts'
import { type Filling, type Place, timesOf } from './filling.ts'
import { isTruthy } from './holds.ts'
import { lookUpName } from './scope.ts'

/** What a loop goes over: in Jinja the keys of a mapping, or what its `items`, `values` and `keys` are. */
export function overOf(over: string, place: Place, filling: Filling): Bound {
  const bound = lookUpName(over, place.scopes, filling.declared)
  if (filling.syntax !== 'jinja' || bound.kind !== 'value') return bound
  const [, holder, what] = /^(.+)\.(items|values|keys)$/.exec(over) ?? []
  const map = holder && !bound.value ? lookUpName(holder, place.scopes, filling.declared) : bound
  if (map.kind !== 'value' || !(map.value instanceof Map)) return bound
  const pairs = [...map.value]
  return { ...bound, value: what === 'items' ? pairs : pairs.map(([key, value]) => (what === 'values' ? value : key)) }
}

/** A list's members, or one thing as often as it repeats. What is nothing has no members, and any other single thing is one. */
export function itemsOf(
  bound: Exclude<Bound, { kind: 'unknown' }>,
  filling: Filling,
): { length: number; at(index: number): Bound } {
  const { times, ...single } = bound
  const repeated = times && Math.max(0, timesOf(bound, filling))
  if (single.kind === 'tokens') return { length: repeated ?? 1, at: () => ({ ...single, taken: { yes: false } }) }
  const { value } = single
  if (Array.isArray(value) && repeated === undefined)
    return { length: value.length, at: index => within(single, [String(index)]) }
  return { length: repeated ?? (isTruthy(value) ? 1 : 0), at: () => single }
}
