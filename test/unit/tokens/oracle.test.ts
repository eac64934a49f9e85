import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fromBytes } from 'hypertok'
import { get_encoding } from 'tiktoken'
import { describe, expect, it } from 'vitest'
import { encoding, type OpenaiEncodingName } from '../../../src/tokens/encoding.ts'
import { sized } from '../../size.ts'
import { randomFrom, strangeText, unbrokenText } from './generated-text.ts'
import { tenScripts } from './ten-scripts.ts'

const names: OpenaiEncodingName[] = ['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base']

/** The first texts that the reference counts otherwise, each with both counts. */
function disagreements(name: OpenaiEncodingName, texts: Iterable<string>): unknown[] {
  const reference = get_encoding(name)
  const count = encoding(name)
  const found: unknown[] = []
  for (const text of texts) {
    const [ours, theirs] = [count(text), reference.encode_ordinary(text).length]
    if (ours !== theirs && found.length < 5) found.push({ text: JSON.stringify(text), ours, theirs })
  }
  reference.free()
  return found
}

function* strangeTexts(seed: number, howMany: number): Iterable<string> {
  const random = randomFrom(seed)
  for (let i = 0; i < howMany; i++) yield strangeText(random)
}

describe('counts equal those of tiktoken', () => {
  it.each([
    ['o200k_base', sized(110_000, 4_000)],
    ['cl100k_base', sized(50_000, 2_000)],
    ['p50k_base', sized(20_000, 1_000)],
    ['r50k_base', sized(20_000, 1_000)],
  ] as const)('%s, over %d generated strings', (name, howMany) => {
    expect(disagreements(name, strangeTexts(howMany, howMany))).toEqual([])
  })

  it.each(names)('%s, over text in ten scripts', name => {
    const texts = Object.values(tenScripts)
    const pieces = texts.flatMap(text => [...text].map((_, i, all) => all.slice(i).join('')))
    expect(texts).toHaveLength(10)
    expect(disagreements(name, [...texts, ...pieces])).toEqual([])
  })

  it.each(names)('%s, over each character between others', name => {
    const random = randomFrom(7)
    const characters = Array.from({ length: sized(6_000, 3_500) }, (_, i) =>
      String.fromCodePoint(i < 3_000 ? i : random(0x110000)),
    )
    expect(
      disagreements(
        name,
        characters.map(c => `a${c}b ${c}A'${c}1${c}2!${c}\n${c} ${c}${c}`),
      ),
    ).toEqual([])
  })

  it('reads a lone surrogate as U+FFFD', () => {
    expect(encoding('o200k_base')('a\ud800b')).toBe(encoding('o200k_base')('a\ufffdb'))
  })
})

describe('counts equal those of hypertok', () => {
  it('over runs of up to 12,000 characters without a break', async () => {
    const vocabulary = createRequire(import.meta.url).resolve('@hypertok/vocab-o200k/vocab.htk')
    const hypertok = await fromBytes(await readFile(vocabulary), { tier: 'single' })
    const count = encoding('o200k_base')
    const random = randomFrom(3)
    for (let i = 0; i < sized(300, 20); i++) {
      const text = unbrokenText(random, 1 + random(12_000))
      expect(count(text), JSON.stringify(text.slice(0, 80))).toBe(hypertok.encodeSync(text).length)
    }
    hypertok.free()
  })
})
