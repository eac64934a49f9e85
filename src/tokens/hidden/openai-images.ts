import { fitInside, type Size } from './size.ts'

/** Tokens per image and per tile of 512 px. */
const TILES: [models: RegExp, base: number, tile: number][] = [
  [/^gpt-4o-mini(?:$|-)/, 2833, 5667],
  [/^(?:gpt-4o|chatgpt-4o|gpt-4\.1(?!-mini|-nano)|gpt-4\.5|gpt-4-turbo|gpt-4)(?:$|-)/, 85, 170],
  [/^(?:gpt-5|gpt-5\.1)(?:$|-(?!mini|nano))/, 70, 140],
  [/^(?:o1|o3)(?:$|-(?!mini))/, 75, 150],
]

/** Tokens per patch of 32 px, and how many patches an image may have. */
const PATCHES: [models: RegExp, perPatch: number, most: number][] = [
  [/^gpt-4\.1-mini(?:$|-)/, 1.62, 1536],
  [/^gpt-4\.1-nano(?:$|-)/, 2.46, 1536],
  [/^o4-mini(?:$|-)/, 1.72, 1536],
  [/^gpt-5-nano(?:$|-)/, 1.5, 1536],
  [/^(?:gpt-5-mini|gpt-5\.2)(?:$|-)/, 1.2, 1536],
  [/^gpt-5\.[4-6](?:$|-)/, 1.2, 2500],
]

/**
 * Tokens of an image for an OpenAI model, by the guide "Images and vision", section "Calculating costs". Tiles: the image is fit into
 * 2048 px, its short side brought down to 768 px, and each 512 px tile counts. Patches: each 32 px patch counts, of an image that is
 * shrunk until there are no more than a budget of them. `low` detail is the base alone, or an image of 512 px.
 */
export function openaiImage(id: string, size: Size, detail: string | undefined): { tokens: number; listed: boolean } {
  const tiles = TILES.find(([models]) => models.test(id))
  if (tiles) return { tokens: tiles[1] + (detail === 'low' ? 0 : tileCount(size) * tiles[2]), listed: true }
  const found = PATCHES.find(([models]) => models.test(id))
  // The default model's formula serves where a model has none that is known.
  const [, perPatch, most] = found ?? [undefined, 1.2, 1536]
  const seen = detail === 'low' ? fitInside(size, 512) : size
  return { tokens: Math.ceil(patchCount(seen, most) * perPatch), listed: found !== undefined }
}

function tileCount(size: Size): number {
  const fit = fitInside(size, 2048)
  const shrink = Math.min(1, 768 / Math.min(fit.width, fit.height))
  return tilesOf({ width: Math.round(fit.width * shrink), height: Math.round(fit.height * shrink) }, 512)
}

/** An image of too many patches is shrunk so that whole patches fill one of its sides. */
function patchCount(size: Size, most: number): number {
  const whole = tilesOf(size, 32)
  if (whole <= most) return whole
  const shrink = Math.sqrt((most * 32 * 32) / (size.width * size.height))
  const [across, down] = [(size.width * shrink) / 32, (size.height * shrink) / 32]
  const fit = shrink * Math.min(Math.floor(across) / across, Math.floor(down) / down)
  return Math.min(
    most,
    tilesOf({ width: Math.floor(size.width * fit + 1e-6), height: Math.floor(size.height * fit + 1e-6) }, 32),
  )
}

function tilesOf({ width, height }: Size, side: number): number {
  return Math.max(1, Math.ceil(width / side)) * Math.max(1, Math.ceil(height / side))
}
