import { get_encoding } from 'tiktoken'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/tokens/chunk-cache.ts'
import { chunkEnd } from '../../../src/tokens/chunks.ts'
import { encoding } from '../../../src/tokens/encoding.ts'
import { splitCl100k } from '../../../src/tokens/split/cl100k.ts'
import { splitO200k } from '../../../src/tokens/split/o200k.ts'
import { splitR50k } from '../../../src/tokens/split/r50k.ts'
import type { Split } from '../../../src/tokens/split/run.ts'
import { sized } from '../../size.ts'
import { randomFrom, strangeText } from './generated-text.ts'
import { tenScripts } from './ten-scripts.ts'

const padded = (text: string) => Buffer.concat([Buffer.from(text), Buffer.alloc(16, 0x80)])
const random = randomFrom(5)
const longText = (parts: number) => Array.from({ length: parts }, () => strangeText(random)).join('')

/** Where the chunks of a text end. */
function chunkEnds(utf8: Uint8Array, end: number): number[] {
  const ends: number[] = []
  for (let from = 0; from < end; from = ends.at(-1) as number) ends.push(chunkEnd(utf8, from, end))
  return ends
}

describe('a chunk', () => {
  it.each<[string, Split]>([
    ['o200k_base', splitO200k],
    ['cl100k_base', splitCl100k],
    ['r50k_base', splitR50k],
  ])('ends where a piece ends, whatever the text: %s', (_, split) => {
    let chunks = 0
    for (let i = 0; i < sized(1_000, 150); i++) {
      const utf8 = padded(i < 10 ? (Object.values(tenScripts)[i] as string) : longText(60))
      const end = utf8.length - 16
      const pieces = new Set<number>()
      for (let from = 0; from < end; pieces.add(from)) from = split(utf8, from, end)
      const ends = chunkEnds(utf8, end)
      chunks += ends.length
      expect(ends.filter(at => !pieces.has(at))).toEqual([])
    }
    expect(chunks).toBeGreaterThan(sized(3_000, 450))
  })

  it('is found in time that grows with the text and no faster', () => {
    for (const hostile of ['a', '日', '!', '\u0301', "'s", 'a ', '日，']) {
      const reads = [2_000, 4_000].map(n => {
        let count = 0
        const utf8 = new Proxy(padded(hostile.repeat(n)), {
          get: (target, key) => {
            count++
            return Reflect.get(target, key)
          },
        })
        chunkEnds(utf8, Buffer.byteLength(hostile) * n)
        return count
      }) as [number, number]
      expect(reads[1] / reads[0]).toBeLessThan(2.2)
    }
  })
})

describe('counting by chunks', () => {
  it('counts a text that was seen before, and one that was edited since, as the reference does', () => {
    const reference = get_encoding('o200k_base')
    const count = encoding('o200k_base')
    for (let i = 0; i < sized(200, 30); i++) {
      const text = i < 10 ? (Object.values(tenScripts)[i] as string).repeat(4) : longText(60)
      const at = random(text.length)
      const edited = `${text.slice(0, at)}${strangeText(random)}${text.slice(at + random(40))}`
      for (const each of [text, text, edited, text + edited, edited])
        expect(count(each)).toBe(reference.encode_ordinary(each).length)
    }
    reference.free()
  })

  it('distinguishes chunks with the same hash', () => {
    const reference = get_encoding('o200k_base')
    const tokens = (text: string) => reference.encode_ordinary(text).length
    const [one, other] = sameHash(tokens).map(chunk => `${chunk} and so on`) as [string, string]
    const expected = [tokens(one), tokens(other)]
    expect(expected[0]).not.toBe(expected[1])
    expect([one, other].map(encoding('o200k_base'))).toEqual(expected)
    reference.free()
  })

  it('forgets old texts where it has no more room for new ones, and counts on', () => {
    const count = encoding('r50k_base')
    const texts = Array.from({ length: 60 }, (_, i) => `${i} `.repeat(60_000))
    const [first, again] = [texts.map(count), texts.toReversed().map(count).reverse()]
    expect(again).toEqual(first)
    expect(count('word '.repeat(1_000_000)), 'too long to be kept').toBe(1_000_001)
  })
})

/** Two chunks of one length and one hash that differ in their last letters and in their tokens. */
function sameHash(count: (text: string) => number): [string, string] {
  const start = 'The quick brown fox jumps over the lazy dog, and then over another dog that is as lazy: it is '
  const hashes = new Map<number, string>()
  for (;;) {
    const chunk = start + Array.from({ length: 16 }, () => String.fromCharCode(97 + random(26))).join('')
    const bytes = padded(chunk)
    const hash = hashOf(new DataView(bytes.buffer, bytes.byteOffset), 0, chunk.length)
    const before = hashes.get(hash)
    if (before !== undefined && count(before) !== count(chunk)) return [before, chunk]
    hashes.set(hash, chunk)
  }
}
