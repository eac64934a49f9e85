import type { Value } from '../../data/value.ts'
import type { Given } from './given.ts'

/** Characters that a filter may make; more fit in no model's window. */
const LARGEST = 4 * 1024 * 1024

type OfText = (text: string, given: Given) => Value | undefined

const trimmed: OfText = (text, { all }) => (all.length === 0 ? text.trim() : undefined)
const upper: OfText = text => text.toUpperCase()
const lower: OfText = text => text.toLowerCase()
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()
const escaped: OfText = text => text.replace(/[&<>'"]/g, sign => `&${ENTITIES.get(sign) ?? ''};`)

/** Filters, and methods of Python, by what they make of a text. */
const FILTERS: Record<string, OfText> = {
  upper,
  upcase: upper,
  lower,
  downcase: lower,
  trim: trimmed,
  strip: trimmed,
  lstrip: (text, { all }) => (all.length === 0 ? text.trimStart() : undefined),
  rstrip: (text, { all }) => (all.length === 0 ? text.trimEnd() : undefined),
  capitalize: capital,
  title: text => text.replace(/[^-\s({[<]+/g, capital),
  wordcount: text => text.match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0,
  replace: (text, { all: [what, by = ''] }) =>
    typeof what === 'string' && typeof by === 'string' ? replaced(text, what, by) : undefined,
  append: (text, { all: [end] }) => (typeof end === 'string' ? text + end : undefined),
  prepend: (text, { all: [start] }) => (typeof start === 'string' ? start + text : undefined),
  indent: (text, given) =>
    given.all.length > 1 || given.named.size > 0 ? undefined : indented(text, given.all[0] ?? 4),
  truncate: truncated,
  split: (text, { all: [sign] }) => (typeof sign === 'string' && sign !== '' ? text.split(sign) : undefined),
  '[:]': (text, { all: [from, to] }) =>
    typeof from === 'number' ? [...text].slice(from, typeof to === 'number' ? to : undefined).join('') : undefined,
  slice: (text, { all: [from, many = 1], language }) =>
    language === 'liquid' && typeof from === 'number' && typeof many === 'number'
      ? text.slice(from, from + many)
      : undefined,
  e: escaped,
  escape: escaped,
  int: text => (/^-?\d{1,15}(\.\d{0,15})?$/.test(text) ? Math.trunc(Number(text)) : undefined),
}

/** What a filter, or a method of Python, makes of a text; undefined where it is none of the common ones. */
export function ofText(filter: string, text: string, given: Given): Value | undefined {
  return Object.hasOwn(FILTERS, filter) ? FILTERS[filter]?.(text, given) : undefined
}

const ENTITIES = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ["'", '#39'],
  ['"', '#34'],
])

/** Measured before it is made, as one filter may stand behind the other. */
function replaced(text: string, what: string, by: string): string | undefined {
  if (what === '') return undefined
  const parts = text.split(what)
  return text.length + parts.length * by.length > LARGEST ? undefined : parts.join(by)
}

/** Every line but the first, and none that is empty. */
function indented(text: string, width: Value): string | undefined {
  const blanks = typeof width === 'number' && width >= 0 && width <= 100 ? ' '.repeat(width) : width
  if (typeof blanks !== 'string' || blanks.length > 100) return undefined
  // Python divides lines at more than `\n`, and puts them together by it alone.
  return text.replace(/\r\n?/g, '\n').replace(/\n(?=[^\n])/g, () => `\n${blanks}`)
}

/** Liquid cuts where it says, Jinja between words and only what is longer by more than five letters. */
function truncated(text: string, { all, named, language }: Given): string | undefined {
  const liquid = language === 'liquid'
  const [most, inWords, end] = liquid ? [all[0] ?? 50, true, all[1] ?? '...'] : [all[0] ?? 255, all[1], all[2] ?? '...']
  if (named.size > 0 || typeof most !== 'number' || typeof end !== 'string' || most < end.length) return undefined
  const letters = [...text]
  if (letters.length <= most + (liquid ? 0 : 5)) return text
  const kept = letters.slice(0, most - end.length).join('')
  return (inWords === true || !kept.includes(' ') ? kept : kept.slice(0, kept.lastIndexOf(' '))) + end
}
