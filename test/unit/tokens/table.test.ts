import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildTable } from '../../../scripts/ranks/table.ts'
import { lastMerge, readVocabulary } from '../../../scripts/ranks/vocabulary.ts'
import { createMerge, staysApart } from '../../../src/tokens/merge.ts'
import { unpackTable } from '../../../src/tokens/packed-table.ts'
import { readTable } from '../../../src/tokens/read-table.ts'
import { joined, NEVER, openTable, type Table } from '../../../src/tokens/table.ts'

const names = ['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base']
/** What is quickly compared. */
const bytesOf = ({ trie, splits, pairs, filter, firstMerged }: Table) =>
  [trie, splits, pairs, filter, Int32Array.of(firstMerged)].map(part => createHash('sha256').update(part).digest('hex'))
const file = (name: string) => readFileSync(`dist/ranks/${name}.bin`)

describe.each(names)('the table of %s', name => {
  const table = readTable(name)
  const vocabulary = readVocabulary(name)

  it('contains every token, and no further pair', () => {
    const count = createMerge(table)
    const missing = [...vocabulary.tokens.values()].filter(token => {
      const bytes = Buffer.from(token, 'latin1')
      return count(bytes, 0, bytes.length) !== 1
    })
    expect(missing).toEqual([])
    expect(table.pairs.filter(slot => slot !== 0)).toHaveLength(vocabulary.tokens.size - 256)
  })

  it('joins what byte pair encoding joins', () => {
    for (const token of [256, 257, 1_000, 3_228, 20_000, 50_000]) {
      const [left, right] = lastMerge([...(vocabulary.tokens.get(token) as string)], vocabulary.ranks) as [
        number,
        number,
      ]
      expect(joined(table, left, right)).toBe(token)
      expect(joined(table, token, token + 1)).toBe(NEVER)
    }
  })
})

describe('staysApart', () => {
  const table = readTable('r50k_base')
  const { ranks } = readVocabulary('r50k_base')
  const apart = (left: string, right: string) =>
    staysApart(table, ranks.get(left) as number, ranks.get(right) as number)

  it.each([
    ['!!!!', '!!', true],
    ['!!', '!!!!', false],
    ['?!', '!!!!!', false],
    ['?', '!!!!', true],
    ['th', 'e', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(apart(left, right)).toBe(expected)
  })
})

describe('openTable', () => {
  it('takes a file that does not begin at a multiple of four', () => {
    const shifted = Buffer.concat([Buffer.alloc(1), file('o200k_base')]).subarray(1)
    expect(bytesOf(openTable(shifted))).toEqual(bytesOf(openTable(file('o200k_base'))))
  })

  it.each([
    ['other bytes', Buffer.from('not a table, but long enough')],
    ['a file cut short', file('o200k_base').subarray(0, 4_000)],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => openTable(bytes)).toThrow('not a table of ranks')
  })
})

describe('unpackTable', () => {
  it('makes of a packed vocabulary the table that would be built of it', () => {
    const { tokens, ranks } = readVocabulary('r50k_base')
    const made = [...tokens].flatMap(([token, bytes]) =>
      bytes.length === 1 ? [] : [[token, lastMerge([...bytes], ranks) as [number, number]] as const],
    )
    const built = openTable(buildTable({ tokens, made: new Map(made) }))
    expect(bytesOf(unpackTable(file('r50k_base')))).toEqual(bytesOf(built))
  })

  it('refuses a file cut short', () => {
    expect(() => unpackTable(file('r50k_base').subarray(0, 4_000))).toThrow('not a table of ranks')
  })
})
