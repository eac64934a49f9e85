import { expect, it } from 'vitest'
import { type CachedCount, createCache } from '../../../src/tokens/cache.ts'

const padded = (text: string) => new Uint8Array(Buffer.concat([Buffer.from(text), Buffer.alloc(16, 0x80)]))

const counted = (count: CachedCount, text: string, from = 0, end = text.length) => {
  const utf8 = padded(text)
  return count(utf8, from, end, new DataView(utf8.buffer))
}

it('asks once for a short piece, wherever it is, and distinguishes it from every other', () => {
  const asked: string[] = []
  const count = createCache((utf8, from, end) => {
    asked.push(Buffer.from(utf8.subarray(from, end)).toString())
    return end - from
  })
  const words = ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcd\0', 'abcdefghijkl', '\0', '\0\0']
  for (let round = 0; round < 3; round++) {
    for (const word of words) {
      const before = 'x'.repeat(round)
      expect(counted(count, `${before}${word}tail`, round, round + word.length)).toBe(word.length)
    }
  }
  expect(asked.sort()).toEqual(words.sort())
})

it('keeps no more than its size, and long pieces not at all', () => {
  let asked = 0
  const count = createCache((_, from, end) => {
    asked++
    return end - from
  })
  const long = 'abcdefghijklm'
  expect([counted(count, long), counted(count, long), asked]).toEqual([13, 13, 2])
  const many = Array.from({ length: 100_000 }, (_, i) => `w${i}`)
  const wrong = () => many.filter(word => counted(count, word) !== word.length)
  expect(wrong()).toEqual([])
  asked = 0
  expect(wrong()).toEqual([])
  expect(asked).toBeGreaterThan(50_000)
})
