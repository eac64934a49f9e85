import { fitInside, type Size } from './size.ts'

/** Tokens per image and per tile of 512 px. */
const TILES: [models: RegExp, base: number, tile: number][] = [
  [/^gpt-4o-mini(?:$|-)/, 2833, 5667],
  [/^(?:gpt-4o|chatgpt-4o|gpt-4\.1(?!-mini|-nano)|gpt-4\.5|gpt-4-turbo|gpt-4)(?:$|-)/, 85, 170],
  [/^(?:gpt-5|gpt-5\.1)(?:$|-(?!mini|nano|codex-mini))/, 70, 140],
  [/^(?:o1|o3)(?:$|-(?!mini))/, 75, 150],
  [/^computer-use(?:$|-)/, 65, 129],
]

/** What an image is shrunk to before its patches are counted. */
interface Budget {
  patches: number
  /** Of the longest side, in pixels. */
  side: number
}

/** How a group of models counts patches of 32 px. `unsure`: editions of the guide differ about the group. */
interface Patches {
  models: RegExp
  perPatch: number
  high: Budget
  original?: Budget
  /** What is meant where nobody says how closely to look. */
  auto: 'high' | 'original'
  low?: Budget
  unsure?: true
}

const whole: Budget = { patches: 6144, side: 2048 }
const close: Budget = { patches: 2500, side: 2048 }
const larger: Budget = { patches: 10_000, side: 6000 }
/** An image of more patches is refused. */
const asItIs: Budget = { patches: 30_000, side: 65_535 }

const PATCHES: Patches[] = [
  { models: /^gpt-4\.1-mini(?:$|-)/, perPatch: 1.62, high: whole, auto: 'high' },
  { models: /^gpt-4\.1-nano(?:$|-)/, perPatch: 2.46, high: whole, auto: 'high' },
  { models: /^o4-mini(?:$|-)/, perPatch: 1.72, high: whole, auto: 'high' },
  { models: /^gpt-5-nano(?:$|-)/, perPatch: 1.5, high: whole, auto: 'high' },
  { models: /^(?:gpt-5-mini|gpt-5\.2)(?:$|-)/, perPatch: 1.2, high: whole, auto: 'high' },
  {
    models: /^(?:gpt-5-codex-mini|gpt-5\.1-codex-mini|gpt-5\.3-codex|gpt-5\.4-mini|gpt-5\.4-nano)(?:$|-)/,
    perPatch: 1.2,
    high: whole,
    auto: 'high',
    unsure: true,
  },
  { models: /^gpt-5\.4(?:$|-)/, perPatch: 1.2, high: close, original: larger, auto: 'high' },
  { models: /^gpt-5\.5(?:$|-)/, perPatch: 1.2, high: close, original: larger, auto: 'original' },
  {
    models: /^(?:gpt-5\.6|gpt-6)(?:$|-)/,
    perPatch: 1.2,
    high: close,
    original: asItIs,
    auto: 'original',
    low: { patches: 256, side: 512 },
  },
]

/** The default model's formula serves where a model has none that is known. */
const OTHERS: Patches = { models: /^/, perPatch: 1.2, high: whole, auto: 'high', unsure: true }

/**
 * Tokens of an image for an OpenAI model, by the guide "Images and vision" (developers.openai.com/api/docs/guides/images-vision),
 * sections "Model sizing behavior" and "Calculating costs", as of October 2026; until August the budget of 6,144 patches was 1,536 and
 * `gpt-5-mini` had 1.62 per patch. Tiles: the image is fit into 2048 px, its short side brought down to 768 px, and each 512 px tile
 * counts; `low` detail is the base alone. Patches: each 32 px patch counts, of an image that is shrunk to a budget. `listed` is false
 * where editions of the guide differ, as they do about `low` detail in patches.
 */
export function openaiImage(id: string, size: Size, detail: string | undefined): { tokens: number; listed: boolean } {
  const tiles = TILES.find(([models]) => models.test(id))
  if (tiles) return { tokens: tiles[1] + (detail === 'low' ? 0 : tileCount(size) * tiles[2]), listed: true }
  const found = PATCHES.find(({ models }) => models.test(id)) ?? OTHERS
  const budget = budgetOf(found, detail)
  const tokens = Math.ceil(patchCount(fitInside(size, budget.side), budget.patches) * found.perPatch)
  return { tokens, listed: !found.unsure && detail !== 'low' }
}

function budgetOf({ low, high, original, auto }: Patches, detail: string | undefined): Budget {
  if (detail === 'low') return low ?? high
  const closely = detail === 'high' || detail === 'original' ? detail : auto
  return (closely === 'original' ? original : undefined) ?? high
}

function tileCount(size: Size): number {
  const fit = fitInside(size, 2048)
  const shrink = Math.min(1, 768 / Math.min(fit.width, fit.height))
  return tilesOf({ width: Math.round(fit.width * shrink), height: Math.round(fit.height * shrink) }, 512)
}

/** An image of too many patches is shrunk so that whole patches fill one of its sides. */
function patchCount(size: Size, most: number): number {
  const all = tilesOf(size, 32)
  if (all <= most) return all
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
