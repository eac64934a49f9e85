import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createMerge } from '../../../src/tokens/merge.ts'
import { sureFor } from '../../../src/tokens/other-vocabularies.ts'
import { readTable } from '../../../src/tokens/read-table.ts'
import { splitQwen } from '../../../src/tokens/split/cl100k.ts'
import { splitDeepseek } from '../../../src/tokens/split/deepseek.ts'
import { splitTekken } from '../../../src/tokens/split/o200k.ts'
import type { Table } from '../../../src/tokens/table.ts'
import { tokenizerNamed } from '../../../src/tokens/tokenizers.ts'
import { sized } from '../../size.ts'
import { openText, randomFrom } from './generated-text.ts'

describe('counts equal those that another implementation made of thousands of generated strings', () => {
  it.each([
    ['qwen', 'qwen'],
    ['deepseek', 'deepseek'],
    ['tekken', 'mistral'],
  ] as const)('by %s', (vocabulary, name) => {
    const recorded: number[] = JSON.parse(readFileSync(`test/unit/tokens/${vocabulary}-counts.json`, 'utf8'))
    const { count } = tokenizerNamed(name)
    const random = randomFrom(20261128)
    const different = recorded.slice(0, sized(20_000, 3_000)).flatMap(theirs => {
      const text = openText(random)
      const ours = count(text)
      return ours === theirs ? [] : [{ text: JSON.stringify(text), ours, theirs }]
    })
    expect(recorded).toHaveLength(20_000)
    expect(different.slice(0, 5)).toEqual([])
  })
})

describe('digits, Chinese and controls', () => {
  it.each([
    ['qwen', '2026', 4],
    ['mistral', '2026', 4],
    ['deepseek', '2026', 2],
    ['deepseek', 'a  1', 3],
    ['deepseek', ' </', 1],
    ['deepseek', '<｜User｜>', 5],
    ['qwen', 'e\u0301', 1],
  ] as const)('%s counts %j as %i', (name, text, tokens) => {
    expect(tokenizerNamed(name).count(text)).toBe(tokens)
  })
})

const splits = { qwen: splitQwen, deepseek: splitDeepseek, tekken: splitTekken }
const hostile = [
  'a',
  'ab',
  '中',
  '的1',
  '!',
  ' ',
  '\n',
  ' \n',
  '\u0301',
  '\u0000',
  '\u0000a',
  '1',
  "'",
  '-a',
  '\u{10fffd}',
]

describe.each(Object.keys(splits) as (keyof typeof splits)[])('%s', name => {
  it.each(hostile)('reads hostile text of %j in time that grows with it and no faster', text => {
    const size = sized(2_000, 400)
    const [once, twice] = [size, 2 * size].map(n => reads(name, text.repeat(n))) as [number, number]
    expect(twice / once).toBeLessThan(2.2)
    expect(twice / (2 * size * text.length)).toBeLessThan(200)
  })
})

/** How often splitting and merging read their text and the trie. */
function reads(name: keyof typeof splits, text: string): number {
  let times = 0
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        times++
        return Reflect.get(target, key)
      },
    })
  const table = tableOf(name)
  const merge = createMerge({ ...table, trie: counted(table.trie) })
  const plain = new Uint8Array(Buffer.concat([Buffer.from(text), Buffer.alloc(16, 0x80)]))
  const utf8 = counted(plain)
  const end = plain.length - 16
  for (let from = 0, to = 0; from < end; from = to) {
    to = splits[name](utf8, from, end)
    merge(utf8, from, to)
  }
  return times
}

const tables = new Map<string, Table>()
function tableOf(name: string): Table {
  const table = tables.get(name) ?? readTable(name)
  tables.set(name, table)
  return table
}

describe('a model of a family that counts by another vocabulary', () => {
  it.each([
    ['qwen3-32b', 'exact', { kind: 'exact' }],
    ['qwen3', 'family', { kind: 'exact' }],
    ['qwen3-8b', 'family', { kind: 'exact' }],
    ['qwen2.5-vl-72b-instruct', 'family', { kind: 'exact' }],
    ['qwen3.5-plus', 'family', { kind: 'estimate', band: 0.1 }],
    ['qwen-max', 'exact', { kind: 'estimate', band: 0.1 }],
    ['deepseek-v2.5', 'exact', { kind: 'estimate', band: 0.1 }],
    ['deepseek-chat', 'exact', { kind: 'exact' }],
    ['mistral-large-latest', 'exact', { kind: 'exact' }],
    ['mixtral-8x7b-instruct', 'exact', { kind: 'estimate', band: 0.25 }],
    ['pixtral-large-2411', 'exact', { kind: 'estimate', band: 0.25 }],
    ['pixtral-12b', 'exact', { kind: 'exact' }],
    ['mistral-medium-2312', 'exact', { kind: 'estimate', band: 0.25 }],
    ['mistral-small-2501', 'family', { kind: 'exact' }],
    ['gemini-1.5-flash', 'exact', { kind: 'estimate', band: 0.1 }],
    ['gpt-7', 'family', { kind: 'estimate', band: 0.1 }],
  ] as const)('%s, known as %s', (id, match, sure) => {
    expect(sureFor({ id, match, asked: id }, { kind: 'exact' })).toEqual(sure)
  })

  it('is surer for Nova, whose texts were recorded, than for a model that nothing is known of', () => {
    const of = (id: string) => sureFor({ id, match: 'exact', asked: id }, { kind: 'estimate', band: 0.3 })
    expect(of('us.amazon.nova-2-lite-v1:0')).toEqual({ kind: 'estimate', band: 0.2 })
    expect(of('acme-supernova-2')).toEqual({ kind: 'estimate', band: 0.3 })
  })

  it('is known by the date that was asked for, where its listing is of all dates', () => {
    const asked = { id: 'mistral-large', match: 'alias', asked: 'mistral-large-2411' } as const
    expect(sureFor(asked, { kind: 'exact' })).toMatchObject({ kind: 'estimate' })
    const deployedAt = { path: 'promptcost.yml' }
    expect(sureFor({ ...asked, deployedAt }, { kind: 'exact' })).toEqual({ kind: 'exact' })
  })
})
