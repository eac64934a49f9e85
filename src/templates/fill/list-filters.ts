import type { Value } from '../../data/value.ts'
import { member } from './declared.ts'
import type { Given } from './given.ts'
import { show } from './show.ts'
import { ofText } from './text-filters.ts'

type OfList = (list: Value[], given: Given) => Value | undefined

const unique: OfList = (list, { all, named, language }) => {
  const keyOf = (each: Value) => (typeof each === 'string' && language === 'jinja' ? each.toLowerCase() : each)
  if (all.length + named.size > 0) return undefined
  return [...new Map([...list].reverse().map(each => [keyOf(each), each])).values()].reverse()
}

/** Filters by what they make of a list. */
const FILTERS: Record<string, OfList> = {
  join: joined,
  list: list => list,
  reverse: list => [...list].reverse(),
  sort: sorted,
  map: mapped,
  unique,
  uniq: unique,
  '[:]': (list, { all: [from, to] }) =>
    typeof from === 'number' ? list.slice(from, typeof to === 'number' ? to : undefined) : undefined,
  slice: (list, { all: [from, many = 1], language }) =>
    language === 'liquid' && typeof from === 'number' && typeof many === 'number'
      ? list.slice(from, from + many)
      : undefined,
}

/** What a filter makes of a list; undefined where it is none of the common ones. */
export function ofList(filter: string, list: Value[], given: Given): Value | undefined {
  return Object.hasOwn(FILTERS, filter) ? FILTERS[filter]?.(list, given) : undefined
}

function joined(list: Value[], { all, named, language }: Given): string {
  const between = all[0] ?? named.get('d') ?? (language === 'liquid' ? ' ' : '')
  const attribute = all[1] ?? named.get('attribute')
  const members = attribute === undefined ? list : list.map(each => attributeOf(each, attribute))
  return members.map(each => show(each, language)).join(String(between))
}

/** Jinja takes no account of capitals where it orders. */
function sorted(list: Value[], { all, named, language }: Given): Value[] | undefined {
  const attribute = language === 'liquid' ? all[0] : named.get('attribute')
  if (named.has('reverse') || (language === 'jinja' && all.length > 0)) return undefined
  const keyed = list.map(each => ({ each, key: attribute === undefined ? each : attributeOf(each, attribute) }))
  const kinds = new Set(keyed.map(({ key }) => typeof key))
  if (kinds.size > 1 || !(kinds.has('string') || kinds.has('number'))) return undefined
  const keyOf = (key: Value | undefined) =>
    typeof key === 'string' && language === 'jinja' ? key.toLowerCase() : (key as string | number)
  const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
  return keyed.sort((a, b) => order(keyOf(a.key), keyOf(b.key))).map(({ each }) => each)
}

/** `map(attribute="title")`, `map("upper")`, Liquid's `map: "title"`. */
function mapped(list: Value[], { all, named, language }: Given): Value[] | undefined {
  const attribute = language === 'liquid' ? all[0] : named.get('attribute')
  if (attribute !== undefined) return list.map(each => attributeOf(each, attribute) ?? named.get('default') ?? null)
  const [filter] = all
  if (typeof filter !== 'string' || all.length > 1 || named.size > 0) return undefined
  const none: Given = { all: [], named: new Map(), language }
  const made = list.map(each => (typeof each === 'string' ? ofText(filter, each, none) : undefined))
  return made.every(each => each !== undefined) ? made : undefined
}

function attributeOf(value: Value, path: Value): Value | undefined {
  return String(path)
    .split('.')
    .reduce<Value | undefined>((at, key) => (at === undefined ? undefined : member(at, key)), value)
}
