import type { Value } from '../../data/value.ts'
import { type Bound, noParts, within } from './declared.ts'
import { type Filling, type Place, timesOf } from './filling.ts'
import { isTruthy } from './holds.ts'
import { lookUpName } from './scope.ts'

/** What a loop goes over, one by one. In a mapping each has a `key`. */
export interface Items {
  length: number
  at(index: number): Bound
  key(index: number): string | undefined
}

/** What a loop goes over: of a mapping, Jinja goes over the keys. */
export function overOf(over: string, place: Place, filling: Filling): Bound {
  const bound = lookUpName(over, place.scopes, filling.declared)
  if (filling.syntax !== 'jinja' || bound.kind !== 'value' || !(bound.value instanceof Map)) return bound
  return { ...bound, value: [...bound.value.keys()] }
}

/** A list's members, or one thing as often as it repeats. What is nothing has no members, and any other single thing is one. */
export function itemsOf(bound: Exclude<Bound, { kind: 'unknown' }>, filling: Filling, members: boolean): Items {
  const key = () => undefined
  const { times, ...single } = bound
  const repeated = times && Math.max(0, timesOf(bound, filling))
  if (single.kind === 'tokens') return { length: repeated ?? 1, at: () => ({ ...single, sent: noParts() }), key }
  const { value } = single
  if (Array.isArray(value) && repeated === undefined)
    return { length: value.length, at: index => within(single, [String(index)]), key }
  if (value instanceof Map && repeated === undefined && members) return ofMapping(value, filling)
  return { length: repeated ?? (isTruthy(value) ? 1 : 0), at: () => single, key }
}

/** Handlebars goes over the values of a mapping, Liquid over pairs of key and value. */
function ofMapping(map: ReadonlyMap<string, Value>, { syntax }: Filling): Items {
  const pairs = [...map]
  const bound = (value: Value | undefined): Bound => ({ kind: 'value', value, from: 'config' })
  return {
    length: pairs.length,
    at: index => bound(syntax === 'liquid' ? pairs[index] : pairs[index]?.[1]),
    key: index => pairs[index]?.[0],
  }
}
