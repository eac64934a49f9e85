import type { Size } from './size.ts'

const TILE = 258

/** `media_resolution` of Gemini 3, in the words of the API and of a request's `detail`. */
const RESOLUTIONS: [words: RegExp, tokens: number][] = [
  [/(?:^|_)ultra_high$/i, 2240],
  [/(?:^|_)low$/i, 280],
  [/(?:^|_)medium$/i, 560],
]

/**
 * Tokens of an image for Gemini. From Gemini 3 on about what `media_resolution` says and 1,120 where nothing is said ("Media
 * resolution", section "Token counts", as of October 2026). Before, 258 up to 384 px; else 258 for each tile: of 768 px for Gemini 2.5,
 * and until 2.0 of the shorter side divided by 1.5, at least 256 px and at most 768, and once more for the whole ("Image understanding",
 * section "Token calculation", and Vertex AI's page of that name, which has the limits). The whole is from recorded bills.
 */
export function geminiImage(id: string, { width, height }: Size, resolution: string | undefined): number {
  if (/gemini-(?:[3-9]|\d\d)/.test(id)) return RESOLUTIONS.find(([words]) => words.test(resolution ?? ''))?.[1] ?? 1120
  if (width <= 384 && height <= 384) return TILE
  const isEarlier = /gemini-(?:1|2\.0)/.test(id)
  const side = isEarlier ? Math.min(768, Math.max(256, Math.floor(Math.min(width, height) / 1.5))) : 768
  const tiles = Math.ceil(width / side) * Math.ceil(height / side)
  return TILE * (isEarlier && tiles > 1 ? tiles + 1 : tiles)
}
