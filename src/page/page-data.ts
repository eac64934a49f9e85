/*
 * What a history's page has in it for its script. Names have been made safe to print. Money is a plain number: it is only drawn and shown
 * here, and exact in the JSON report.
 */

/** Tokens per call, USD per 1,000 calls, USD per month; null where it is unknown. */
export type Figures = readonly [tokens: number | null, perThousand: number | null, perMonth: number | null]

export const measures = ['Tokens per call', 'USD per 1,000 calls', 'USD per month'] as const

export interface PagePrompt {
  id: string
  owner: string
  model: string
  /** The point that each version counts from; null figures from where the prompt is not there. */
  versions: readonly (readonly [point: number, ...Figures])[]
}

export interface PageChange {
  point: number
  sha: string
  author: string
  subject: string
  /** What it did, in a few words. */
  deed: string
  figures: Figures
  edits: readonly { prompt: number; what: string; figures: Figures }[]
}

export interface PageData {
  /** The figure that is shown first, by its place in `measures`. */
  measure: number
  /** Which of them anything is known of. */
  known: readonly number[]
  /** Seconds since 1970, and the short commit. */
  points: readonly (readonly [time: number, sha: string])[]
  prompts: readonly PagePrompt[]
  changes: readonly PageChange[]
}
