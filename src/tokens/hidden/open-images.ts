import { fitInside, type Size } from './size.ts'

/** What an image costs an open model, and the share by which that may be off. */
export interface OpenImage {
  tokens: number
  band: number
}

/** How models count images, by their names. */
const MODELS: [models: RegExp, count: (size: Size) => OpenImage][] = [
  // `mistral-common`, "ImageEncoder": patches of 16 px up to 1024, and a break after each row. Mistral now serves the name by another model.
  [/pixtral/, size => ({ tokens: rowsOf(fitInside(size, 1024), 16), band: 0.6 })],
  // The same with patches of 28 px up to 1540 for Mistral Small 3.1 and newer; recorded bills agree within 2 tokens.
  [/m(?:istral|agistral|inistral)/, size => ({ tokens: rowsOf(fitInside(size, 1540), 28), band: 0.06 })],
  [/llama-?4/i, size => ({ tokens: llama4(size), band: 0.06 })],
  // Three bills of two sizes of images are the same.
  [/nova-(?:lite|pro|premier)/, () => ({ tokens: 1826, band: 0.6 })],
  [/grok-4[.-]1/, () => ({ tokens: 257, band: 0.5 })],
]

/** Tokens of an image for an open model by its name; undefined where nothing is known of how it counts. */
export function openImage(model: string, size: Size): OpenImage | undefined {
  return MODELS.find(([models]) => models.test(model))?.[1](size)
}

function rowsOf({ width, height }: Size, patch: number): number {
  const rows = Math.ceil(height / patch)
  return (Math.ceil(width / patch) + 1) * rows
}

const TILE = 336
const MOST_TILES = 16
const TOKENS_A_TILE = 144

/**
 * Llama 4's image processor in Hugging Face's transformers: the image is fit onto a canvas of at most 16 tiles of 336 px, the least that it need
 * not be shrunk for or else the largest; each tile is 144 tokens and a separator, and the whole is one tile more where there are several.
 */
function llama4({ width, height }: Size): number {
  let best = { scale: 0, tiles: 1 }
  for (let across = 1; across <= MOST_TILES; across++) {
    for (let down = 1; across * down <= MOST_TILES; down++) {
      const scale = Math.min((across * TILE) / width, (down * TILE) / height)
      const isBetter = best.scale >= 1 ? scale >= 1 && scale < best.scale : scale > best.scale
      if (isBetter) best = { scale, tiles: across * down }
    }
  }
  return TOKENS_A_TILE * (best.tiles > 1 ? best.tiles + 1 : 1) + best.tiles + 3
}
