import { plain, type Value } from '../../data/value.ts'
import { member } from './declared.ts'
import type { Given } from './given.ts'
import { isTruthy } from './holds.ts'
import { ofList } from './list-filters.ts'
import { show } from './show.ts'
import { ofText } from './text-filters.ts'
import { toPythonJson } from './to-python-json.ts'

type Sent = { value: Value | undefined }
type OfAny = (value: Value | undefined, given: Given) => Sent | undefined

const defaulted: OfAny = (value, given) => ({ value: isMissing(value, given) ? (given.all[0] ?? '') : value })
const sized: OfAny = value => {
  if (typeof value === 'string') return { value: [...value].length }
  if (Array.isArray(value)) return { value: value.length }
  return value instanceof Map ? { value: value.size } : undefined
}
const memberAt =
  (index: 0 | -1): OfAny =>
  value => {
    const all = typeof value === 'string' ? [...value] : value
    return Array.isArray(all) ? { value: all.at(index) } : undefined
  }
const pairs: OfAny = value => (value instanceof Map ? { value: [...value] } : undefined)
const sum =
  (sign: 1 | -1): OfAny =>
  (value, { all: [by] }) =>
    typeof value === 'number' && typeof by === 'number' ? { value: value + sign * by } : undefined

/** Filters, and methods of Python, that are for any value. */
const FILTERS: Record<string, OfAny> = {
  default: defaulted,
  d: defaulted,
  safe: value => ({ value }),
  string: (value, { language }) => ({ value: show(value, language) }),
  tojson: (value, { all, named }) => (all.length + named.size > 0 ? undefined : { value: toPythonJson(value ?? null) }),
  /** Nunjucks' own. */
  dump: (value, { all: [spaces] }) => ({
    value: JSON.stringify(plain(value ?? null), null, typeof spaces === 'number' ? spaces : undefined),
  }),
  json: value => ({ value: JSON.stringify(plain(value ?? null)) }),
  length: sized,
  count: sized,
  size: sized,
  first: memberAt(0),
  last: memberAt(-1),
  items: pairs,
  '.items': pairs,
  '.keys': value => (value instanceof Map ? { value: [...value.keys()] } : undefined),
  '.values': value => (value instanceof Map ? { value: [...value.values()] } : undefined),
  '.get': (value, { all: [key, otherwise] }) =>
    value instanceof Map ? { value: value.get(String(key)) ?? otherwise } : undefined,
  '.join': (between, { all: [list], language }) =>
    typeof between === 'string' && Array.isArray(list)
      ? { value: list.map(each => show(each, language)).join(between) }
      : undefined,
  '[]': (value, { all: [key] }) =>
    value === undefined || key === undefined ? undefined : { value: member(value, String(key)) },
  plus: sum(1),
  minus: sum(-1),
}

/**
 * What one of the common filters of Jinja (https://jinja.palletsprojects.com, "List of Builtin Filters"), Liquid
 * (https://shopify.github.io/liquid) or methods of Python make of a value. Undefined for any other, and for what it would fail on.
 */
export function filtered(filter: string, value: Value | undefined, given: Given): Sent | undefined {
  if (Object.hasOwn(FILTERS, filter)) return FILTERS[filter]?.(value, given)
  const list = Array.isArray(value) ? ofList(filter, value, given) : undefined
  if (list !== undefined) return { value: list }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  const made = text === undefined ? undefined : ofText(filter.replace(/^\./, ''), text, given)
  return made === undefined ? undefined : { value: made }
}

/** Jinja asks whether there is a value at all, unless an argument changes that; Liquid whether it is nothing, false or empty. */
function isMissing(value: Value | undefined, { all, named, language }: Given): boolean {
  if (language === 'jinja')
    return value === undefined || ((all[1] ?? named.get('boolean')) === true && !isTruthy(value))
  return value === undefined || value === null || value === false || value === '' || (Array.isArray(value) && !value[0])
}
