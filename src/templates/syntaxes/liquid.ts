import { conditionOf } from './condition.ts'
import { computedBy, namedOf, nameOf, outputOf } from './expression.ts'
import type { Mark, Opening } from './mark.ts'
import { nest } from './nest.ts'
import type { Condition, Expression, Over } from './piece.ts'
import { scanTags, type Tag } from './scan-tags.ts'
import { tagEnd } from './tag-end.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    liquid: TemplateSyntax
  }
}

/**
 * Liquid as Shopify documents it (https://shopify.github.io/liquid) and LiquidJS runs it. Only nothing and `false` are false.
 * A tag that is not known sends nothing itself, but what stands within it.
 */
export const liquid: TemplateSyntax = {
  owns: path => /\.liquid$/i.test(path),
  looksAlike: text =>
    /\{%-?\s{0,9}(?:assign|unless|case|when|elsif|capture|render|comment|endcomment|increment)\b/.test(text),
  parse: (text, place) => nest(scan(text), text, place),
}

/** Characters of a `when` that are looked at. */
const LONGEST = 500
const DIALECT = { bare: 'present', andFirst: false } as const
const TAG = /\{[{%]/g
/** Blocks whose inside is no Liquid. */
const VERBATIM = new Map([
  ['raw', /\{%-?\s*endraw\s*(-?)%\}/g],
  ['comment', /\{%-?\s*endcomment\s*(-?)%\}/g],
])

function scan(text: string): Iterable<Mark> {
  /** What the open `case` blocks compare with. */
  const subjects: string[] = []
  return scanTags(text, TAG, start => readTag(text, start, subjects))
}

function readTag(text: string, start: number, subjects: string[]): Tag | undefined {
  const isStatement = text[start + 1] === '%'
  const from = start + (text[start + 2] === '-' ? 3 : 2)
  const close = isStatement ? text.indexOf('%}', from) : tagEnd(text, from, '}}', false)
  if (close === -1) return undefined
  const trim = close > from && text[close - 1] === '-'
  const inner = text.slice(from, trim ? close - 1 : close).trim()
  const end = close + 2
  const raw = text.slice(start, end)
  if (!isStatement) return { marks: [outputOf(inner, raw, start, 'liquid')], end, trim }
  return verbatim(text, start, end, inner) ?? { marks: statement(inner, raw, start, subjects), end, trim }
}

/** A block whose inside is no Liquid. What is raw keeps its blanks, whatever its tags say. */
function verbatim(text: string, start: number, from: number, inner: string): Tag | undefined {
  const ending = VERBATIM.get(inner)
  if (!ending) return undefined
  ending.lastIndex = from
  const closing = ending.exec(text)
  if (!closing)
    return { marks: [{ kind: 'fault', problem: 'unclosed-block', at: start }], end: text.length, trim: false }
  const marks: Mark[] = inner === 'raw' ? [{ kind: 'text', text: text.slice(from, closing.index), at: from }] : []
  return { marks, end: ending.lastIndex, trim: closing[1] === '-' }
}

function* statement(inner: string, raw: string, at: number, subjects: string[]): Generator<Mark> {
  const [, word = '', rest = ''] = /^(\w*)\s*([\s\S]*)$/.exec(inner) ?? []
  const opening = openingOf(word, rest)
  if (word === 'case') subjects.push(rest)
  if (word === 'endcase') subjects.pop()
  if (opening) return yield { kind: 'open', name: word, opening, at }
  switch (word) {
    case 'elsif':
      return yield { kind: 'else', opening: { kind: 'branch', when: conditionOf(rest, DIALECT) }, at }
    case 'when':
      return yield { kind: 'else', opening: { kind: 'branch', when: whenOf(subjects.at(-1) ?? '', rest) }, at }
    case 'else':
      return yield { kind: 'else', opening: undefined, at }
    case 'assign': {
      const [, name, value] = /^([\w-]{1,200})\s*=\s*([\s\S]*)$/.exec(rest) ?? []
      if (name !== undefined && value !== undefined) yield { kind: 'let', name, made: madeOf(value), at }
      return
    }
    case 'echo':
      return yield { kind: 'slot', raw, at, ...namedOf(rest, 'liquid') }
    case 'increment':
    case 'decrement':
    case 'cycle':
    case 'liquid':
      return yield { kind: 'slot', name: nameOf(rest), raw, at }
    case 'include':
    case 'render':
    case 'layout':
      return yield* repeated(reference(word, rest, raw, at), rest, at)
  }
  const closed = /^end(if|unless|case|for|tablerow|capture|block)$/.exec(word)?.[1]
  if (closed) yield { kind: 'close', name: closed, at }
}

function openingOf(word: string, rest: string): Opening | undefined {
  const when: Condition = conditionOf(rest, DIALECT)
  switch (word) {
    case 'if':
      return { kind: 'branch', when }
    case 'unless':
      return { kind: 'branch', when: when.kind === 'unknown' ? when : { kind: 'not', of: when } }
    case 'case':
      return { kind: 'switch' }
    case 'for':
    case 'tablerow': {
      return loopOf(rest)
    }
    case 'capture':
      return { kind: 'let', name: /^["']?([\w-]{1,200})/.exec(rest)?.[1] ?? '' }
    case 'block':
      return { kind: 'block', name: rest.slice(0, 200) }
  }
  return undefined
}

/** `x in list`, with `reversed`, `limit: 2` and `offset: 1` in any order; Liquid takes what is offset first and turns it around last. */
function loopOf(rest: string): { kind: 'loop' } & Over {
  const [, item = '', over = '', terms = ''] =
    /^(\w{1,200})\s+in\s+(\([^()]{0,200}\)|\S*)([\s\S]{0,200})/.exec(rest) ?? []
  const { name, made } = namedOf(over, 'liquid')
  const term = (key: string) => new RegExp(`\\b${key}\\s{0,9}:\\s{0,9}(\\S{1,99})`).exec(terms)?.[1]
  const [offset, limit] = [term('offset'), term('limit')]
  let of: Expression = made ?? { kind: 'name', name }
  if (offset !== undefined) of = { kind: 'through', of, filter: '[:]', with: [{ value: madeOf(offset) }] }
  const zero: Expression = { kind: 'constant', value: 0 }
  if (limit !== undefined)
    of = { kind: 'through', of, filter: '[:]', with: [{ value: zero }, { value: madeOf(limit) }] }
  if (/\breversed\b/.test(terms)) of = { kind: 'through', of, filter: 'reverse', with: [] }
  return { kind: 'loop', item, over: name, members: true, ...(of.kind !== 'name' && { made: of }) }
}

function madeOf(expression: string): Expression {
  const { name, made } = namedOf(expression.trim(), 'liquid')
  return made ?? { kind: 'name', name }
}

/** `when` holds for any of the values that it lists. */
function whenOf(subject: string, rest: string): Condition {
  const values = rest.slice(0, LONGEST).match(/"[^"]*"|'[^']*'|[\w.-]+/g) ?? []
  const of = values.filter(value => value !== 'or').map(value => conditionOf(`${subject} == ${value}`, DIALECT))
  return of.length === 0 || of.some(each => each.kind === 'unknown') ? { kind: 'unknown' } : { kind: 'any', of }
}

/** A file that is named by a plain text, or by a variable whose value the rest of the template may set. */
function reference(word: 'include' | 'render' | 'layout', rest: string, raw: string, at: number): Mark {
  const [, double, single] = /^(?:"([^"]+)"|'([^']+)')/.exec(rest) ?? []
  const target = double ?? single
  if (target === undefined) {
    const computed = computedBy(/^[^\s,]{0,200}/.exec(rest)?.[0] ?? '', raw, 'liquid')
    return word === 'layout'
      ? { kind: 'extends', target: '', computed, at }
      : { kind: 'include', target: '', indent: '', computed, at }
  }
  if (word === 'layout') return { kind: 'extends', target, at }
  const names = [
    ...rest
      .slice(target.length + 2)
      .slice(0, LONGEST)
      .matchAll(GIVEN),
  ].map(([, name = '', value = '']) => ({
    name,
    made: madeOf(value),
  }))
  const [, value, alias] =
    /^\s*,?\s*with\s+([\w.-]{1,200})(?:\s+as\s+(\w{1,200}))?/.exec(rest.slice(target.length + 2)) ?? []
  if (value !== undefined) names.push({ name: alias ?? target, made: madeOf(value) })
  return { kind: 'include', target, indent: '', at, ...(names.length > 0 && { given: { names } }) }
}

/** `{% render 'x' for list as item %}` sends its target once for each. */
function* repeated(mark: Mark, rest: string, at: number): Generator<Mark> {
  const [, over, item] = /^["'][^"']{1,1000}["']\s+for\s+([\w.-]{1,200})\s+as\s+(\w{1,200})/.exec(rest) ?? []
  if (mark.kind !== 'include' || over === undefined || item === undefined) return yield mark
  yield { kind: 'open', name: 'render', opening: { kind: 'loop', over, item }, at }
  yield mark
  yield { kind: 'close', name: 'render', at }
}

/** `name: value` of what a partial is given. */
const GIVEN = /([\w-]{1,200})\s{0,9}:\s{0,9}("[^"]{0,300}"|'[^']{0,300}'|[\w.[\]-]{1,200})/g
