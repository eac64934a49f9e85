import type { Part } from '../../model/measurement.ts'
import type { Model, TokenizerName } from '../../model/model.ts'
import type { Image } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import { claudeImage } from './claude-images.ts'
import { geminiImage } from './gemini-images.ts'
import { openImage } from './open-images.ts'
import { openaiImage } from './openai-images.ts'
import type { Size } from './size.ts'

/** What stands for an image whose size is not in the file, as one behind an address: common, and at most. */
const UNKNOWN = {
  low: { width: 128, height: 128 },
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
  const low = known ? expected : tokensOf(model, UNKNOWN.low, detail)
  const high = known ? expected : tokensOf(model, UNKNOWN.high, detail)
  const range = {
    low: Math.min(expected.tokens, low.tokens),
    expected: expected.tokens,
    high: Math.max(expected.tokens, high.tokens),
  }
  const said = detail === 'high' || detail === 'low' || detail === 'original'
  const formula = Math.ceil(expected.tokens * (expected.listed && said ? 0 : expected.band))
  // What is not known may be much smaller, and rarely much larger: the usual size is a generous one.
  const off = Math.max(formula, range.expected - range.low)
  return { part: { kind: 'image', at, role, tokens: expected.tokens, ...(off > 0 && { off }) }, range }
}

function tokensOf(
  { id, tokenizer }: Model,
  size: Size,
  detail: string | undefined,
): { tokens: number; listed: boolean; band: number } {
  if (tokenizer === 'claude-3') return claude(claudeImage(size, 1568, 1568))
  if (tokenizer === 'claude-4.7' || tokenizer === 'claude-5') return claude(claudeImage(size, 2576, 4784))
  if (tokenizer === 'gemini') return gemini(id, geminiImage(id, size, detail))
  const open = openImage(id, size)
  if (open) return { ...open, listed: false }
  return { ...openaiImage(nameOf(id, tokenizer), size, detail), band: tokenizer.endsWith('_base') ? 0.01 : 0.5 }
}

/** No recording shows whether Gemini 2.5 divides an image that is longer than one tile. */
function gemini(id: string, tokens: number): { tokens: number; listed: boolean; band: number } {
  return { tokens, listed: false, band: /gemini-2\.5/.test(id) && tokens > 258 ? 0.5 : 0.12 }
}

/** Around an image, which the bills have and the guide does not. */
const CLAUDE_FRAME = 3

function claude(tokens: number): { tokens: number; listed: boolean; band: number } {
  return { tokens: tokens + CLAUDE_FRAME, listed: false, band: 0.05 }
}

/** Without what stands before it: `azure/gpt-4o`. A model of nobody's that publishes a formula gets that of the default model. */
function nameOf(id: string, tokenizer: TokenizerName): string {
  return tokenizer.endsWith('_base') ? id.slice(id.lastIndexOf('/') + 1) : ''
}
