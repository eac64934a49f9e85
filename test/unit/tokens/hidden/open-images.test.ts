import { describe, expect, it } from 'vitest'
import { openImage } from '../../../../src/tokens/hidden/open-images.ts'

describe('images for open models', () => {
  // The rows: of 28 px for Mistral's models, of 16 px for Pixtral, each with a break.
  it.each([
    ['mistral-medium-latest', 400, 301, 176],
    ['mistral-medium-latest', 597, 566, 483],
    ['mistral-small-latest', 128, 128, 30],
    ['mistral-small-latest', 3080, 1540, 56 * 28],
    ['pixtral-12b', 597, 566, 39 * 36],
  ])('are rows of patches for %s at %i x %i', (model, width, height, tokens) => {
    expect(openImage(model, { width, height })?.tokens).toBe(tokens)
  })

  it.each([
    [336, 336, 148],
    [400, 301, 437],
    [597, 566, 727],
    [3008, 2000, 2322],
  ])('are tiles for Llama 4, and one for the whole, at %i x %i', (width, height, tokens) => {
    expect(openImage('meta-llama/llama-4-scout-17b-16e-instruct', { width, height })?.tokens).toBe(tokens)
  })

  it('are not known of other models', () => {
    expect(openImage('qwen3-vl', { width: 100, height: 100 })).toBeUndefined()
  })
})
