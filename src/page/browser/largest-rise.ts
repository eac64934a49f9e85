import type { PageChange, PageData } from '../page-data.ts'
import { restoredBy } from '../restored.ts'
import { of } from './figures.ts'

/**
 * The change that added most to a measure after the point `from` and up to `to`: what a reader looks for first. The commit of the first
 * prompts is no rise, and neither is one that only restores what was there just before. Undefined where nothing rose.
 */
export function largestRise(data: PageData, measure: number, from: number, to: number): PageChange | undefined {
  const firsts = data.prompts.map(({ versions }) => versions.find(([, tokens]) => tokens !== null)?.[0] ?? Infinity)
  const start = firsts.reduce((least, point) => Math.min(least, point), Infinity)
  const restored = restoredBy(
    data.changes.map(({ edits }) =>
      edits.map(({ prompt, figures }) => [data.prompts[prompt]?.id ?? '', of(figures, measure) ?? 0] as const),
    ),
  )
  let [largest, most]: [PageChange | undefined, number] = [undefined, 0]
  for (const [i, change] of data.changes.entries()) {
    const value = (of(change.figures, measure) ?? 0) - (restored[i] ?? 0)
    if (change.point <= Math.max(from, start) || change.point > to || value <= most) continue
    largest = change
    most = value
  }
  return largest
}
