import { EVIDENCE } from './evidence.ts'
import { linesOf } from './measures.ts'

/** What speaks for a text being a prompt, or against it. */
export interface Weight {
  /** More is more like a prompt; from `CERTAIN` up it is taken for one, from `LIKELY` up it is listed. */
  points: number
  /** The evidence in words, the weightiest first, such as "speaks to a model (You are ...)". */
  because: string[]
}

/** From here on a text outside the well-known places counts as a prompt. */
export const CERTAIN = 5
/** From here on it is listed as one that looks like a prompt and is not counted. */
export const LIKELY = 3
/** Below this a file of a well-known folder is none. */
export const AGAINST = -2

/** Only the beginning of a text is looked at. */
const MOST = 20_000

const AGAINST_IT = EVIDENCE.filter(({ points }) => points < 0)

/** Whether nothing in a text speaks against its being a prompt: a part of the weighing, for places where that is enough. */
export function nothingSpeaksAgainst(path: string, text: string): boolean {
  const looked = text.slice(0, MOST)
  const lines = linesOf(looked)
  return !AGAINST_IT.some(({ of }) => of(looked, path, lines))
}

/** Weighs what speaks for a text being a prompt, by the beginning of the text and the path. Takes time linear in the text. */
export function weighText(path: string, text: string): Weight {
  const looked = text.slice(0, MOST)
  const lines = linesOf(looked)
  const found = EVIDENCE.filter(({ of }) => of(looked, path, lines))
  return {
    points: found.reduce((sum, { points }) => sum + points, 0),
    because: found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).map(({ says }) => says),
  }
}
