import { featuresOf } from './features.ts'
import { type Before, type Kind, pieces } from './pieces.ts'

/** What one unit of a feature costs, in tokens. A feature that has no coefficient costs nothing. */
export type Coefficients = ReadonlyMap<string, number>

/** Longer pieces are rare and are not worth remembering. */
const REMEMBERED_LENGTH = 24
const REMEMBERED_PIECES = 50_000

/**
 * An estimator of token counts: the sum over pieces of what each one's features cost, none less than nothing. So a text's
 * estimate is that of its parts, give or take the piece at the border, and the work is linear in the text.
 */
export function estimator(coefficients: Coefficients): (text: string) => number {
  const places: Places = {}
  const afterSpace: Places = {}
  let remembered = 0

  const costOf = (kind: Kind, text: string, before: Before, spaced: boolean): number => {
    let cost = 0
    featuresOf(kind, text, before, spaced, (feature, amount) => {
      cost += amount * (coefficients.get(feature) ?? 0)
    })
    return Math.max(0, cost)
  }

  const recall = (kind: Kind, text: string, before: Before, spaced: boolean): number => {
    if (text.length > REMEMBERED_LENGTH) return costOf(kind, text, before, spaced)
    const known = placeOf(spaced ? afterSpace : places, kind, before)
    let cost = known.get(text)
    if (cost === undefined) {
      cost = costOf(kind, text, before, spaced)
      if (remembered++ < REMEMBERED_PIECES) known.set(text, cost)
    }
    return cost
  }

  return text => {
    let total = 0
    const counted = withoutLastBreak(text)
    pieces(counted, (kind, from, to, before, spaced) => {
      total += recall(kind, counted.slice(from, to), before, spaced)
    })
    return text === '' ? 0 : Math.max(1, Math.round(total))
  }
}

/** What a text is counted by: its last line break joins those that a request puts behind the message, and costs nothing. */
export const withoutLastBreak = (text: string): string => (text.endsWith('\n') ? text.slice(0, -1) : text)

/** Costs by what the piece is, by what stands before it, by its text. */
type Places = { [K in Kind]?: { [B in Before]?: Map<string, number> } }

function placeOf(places: Places, kind: Kind, before: Before): Map<string, number> {
  places[kind] ??= {}
  const byBefore = places[kind]
  byBefore[before] ??= new Map()
  return byBefore[before]
}
