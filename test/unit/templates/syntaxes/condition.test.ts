import { describe, expect, it } from 'vitest'
import { conditionOf } from '../../../../src/templates/syntaxes/condition.ts'
import { told } from './read-pieces.ts'

const jinja = (text: string) => told(conditionOf(text, { bare: 'truthy', andFirst: true }))
const liquid = (text: string) => told(conditionOf(text, { bare: 'present', andFirst: false }))

describe('a condition', () => {
  it.each([
    ['a.b', 'truthy(a.b)'],
    ['not a', 'not(truthy(a))'],
    ['not not a', 'not(not(truthy(a)))'],
    ["a == 'x y'", 'a="x y"'],
    ['a != -1.5', 'not(a=-1.5)'],
    ['a == True', 'a=true'],
    ['a is not defined', 'not(defined(a))'],
    ['a is not undefined', 'defined(a)'],
    ['a or b and c', 'any(truthy(a),all(truthy(b),truthy(c)))'],
    ['(a or b) and not (c)', 'all(any(truthy(a),truthy(b)),not(truthy(c)))'],
    ['a|length > 0', 'a length > 0'],
    ['a > 1', 'a > 1'],
    ['"x" in a', 'a has "x"'],
    ['"x" not in a', 'not(a has "x")'],
    ['a is none', 'a=null'],
    ['a|count', 'truthy(a)'],
  ])('in Jinja %s', (text, condition) => {
    expect(jinja(text)).toBe(condition)
  })

  it.each([
    ['a and b or c', 'all(present(a),any(present(b),present(c)))'],
    ['a or b and c', 'any(present(a),all(present(b),present(c)))'],
    ['a contains "x" and a.size >= 2', 'all(a has "x",a.size >= 2)'],
  ])('in Liquid is read from right to left: %s', (text, condition) => {
    expect(liquid(text)).toBe(condition)
  })

  it.each([
    '',
    'a b',
    'a == b',
    'a > b',
    'a in b',
    'a()',
    'a or',
    '(a',
    'a)',
    'true',
    'none',
    'a | upper',
    'a is string',
    "a in ['x']",
    "a == 'x\\'y'",
    'x.__class__()',
    'not '.repeat(100_000),
    `${'('.repeat(500)}a${')'.repeat(500)}`,
    `${'a and '.repeat(100)}(${'not '.repeat(50)}a)`,
  ])('that is more than that is unknown as a whole: %s', text => {
    expect(jinja(text)).toBe('unknown')
    expect(liquid(text)).toBe('unknown')
  })
})
