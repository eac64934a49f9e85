import type { Size } from './size.ts'

const TILE = 258

/** `media_resolution` of Gemini 3, in the words of the API and of a request's `detail`. */
const RESOLUTIONS: [words: RegExp, tokens: number][] = [
  [/(?:^|_)ultra_high$/i, 2240],
  [/(?:^|_)low$/i, 280],
  [/(?:^|_)medium$/i, 560],
]

/**
 * Tokens of an image for Gemini. From Gemini 3 on at most what `media_resolution` says and 1,120 where nothing is said ("Media
 * resolution", section "Token counts", as of October 2026): as many whole squares as fit in the image's shape, as 12 recorded requests to three
 * models show. A name without a number, such as `gemini-flash-latest`, is a newer one. Before, 258 up to 384 px; else 258 for each tile: of 768 px for Gemini 2.5,
 * and until 2.0 of the shorter side divided by 1.5, at least 256 px and at most 768, and once more for the whole ("Image understanding",
 * section "Token calculation", and Vertex AI's page of that name, which has the limits). The whole is from recorded bills.
 */
export function geminiImage(id: string, { width, height }: Size, resolution: string | undefined): number {
  if (isSinceThree(id))
    return squares(RESOLUTIONS.find(([words]) => words.test(resolution ?? ''))?.[1] ?? 1120, width, height)
  if (width <= 384 && height <= 384) return TILE
  const isEarlier = /gemini-(?:1|2\.0)/.test(id)
  const side = isEarlier ? Math.min(768, Math.max(256, Math.floor(Math.min(width, height) / 1.5))) : 768
  const tiles = Math.ceil(width / side) * Math.ceil(height / side)
  return TILE * (isEarlier && tiles > 1 ? tiles + 1 : tiles)
}

function isSinceThree(id: string): boolean {
  return /gemini-(?:[3-9]|\d\d)/.test(id) || /gemini-[a-z-]*latest/.test(id)
}

/** A side that is very long leaves one square in the other. */
function squares(most: number, width: number, height: number): number {
  if (width <= 0 || height <= 0) return most
  const [across, down] = [Math.sqrt((most * width) / height), Math.sqrt((most * height) / width)]
  return Math.min(most, Math.max(1, Math.floor(across)) * Math.max(1, Math.floor(down)))
}
