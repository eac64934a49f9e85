import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billOf } from '../../../src/compare/bill-of.ts'
import type { Part } from '../../../src/model/measurement.ts'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { changeOf } from './pairs.ts'

function changed(base: Part[], head: Part[]) {
  const total = (parts: Part[]) => parts.reduce((sum, { tokens }) => sum + tokens, 0)
  const change = changeOf({ tokens: total(base) }, { tokens: total(head) })
  change.base?.other.parts.splice(0, 1, ...base)
  change.head?.own.parts.splice(0, 1, ...head)
  return change
}

const slot = (name: string, tokens: number): Part => ({
  kind: 'slot',
  name,
  at: { path: 'a.md' },
  role: 'user',
  tokens,
})
const text = (tokens: number, path = 'a.md'): Part => ({
  kind: path === 'a.md' ? 'text' : 'partial',
  at: { path },
  role: 'user',
  tokens,
})

describe('a bill', () => {
  test('compares each part with what it was, and shows what was added and removed', () => {
    const change = changed(
      [text(10), slot('gone', 3), text(7), slot('kept', 5)],
      [text(12), text(200, '_p.md'), text(7), slot('kept', 5), slot('new', 4)],
    )
    expect(billOf(change).parts.map(({ kind, name, tokens, since }) => [name ?? kind, tokens, since])).toEqual([
      ['text', 12, 2],
      ['gone', 0, -3],
      ['partial', 200, 200],
      ['text', 7, 0],
      ['kept', 5, 0],
      ['new', 4, 4],
    ])
  })

  test('adds up to the tokens of the head, and to the difference', () => {
    const part = fc.oneof(
      fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.nat(500)).map(([name, tokens]) => slot(name, tokens)),
      fc.tuple(fc.nat(500), fc.constantFrom('a.md', '_p.md')).map(([tokens, path]) => text(tokens, path)),
    )
    const parts = fc.array(part, { maxLength: 12 })
    fc.assert(
      fc.property(parts, parts, (base, head) => {
        const change = changed(base, head)
        const bill = billOf(change)
        expect(bill.parts.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(change.tokens.head)
        expect(bill.parts.reduce((sum, { since }) => sum + (since ?? 0), 0)).toBe(change.tokens.delta.expected)
      }),
    )
  })

  test('of very many parts that all differ is made with bounded work', () => {
    const count = sized(50_000, 8_000)
    const many = (letter: string) => Array.from({ length: count }, (_, i) => slot(`${letter}${i}`, 1))
    const spent = work()
    expect(billOf(changed(many('a'), many('b'))).parts).toHaveLength(2 * count)
    expect(spent()).toBeLessThan(10_000)
  })
})
