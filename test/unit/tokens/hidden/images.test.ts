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
    ['computer-use-preview', 512, 512, 'high', 194],
    // As the price list names it.
    ['computer-use', 512, 512, 'high', 194],
    ['gpt-4.1-mini', 1024, 1024, 'high', Math.ceil(1024 * 1.62)],
    // Within 2048 px it is 1536 x 2048, which is below any number of patches.
    ['gpt-4.1-mini', 1800, 2400, 'high', Math.ceil(48 * 64 * 1.62)],
    ['o4-mini', 1800, 2400, 'high', Math.ceil(48 * 64 * 1.72)],
    ['gpt-5-nano', 1024, 1024, 'high', Math.ceil(1024 * 1.5)],
    ['gpt-5.4', 32, 33, 'high', 3],
    // 1536 x 2048 has 3,072 patches; by the guide's two shrink factors it becomes 1367 x 1824.
    ['gpt-5.4', 1800, 2400, 'high', Math.ceil(43 * 57 * 1.2)],
    ['gpt-6-astra', 1024, 1024, 'high', 1229],
  ])('%s takes %i x %i at %s for %i', (id, width, height, detail, tokens) => {
    expect(tokensOf(id, 'o200k_base', { width, height, detail })).toEqual({ kind: 'image', at, role: 'user', tokens })
  })

  it.each([
    ['gpt-5.4', 'original', 63 * 84],
    ['gpt-5.4', undefined, 43 * 57],
    ['gpt-5.5', undefined, 63 * 84],
    ['gpt-5.6-sol', 'auto', 63 * 84],
    ['gpt-5.6-sol', 'high', 43 * 57],
    ['gpt-5.6-sol', 'low', 12 * 16],
  ])('%s looks at %s detail at %i patches of 2000 x 2667', (id, detail, patches) => {
    const { tokens } = tokensOf(id, 'o200k_base', { width: 2000, height: 2667, ...(detail && { detail }) })
    expect(tokens).toBe(Math.ceil(patches * 1.2))
  })

  it.each([
    ['gpt-5.4', 'original', false],
    ['gpt-5.4-mini', 'high', true],
    ['gpt-5-mini', 'low', true],
    ['gpt-4o', 'low', false],
    ['gpt-4o', undefined, true],
  ])('%s at %s detail: estimate %s, as far as the guide is sure', (id, detail, estimate) => {
    expect(tokensOf(id, 'o200k_base', { width: 64, height: 64, ...(detail && { detail }) }).off !== undefined).toBe(
      estimate,
    )
  })

  // Anthropic's examples: 1075 x 1520 becomes 924 x 1307, and 3840 x 2160 becomes 1456 x 819 or 2576 x 1449.
  it.each([
    ['claude-sonnet-4-5', 'claude-3', 1000, 1000, 1296],
    ['claude-sonnet-4-5', 'claude-3', 1092, 1092, 1521],
    ['claude-sonnet-4-5', 'claude-3', 1075, 1520, 33 * 47],
    ['claude-sonnet-4-5', 'claude-3', 3840, 2160, 52 * 30],
    ['claude-opus-4-8', 'claude-4.7', 3840, 2160, 92 * 52],
    ['claude-opus-4-8', 'claude-4.7', 1920, 1080, 2691],
    ['claude-opus-5', 'claude-5', 1920, 1080, 2691],
    ['claude-opus-4-8', 'claude-4.7', 1, 90_000, 92],
    ['gemini-2.5-pro', 'gemini', 384, 384, 258],
    // Google's example: a crop unit of 360, 3 x 2 tiles. Bills have one more for the whole.
    ['gemini-2.0-flash', 'gemini', 960, 540, 7 * 258],
    ['gemini-2.5-pro', 'gemini', 3840, 2160, 15 * 258],
    ['gemini-3-pro-preview', 'gemini', 3840, 2160, 44 * 25],
    ['gemini-3.5-flash', 'gemini', 330, 291, 35 * 31],
    ['gemini-flash-lite-latest', 'gemini', 330, 291, 35 * 31],
    ['gemini-3-flash', 'gemini', 100_000, 1, 1120],
  ] as const)('%s (%s) takes %i x %i for %i, as an estimate', (id, tokenizer, width, height, patches) => {
    // Bills have three tokens more for an image than Anthropic's guide.
    const tokens = patches + (tokenizer === 'gemini' ? 0 : 3)
    expect(tokensOf(id, tokenizer, { width, height })).toMatchObject({ tokens, off: expect.any(Number) })
  })

  it.each(['gpt-4o', 'gpt-4.1-mini', 'unknown'])('cost %s no less for more pixels, and never too much', id => {
    for (let side = 1; side < 100_000; side = Math.ceil(side * 1.7)) {
      const { tokens } = tokensOf(id, 'o200k_base', { width: side, height: 3 * side, detail: 'high' })
      expect(tokens).toBeGreaterThan(0)
      expect(tokens).toBeLessThan(7000)
    }
  })

  it('go by the media resolution of a request to Gemini 3', () => {
    const ofResolution = (detail: string) => tokensOf('gemini-3-pro-preview', 'gemini', { detail }).tokens
    expect(['MEDIA_RESOLUTION_LOW', 'media_resolution_medium', 'high'].map(ofResolution)).toEqual([
      16 * 16,
      23 * 23,
      33 * 33,
    ])
  })

  it('are an estimate with a range where the size is not known', () => {
    const prompt = promptOf([said('user', 'look', { images: [{ at, detail: 'high' }] })])
    const { total, parts } = measured(prompt, modelOf('gpt-4o', 'o200k_base'))
    expect(parts).toContainEqual({ kind: 'image', at, role: 'user', tokens: 765, off: 510 })
    // 8 of text and framing; 256 px are one tile, 768 x 768 four.
    expect(total).toEqual({ low: 8 + 255, expected: 8 + 765, high: 8 + 765 })
  })

  it('cost by the model, also where two models share a tokenizer', () => {
    const image = { width: 512, height: 512, detail: 'high' }
    expect(tokensOf('gpt-4o-mini', 'o200k_base', image).tokens).toBe(8500)
    expect(tokensOf('azure/gpt-4o', 'o200k_base', image).tokens).toBe(255)
  })
})
