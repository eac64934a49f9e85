import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createMerge } from '../../../src/tokens/merge.ts'
import { readTable } from '../../../src/tokens/read-table.ts'
import { gemmaCount } from '../../../src/tokens/sentence-piece/gemma.ts'
import { createGemmaSplit } from '../../../src/tokens/sentence-piece/gemma-split.ts'
import { knownCharacters } from '../../../src/tokens/sentence-piece/known-characters.ts'
import { sized } from '../../size.ts'
import { openText, randomFrom } from './generated-text.ts'

const count = gemmaCount()

it("counts what Hugging Face's tokenizers counted with Gemma 3's vocabulary, over thousands of generated strings", () => {
  const recorded: number[] = JSON.parse(readFileSync('test/unit/tokens/gemini-counts.json', 'utf8'))
  const random = randomFrom(20261128)
  const different = recorded.slice(0, sized(20_000, 4_000)).flatMap(theirs => {
    const text = openText(random)
    const ours = count(text)
    return ours === theirs ? [] : [{ text: JSON.stringify(text), ours, theirs }]
  })
  expect(recorded).toHaveLength(20_000)
  expect(different.slice(0, 5)).toEqual([])
})

it.each([
  ['each digit is a token', '2026-11-28', 10],
  ['a single space goes with the word behind it', 'to be or not to be', 6],
  ['a run of 32 spaces is 31 and one that goes with the word', `a${' '.repeat(32)}be`, 3],
  ['a tag is one token', 'a<table>b', 3],
  ['a control token is text', '<bos>', 3],
  ['a character that is no token counts its bytes', '\u{10fffd}', 4],
])('%s', (_, text, tokens) => {
  expect(count(text)).toBe(tokens)
})

it.each(['a', 'ab', '中', '的一', '!', '<', '<table', '> </', ' ', '\n', '\u0301', '\u0000', '1', '<b>'])(
  'reads hostile text of %j in time that grows with it and no faster',
  hostile => {
    const size = sized(2_000, 500)
    const [once, twice] = [size, 2 * size].map(n => reads(hostile.repeat(n))) as [number, number]
    expect(twice / once).toBeLessThan(2.2)
    expect(twice / (2 * size * hostile.length)).toBeLessThan(200)
  },
)

/** How often splitting and merging read their text and the trie. */
function reads(text: string): number {
  let times = 0
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        times++
        return Reflect.get(target, key)
      },
    })
  const table = readTable('gemini')
  const slow = { ...table, trie: counted(table.trie) }
  const merge = createMerge(slow, 'characters')
  const split = createGemmaSplit(knownCharacters(slow))
  const plain = new Uint8Array(Buffer.concat([Buffer.from(text), Buffer.alloc(16, 0x80)]))
  const utf8 = counted(plain)
  const end = plain.length - 16
  for (let from = 0, to = 0; from < end; from = to) {
    to = split(utf8, from, end)
    merge(utf8, from, to)
  }
  return times
}
