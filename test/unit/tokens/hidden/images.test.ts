import { describe, expect, it } from 'vitest'
import type { TokenizerName } from '../../../../src/model/model.ts'
import type { Image } from '../../../../src/model/prompt.ts'
import { imagePart } from '../../../../src/tokens/hidden/images.ts'
import { measured, modelOf, promptOf, said } from './requests.ts'

const at = { path: 'a.json', line: 3 }
const tokensOf = (id: string, tokenizer: TokenizerName, image: Omit<Image, 'at'>) =>
  imagePart({ at, ...image }, 'user', modelOf(id, tokenizer)).part

describe('images', () => {
  // OpenAI's guide "Images and vision", section "Calculating costs".
  it.each([
    ['gpt-4o', 1024, 1024, 'high', 765],
    ['gpt-4o', 2048, 4096, 'high', 1105],
    ['gpt-4o', 4096, 8192, 'low', 85],
    ['gpt-4o-mini', 1024, 1024, 'high', 25_501],
    ['gpt-5', 1024, 1024, 'high', 630],
    ['o3', 512, 512, 'high', 225],
    // 1,024 and 1,452 patches are the guide's.
    ['gpt-4.1-mini', 1024, 1024, 'high', Math.ceil(1024 * 1.62)],
    ['gpt-4.1-mini', 1800, 2400, 'high', Math.ceil(1452 * 1.62)],
    ['o4-mini', 1800, 2400, 'high', Math.ceil(1452 * 1.72)],
    ['gpt-5-mini', 1024, 1024, 'low', Math.ceil(256 * 1.2)],
    ['gpt-5.4', 32, 33, 'high', 3],
  ])('%s takes %i x %i at %s for %i', (id, width, height, detail, tokens) => {
    expect(tokensOf(id, 'o200k_base', { width, height, detail })).toEqual({ kind: 'image', at, role: 'user', tokens })
  })

  it.each([
    ['claude-sonnet-4-5', 'claude-3', 1000, 1000, 1296],
    ['claude-sonnet-4-5', 'claude-3', 5000, 5000, 1568],
    ['claude-opus-4-8', 'claude-4.7', 5000, 5000, 4784],
    ['gemini-2.5-pro', 'gemini', 384, 384, 258],
    ['gemini-2.5-pro', 'gemini', 1000, 700, 516],
  ] as const)('%s (%s) takes %i x %i for %i, as an estimate', (id, tokenizer, width, height, tokens) => {
    expect(tokensOf(id, tokenizer, { width, height })).toMatchObject({ tokens, estimate: true })
  })

  it.each(['gpt-4o', 'gpt-4.1-mini', 'unknown'])('cost %s no less for more pixels, and never too much', id => {
    for (let side = 1; side < 100_000; side = Math.ceil(side * 1.7)) {
      const { tokens } = tokensOf(id, 'o200k_base', { width: side, height: 3 * side, detail: 'high' })
      expect(tokens).toBeGreaterThan(0)
      expect(tokens).toBeLessThan(6000)
    }
  })

  it('are an estimate with a range where the size is not known', () => {
    const prompt = promptOf([said('user', 'look', { images: [{ at, detail: 'high' }] })])
    const { total, parts } = measured(prompt, modelOf('gpt-4o', 'o200k_base'))
    expect(parts).toContainEqual({ kind: 'image', at, role: 'user', tokens: 765, estimate: true })
    // 8 of text and framing; 256 px are one tile, 768 x 768 four.
    expect(total).toEqual({ low: 8 + 255, expected: 8 + 765, high: 8 + 765 })
  })

  it('cost by the model, also where two models share a tokenizer', () => {
    const image = { width: 512, height: 512, detail: 'high' }
    expect(tokensOf('gpt-4o-mini', 'o200k_base', image).tokens).toBe(8500)
    expect(tokensOf('azure/gpt-4o', 'o200k_base', image).tokens).toBe(255)
  })
})
