import type { Part } from '../../model/measurement.ts'
import type { Model, TokenizerName } from '../../model/model.ts'
import type { Image } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import { openaiImage } from './openai-images.ts'
import { fitInside, type Size } from './size.ts'

/** What stands for an image whose size is not in the file, as one behind an address: common, and at most. */
const UNKNOWN = {
  low: { width: 256, height: 256 },
  expected: { width: 1024, height: 1024 },
  high: { width: 8192, height: 8192 },
}

/**
 * An image's part, and its tokens at the least and most, which differ where its size is not known. It is an estimate unless the
 * provider's formula for the model is public, and the size and the detail are given.
 */
export function imagePart(image: Image, role: string, model: Model): { part: Part; range: Range } {
  const { width, height, detail, at } = image
  const known = width !== undefined && height !== undefined ? { width, height } : undefined
  const expected = tokensOf(model, known ?? UNKNOWN.expected, detail)
  const exact = known && expected.listed && (detail === 'high' || detail === 'low')
  return {
    part: { kind: 'image', at, role, tokens: expected.tokens, ...(!exact && { estimate: true as const }) },
    range: {
      low: known ? expected.tokens : Math.min(expected.tokens, tokensOf(model, UNKNOWN.low, detail).tokens),
      expected: expected.tokens,
      high: known ? expected.tokens : Math.max(expected.tokens, tokensOf(model, UNKNOWN.high, detail).tokens),
    },
  }
}

function tokensOf(
  { id, tokenizer }: Model,
  size: Size,
  detail: string | undefined,
): { tokens: number; listed: boolean } {
  if (tokenizer === 'claude-3') return { tokens: claudeImage(size, 1568, 1568), listed: false }
  if (tokenizer === 'claude-4.7') return { tokens: claudeImage(size, 2576, 4784), listed: false }
  if (tokenizer === 'gemini') return { tokens: geminiImage(size), listed: false }
  return openaiImage(nameOf(id, tokenizer), size, detail)
}

/** Without what stands before it: `azure/gpt-4o`. A model of nobody's that publishes a formula gets that of the default model. */
function nameOf(id: string, tokenizer: TokenizerName): string {
  return tokenizer.endsWith('_base') ? id.slice(id.lastIndexOf('/') + 1) : ''
}

/**
 * Anthropic's "Vision", section "Calculate image costs": a token for each patch of 28 px, of an image that is shrunk to a longest side
 * and a number of tokens (1568 px and 1568 tokens, 2576 px and 4784 from Opus 4.7). Formerly width x height / 750.
 */
function claudeImage(size: Size, side: number, most: number): number {
  const { width, height } = fitInside(size, side)
  return Math.min(most, Math.ceil(width / 28) * Math.ceil(height / 28))
}

/** Google's "Understand and count tokens": 258 for an image of up to 384 px, else 258 for each tile of 768 px. Gemini 3 goes by `media_resolution`. */
function geminiImage({ width, height }: Size): number {
  return width <= 384 && height <= 384 ? 258 : 258 * Math.ceil(width / 768) * Math.ceil(height / 768)
}
