import type { PageChange, PageData } from '../page-data.ts'
import { of } from './figures.ts'

/**
 * The change that added most to a measure after the point `from` and up to `to`: what a reader looks for first. The commit of the first
 * prompts is no rise. Undefined where nothing rose.
 */
export function largestRise(data: PageData, measure: number, from: number, to: number): PageChange | undefined {
  const firsts = data.prompts.map(({ versions }) => versions.find(([, tokens]) => tokens !== null)?.[0] ?? Infinity)
  const start = firsts.reduce((least, point) => Math.min(least, point), Infinity)
  let largest: PageChange | undefined
  for (const change of data.changes) {
    const value = of(change.figures, measure) ?? 0
    if (change.point <= Math.max(from, start) || change.point > to || value <= 0) continue
    if (value > (largest ? (of(largest.figures, measure) ?? 0) : 0)) largest = change
  }
  return largest
}
