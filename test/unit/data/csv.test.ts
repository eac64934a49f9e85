import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/data/csv.ts'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'

const rows = (text: string, most = 9) => readCsv(text, most).map(row => Object.fromEntries(row))

describe('CSV', () => {
  it('has quoted fields with commas, quotes and lines, and rows of any length', () => {
    expect(rows('\uFEFFa, b\r\n"1,\n""2""",x\n\nonly')).toEqual([
      { a: '1,\n"2"', b: 'x' },
      { a: 'only', b: '' },
    ])
    expect(rows('a,b\n1,2,3\n')).toEqual([{ a: '1', b: '2' }])
  })

  it.each([
    ['a\n"open', [{ a: 'open' }]],
    ['a,b\n1,"two, and\nmore', [{ a: '1', b: 'two, and\nmore' }]],
    ['a\nsay "yes" now', [{ a: 'say "yes" now' }]],
    ['a\n"yes" now', [{ a: '"yes" now' }]],
    ['', []],
    ['a,b\n', []],
  ])('loses no text of %j', (text, expected) => expect(rows(text)).toEqual(expected))

  it('reads back what is written by its rules, and no more rows than are asked for', () => {
    const cell = fc.stringMatching(/^[a-c",\n é]{0,12}$/)
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), cells => {
        const text = ['x,y', ...cells.map(row => row.map(quoted).join(','))].join('\n')
        expect(rows(text, 4)).toEqual(cells.slice(0, 4).map(([x, y]) => ({ x, y })))
      }),
      { numRuns: sized(2_000, 200) },
    )
  })

  it('takes time by the length of a text, however it is made', () => {
    const most = 400_000
    for (const piece of ['"', ',', '\n', '"a""', 'a"', '"a"b', '\u{1F600},', 'a\n"']) {
      const spent = work()
      rows(`a\n${piece.repeat(most / piece.length)}`, 200)
      expect(spent()).toBeLessThan(4_000)
    }
  })
})
