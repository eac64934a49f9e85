import type { Condition } from './piece.ts'

/** How a language reads a bare name, and whether `and` binds closer than `or`; Liquid reads both from right to left. */
export interface Dialect {
  bare: 'truthy' | 'present'
  andFirst: boolean
}

const LONGEST = 2_000
const DEEPEST = 20
const WORD = /"[^"\\]*"|'[^'\\]*'|[\w$@.-]+|[=!<>]=|&&|\|\||\S/g
const UNKNOWN: Condition = { kind: 'unknown' }

interface Reading extends Dialect {
  words: string[]
  at: number
  depth: number
}

/**
 * Reads a condition of names, literals, `==`, `!=`, comparisons with a number, `"x" in list`, `list contains "x"`, `not`, `and`,
 * `or`, brackets, `is defined`, `is none` and `|length`. What has anything else in it is unknown as a whole: it is not for us to run.
 */
export function conditionOf(expression: string, dialect: Dialect): Condition {
  if (expression.length > LONGEST) return UNKNOWN
  const reading: Reading = { ...dialect, words: expression.match(WORD) ?? [], at: 0, depth: 0 }
  const condition = anyOf(reading)
  return reading.at === reading.words.length && isKnown(condition) ? condition : UNKNOWN
}

function anyOf(reading: Reading): Condition {
  if (++reading.depth > DEEPEST) return UNKNOWN
  const of = [reading.andFirst ? allOf(reading) : negation(reading)]
  if (!reading.andFirst && takes(reading, 'and', '&&')) return { kind: 'all', of: [...of, anyOf(reading)] }
  while (takes(reading, 'or', '||')) of.push(reading.andFirst ? allOf(reading) : anyOf(reading))
  reading.depth--
  return joined('any', of)
}

function allOf(reading: Reading): Condition {
  const of = [negation(reading)]
  while (takes(reading, 'and', '&&')) of.push(negation(reading))
  return joined('all', of)
}

function joined(kind: 'any' | 'all', of: Condition[]): Condition {
  return of.length === 1 && of[0] ? of[0] : { kind, of }
}

function negation(reading: Reading): Condition {
  if (takes(reading, 'not', '!')) {
    if (++reading.depth > DEEPEST) return UNKNOWN
    const of = negation(reading)
    reading.depth--
    return { kind: 'not', of }
  }
  if (!takes(reading, '(')) return test(reading)
  const inner = anyOf(reading)
  return takes(reading, ')') ? inner : UNKNOWN
}

function test(reading: Reading): Condition {
  const name = next(reading)
  if (!isPath(name)) return membership(reading, name)
  if (takes(reading, 'is')) return definedness(reading, name)
  if (takes(reading, '==')) return equality(reading, name)
  if (takes(reading, '!=')) return { kind: 'not', of: equality(reading, name) }
  if (takes(reading, 'contains')) return contained(name, next(reading))
  const length = takes(reading, '|')
  if (length && !takes(reading, 'length', 'count')) return UNKNOWN
  const by = /^[<>]=?$/.exec(reading.words[reading.at] ?? '')?.[0] as '>' | undefined
  if (by === undefined) return length ? { kind: 'truthy', name } : { kind: reading.bare, name }
  reading.at++
  const to = constantOf(next(reading))
  return typeof to === 'number' ? { kind: 'compares', name, length, by, to } : UNKNOWN
}

/** Jinja's `"x" in list`. */
function membership(reading: Reading, word: string): Condition {
  const negated = takes(reading, 'not')
  if (!takes(reading, 'in')) return UNKNOWN
  const held = contained(next(reading), word)
  return negated && held.kind !== 'unknown' ? { kind: 'not', of: held } : held
}

function contained(name: string, word: string): Condition {
  const value = constantOf(word)
  return value === undefined || !isPath(name) ? UNKNOWN : { kind: 'contains', name, value }
}

function definedness(reading: Reading, name: string): Condition {
  const negated = takes(reading, 'not')
  const defined: Condition = { kind: 'defined', name }
  if (takes(reading, 'defined')) return negated ? { kind: 'not', of: defined } : defined
  if (takes(reading, 'undefined')) return negated ? defined : { kind: 'not', of: defined }
  const nothing: Condition = { kind: 'equals', name, value: null }
  if (takes(reading, 'none', 'None')) return negated ? { kind: 'not', of: nothing } : nothing
  return UNKNOWN
}

function equality(reading: Reading, name: string): Condition {
  const value = constantOf(next(reading))
  return value === undefined ? UNKNOWN : { kind: 'equals', name, value }
}

function takes(reading: Reading, ...words: string[]): boolean {
  const found = words.includes(reading.words[reading.at] ?? '')
  if (found) reading.at++
  return found
}

function next(reading: Reading): string {
  return reading.words[reading.at++] ?? ''
}

function isPath(word: string): boolean {
  return /^[A-Za-z_]\w*(?:\.[\w-]+)*$/.test(word) && !/^(true|false|none|null|nil|empty|blank)$/i.test(word)
}

function constantOf(word: string): string | number | boolean | undefined {
  if (/^(true|false)$/i.test(word)) return /true/i.test(word)
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(word)) return Number(word)
  return /^["']/.test(word) ? word.slice(1, -1) : undefined
}

function isKnown(condition: Condition): boolean {
  if (condition.kind === 'not') return isKnown(condition.of)
  return 'of' in condition ? condition.of.every(isKnown) : condition.kind !== 'unknown'
}
