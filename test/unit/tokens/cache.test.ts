import { describe, expect, it } from 'vitest'
import { createCache } from '../../../src/tokens/cache.ts'
import type { CachedCount } from '../../../src/tokens/piece-count.ts'

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

it('keeps no more than its size', () => {
  let asked = 0
  const count = createCache((_, from, end) => {
    asked++
    return end - from
  })
  const many = Array.from({ length: 100_000 }, (_, i) => `w${i}`)
  const wrong = () => many.filter(word => counted(count, word) !== word.length)
  expect(wrong()).toEqual([])
  asked = 0
  expect(wrong()).toEqual([])
  expect(asked).toBeGreaterThan(50_000)
})

describe('longer pieces', () => {
  const piece = (i: number, length: number) => `${i}${'abcdefghij'.repeat(60)}`.slice(0, length)

  it('are asked once, wherever they are, and distinguished from every other', () => {
    const asked: string[] = []
    const count = createCache((utf8, from, end) => {
      asked.push(Buffer.from(utf8.subarray(from, end)).toString())
      return end - from
    })
    const words = [13, 14, 15, 16, 17, 100, 511, 512].flatMap(length => [piece(1, length), piece(2, length)])
    for (let round = 0; round < 3; round++) {
      for (const word of words) {
        const before = 'x'.repeat(round)
        expect(counted(count, `${before}${word}tail`, round, round + word.length)).toBe(word.length)
      }
    }
    expect(asked.sort()).toEqual(words.sort())
  })

  it('are counted right when what was kept of them is written over', () => {
    const count = createCache((utf8, from) => utf8[from] as number)
    const many = Array.from(
      { length: 20_000 },
      (_, i) => `${String.fromCharCode(97 + (i % 26))}${piece(i, 13 + (i % 400))}`,
    )
    for (let round = 0; round < 2; round++)
      expect(many.filter((word, i) => counted(count, word) !== 97 + (i % 26))).toEqual([])
  })

  it('of more bytes than anybody writes are not kept', () => {
    let asked = 0
    const count = createCache((_, from, end) => {
      asked++
      return end - from
    })
    const long = piece(1, 513)
    expect([counted(count, long), counted(count, long), asked]).toEqual([513, 513, 2])
  })
})
