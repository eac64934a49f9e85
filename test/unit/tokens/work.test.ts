import { describe, expect, it } from 'vitest'
import { spell, spellWord } from '../../../src/tokens/claude/spell.ts'
import { createTiling } from '../../../src/tokens/claude/tile.ts'
import { createMerge } from '../../../src/tokens/merge.ts'
import { readTable } from '../../../src/tokens/read-table.ts'
import { splitCl100k } from '../../../src/tokens/split/cl100k.ts'
import { splitO200k } from '../../../src/tokens/split/o200k.ts'
import { splitR50k } from '../../../src/tokens/split/r50k.ts'
import { sized } from '../../size.ts'
import { randomFrom } from './generated-text.ts'

const random = randomFrom(11)
const anyOf = (alphabet: string, length: number) =>
  Array.from({ length }, () => [...alphabet][random([...alphabet].length)]).join('')

/** Texts of about n characters on which tokenizers are known, or could be thought, to do more than their share of work. */
const hostile: Record<string, (n: number) => string> = {
  'one letter': n => 'a'.repeat(n),
  'two letters in turn': n => 'ab'.repeat(n / 2),
  'random letters': n => anyOf('abcdefghijklmnopqrstuvwxyz', n),
  'few letters': n => anyOf('eta', n),
  spaces: n => ' '.repeat(n),
  'spaces, then a letter': n => `${' '.repeat(n)}a`,
  'line breaks': n => '\n'.repeat(n),
  'a line break, then spaces': n => `\n${' '.repeat(n)}a`,
  'line breaks and spaces, then another script': n => '\n  é'.repeat(n / 4),
  'spaces, then another script': n => `\n${' '.repeat(n)}é`,
  'small letters that end in an apostrophe': n => `${'a'.repeat(n)}'`,
  'capitals after a caseless letter': n => `日${'A'.repeat(n)}`,
  'capitals and marks in turn': n => 'A\u0301'.repeat(n / 2),
  'a mark, then capitals': n => `\u0301${'A'.repeat(n)}`.repeat(2),
  'capitals and small letters in turn': n => 'aA'.repeat(n / 2),
  digits: n => '1'.repeat(n),
  punctuation: n => '!'.repeat(n),
  rules: n => anyOf('-=', n),
  'slashes and line breaks': n => '/\n'.repeat(n / 2),
  apostrophes: n => "'s".repeat(n / 2),
  'one ideograph': n => '中'.repeat(n),
  'many ideographs': n => Array.from({ length: n }, () => String.fromCodePoint(0x4e00 + random(20_000))).join(''),
  emoji: n => '😀'.repeat(n / 2),
  marks: n => '\u0301'.repeat(n),
}

/** The same array, which tells how often it was read. */
function counted<T extends object>(array: T, read: () => void): T {
  return new Proxy(array, {
    get(target, key) {
      const value = Reflect.get(target, key)
      if (typeof value !== 'number') return value
      read()
      return value
    },
  })
}

/** How often splitting and merging read their text and tables. */
function work(encoding: keyof typeof splits, text: string): number {
  let reads = 0
  const read = () => {
    reads++
  }
  const { trie, splits: parts, pairs, filter, firstMerged } = readTable(encoding)
  const merge = createMerge({
    trie: counted(trie, read),
    splits: counted(parts, read),
    pairs: counted(pairs, read),
    filter: counted(filter, read),
    firstMerged,
  })
  const plain = new Uint8Array(Buffer.concat([Buffer.from(text), Buffer.alloc(16, 0x80)]))
  const utf8 = counted(plain, read)
  const end = plain.length - 16
  for (let from = 0, to = 0; from < end; from = to) {
    to = splits[encoding](utf8, from, end)
    merge(utf8, from, to)
  }
  return reads
}

/** How often tiling reads a Claude vocabulary's trie. */
function tilingWork(vocabulary: string, text: string): number {
  let reads = 0
  const { trie } = readTable(vocabulary)
  const tile = createTiling(
    counted(trie, () => {
      reads++
    }),
  )
  const spelling = { fewestCapitals: 4, afterSpace: true }
  spell(text, spelling, { word: word => tile(spellWord(word, spelling)), other: tile })
  return reads
}

const splits = { o200k_base: splitO200k, cl100k_base: splitCl100k, r50k_base: splitR50k }

/** Holds that a text twice as long takes about twice the work, and none too much of it. */
function expectLinear(workOn: (text: string) => number, text: (n: number) => string): void {
  const size = sized(1_000, 400)
  const [once, twice, fourTimes] = [size, 2 * size, 4 * size].map(n => workOn(text(n))) as [number, number, number]
  expect(twice / once).toBeLessThan(2.2)
  expect(fourTimes / twice).toBeLessThan(2.2)
  expect(fourTimes / (4 * size), 'reads per character').toBeLessThan(1_000)
}

describe.each(Object.keys(splits) as (keyof typeof splits)[])(
  'twice a hostile text is about twice the work: %s',
  name => {
    it.each(Object.entries(hostile))('%s', (_, text) => expectLinear(long => work(name, long), text))
  },
)

describe.each(['claude-3', 'claude-4.7'])('twice a hostile text is about twice the work: %s', name => {
  it.each(Object.entries(hostile))('%s', (_, text) => expectLinear(long => tilingWork(name, long), text))
})
