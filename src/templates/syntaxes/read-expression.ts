import { conditionOf } from './condition.ts'
import type { Argument, Expression } from './piece.ts'

const LONGEST = 1_000
const DEEPEST = 20
const WORD = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d+\.\d+(?!\.)|\d+|[A-Za-z_$@][\w$-]*|\.\.|\S/g
const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['none', null],
  ['None', null],
  ['nil', null],
  ['null', null],
])
const ESCAPES = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

interface Reading {
  language: 'jinja' | 'liquid'
  words: string[]
  at: number
  depth: number
}

/** Reads an expression of Jinja or Liquid. Undefined where anything in it is more than an `Expression` can say. */
export function readExpression(source: string, language: Reading['language']): Expression | undefined {
  if (source.length > LONGEST) return undefined
  const reading: Reading = { language, words: source.match(WORD) ?? [], at: 0, depth: 0 }
  const read = choice(reading)
  return reading.at === reading.words.length ? read : undefined
}

/** `a if b else c`, which only Jinja has. */
function choice(reading: Reading): Expression | undefined {
  if (++reading.depth > DEEPEST) return undefined
  const then = joined(reading)
  if (then && reading.language === 'jinja' && takes(reading, 'if')) {
    const from = reading.at
    while (reading.at < reading.words.length && !/^(else|[,)\]])$/.test(peek(reading))) reading.at++
    const when = conditionOf(reading.words.slice(from, reading.at).join(' '), { bare: 'truthy', andFirst: true })
    const otherwise: Expression | undefined = takes(reading, 'else') ? choice(reading) : { kind: 'constant', value: '' }
    reading.depth--
    return otherwise && { kind: 'choice', when, then, otherwise }
  }
  reading.depth--
  return then
}

function joined(reading: Reading): Expression | undefined {
  const first = filtered(reading)
  if (!first || peek(reading) !== '~') return first
  const of = [first]
  while (takes(reading, '~')) {
    const next = filtered(reading)
    if (!next) return undefined
    of.push(next)
  }
  return { kind: 'joined', of }
}

function filtered(reading: Reading): Expression | undefined {
  let of = primary(reading)
  while (of && takes(reading, '|')) {
    const filter = next(reading)
    const given = reading.language === 'liquid' ? takes(reading, ':') : takes(reading, '(')
    const read = given ? list(reading, reading.language === 'liquid' ? undefined : ')') : []
    of = read && /^[A-Za-z_]\w*$/.test(filter) ? { kind: 'through', of, filter, with: read } : undefined
  }
  return of
}

/** Arguments or members, up to the word that ends them, or as many as there are. */
function list(reading: Reading, end: string | undefined): Argument[] | undefined {
  const all: Argument[] = []
  if (end !== undefined && takes(reading, end)) return all
  const sign = reading.language === 'liquid' ? ':' : '='
  do {
    const name = reading.words[reading.at + 1] === sign && /^\w+$/.test(peek(reading)) ? next(reading) : undefined
    if (name !== undefined) reading.at++
    const value = reading.language === 'liquid' ? primary(reading) : choice(reading)
    if (!value) return undefined
    all.push({ value, ...(name !== undefined && { name }) })
  } while (takes(reading, ','))
  return end === undefined || takes(reading, end) ? all : undefined
}

function primary(reading: Reading): Expression | undefined {
  const word = next(reading)
  if (/^["']/.test(word)) return after(reading, { kind: 'constant', value: unquoted(word) })
  if (/^\d/.test(word)) return { kind: 'constant', value: Number(word) }
  const constant = CONSTANTS.get(word)
  if (constant !== undefined) return { kind: 'constant', value: constant }
  if (word === '(') return reading.language === 'liquid' ? range(reading) : bracketed(reading)
  if (word === '[') {
    const members = reading.language === 'jinja' ? list(reading, ']') : undefined
    return members && { kind: 'list', of: members.map(({ value }) => value) }
  }
  if (!/^[A-Za-z_$@]/.test(word)) return undefined
  if (word === 'range' && takes(reading, '(')) return rangeOf(list(reading, ')'))
  return after(reading, { kind: 'name', name: word })
}

function bracketed(reading: Reading): Expression | undefined {
  const inner = choice(reading)
  return inner && takes(reading, ')') ? after(reading, inner) : undefined
}

/** `(1..count)` */
function range(reading: Reading): Expression | undefined {
  const from = primary(reading)
  const to = takes(reading, '..') ? primary(reading) : undefined
  return from && to && takes(reading, ')') ? { kind: 'range', from, to } : undefined
}

/** Python's, which ends before its end. */
function rangeOf(given: Argument[] | undefined): Expression | undefined {
  const [first, second, more] = given ?? []
  if (!first || more) return undefined
  const zero: Expression = { kind: 'constant', value: 0 }
  const [from, end] = second ? [first.value, second.value] : [zero, first.value]
  return { kind: 'range', from, to: { kind: 'through', of: end, filter: 'minus', with: [{ value: one }] } }
}

const one: Expression = { kind: 'constant', value: 1 }

/** What stands behind a value without a space of its own: `.key`, `["key"]`, `[0]`, `[:2]`, `.strip()`. */
function after(reading: Reading, of: Expression): Expression | undefined {
  for (;;) {
    if (takes(reading, '.')) {
      const key = next(reading)
      if (!/^[\w-]+$/.test(key)) return undefined
      if (peek(reading) === '(') {
        reading.at++
        const given = list(reading, ')')
        if (!given) return undefined
        of = { kind: 'through', of, filter: `.${key}`, with: given }
      } else of = member(of, key)
    } else if (takes(reading, '[')) {
      const inner = subscript(reading, of)
      if (!inner) return undefined
      of = inner
    } else return peek(reading) === '(' ? undefined : of
  }
}

function subscript(reading: Reading, of: Expression): Expression | undefined {
  const isFromEnd = peek(reading) === '-'
  const key = peek(reading) === ':' ? ({ kind: 'constant', value: 0 } as const) : placeIn(reading)
  if (takes(reading, ':')) {
    const end = peek(reading) === ']' ? undefined : placeIn(reading)
    if (!key || !takes(reading, ']')) return undefined
    return { kind: 'through', of, filter: '[:]', with: [{ value: key }, ...(end ? [{ value: end }] : [])] }
  }
  if (!key || isFromEnd || !takes(reading, ']')) return undefined
  return key.kind === 'constant'
    ? member(of, String(key.value))
    : { kind: 'through', of, filter: '[]', with: [{ value: key }] }
}

/** A place in a list, which may be one from its end. */
function placeIn(reading: Reading): Expression | undefined {
  const isFromEnd = takes(reading, '-')
  const place = choice(reading)
  if (!isFromEnd) return place
  return place?.kind === 'constant' && typeof place.value === 'number'
    ? { kind: 'constant', value: -place.value }
    : undefined
}

/** A name may be declared with its dots, so that a path stays one name. */
function member(of: Expression, key: string): Expression {
  if (of.kind === 'name') return { kind: 'name', name: `${of.name}.${key}` }
  return { kind: 'through', of, filter: '[]', with: [{ value: { kind: 'constant', value: key } }] }
}

function unquoted(word: string): string {
  return word.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => ESCAPES.get(sign) ?? sign)
}

function takes(reading: Reading, word: string): boolean {
  const found = peek(reading) === word
  if (found) reading.at++
  return found
}

function peek(reading: Reading): string {
  return reading.words[reading.at] ?? ''
}

function next(reading: Reading): string {
  return reading.words[reading.at++] ?? ''
}
