import { expect, it } from 'vitest'
import { createCache } from '../../../src/tokens/cache.ts'

const padded = (text: string) => new Uint8Array(Buffer.concat([Buffer.from(text), Buffer.alloc(16)]))

it('asks once for a short piece, wherever it stands, and tells it from every other', () => {
  const asked: string[] = []
  const count = createCache((utf8, from, end) => {
    asked.push(Buffer.from(utf8.subarray(from, end)).toString())
    return end - from
  })
  const words = ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcd\0', 'abcdefghijkl', '\0', '\0\0']
  for (let round = 0; round < 3; round++) {
    for (const word of words) {
      const before = 'x'.repeat(round)
      expect(count(padded(`${before}${word}tail`), round, round + word.length)).toBe(word.length)
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
  const long = padded('abcdefghijklm')
  expect([count(long, 0, 13), count(long, 0, 13), asked]).toEqual([13, 13, 2])
  const many = Array.from({ length: 40_000 }, (_, i) => padded(`w${i}`))
  const wrong = () => many.filter(word => count(word, 0, word.length - 16) !== word.length - 16)
  expect(wrong()).toEqual([])
  asked = 0
  expect(wrong()).toEqual([])
  expect(asked).toBeGreaterThan(20_000)
})
