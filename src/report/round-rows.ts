import type { Usd } from '../model/quantity.ts'
import type { Money } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { decimalsFor, roundUsd } from './figures.ts'

/** An amount as it is shown: rounded so that `base` and `delta` make `head`. */
export interface Shown {
  base: Usd
  head: Usd
  delta: Usd
}

/** How many decimals a column needs: those of its largest amount, more where its difference would vanish. */
export function decimalsOf(amounts: readonly Money[], delta: Usd): number {
  let decimals = decimalsFor(amounts.flatMap(({ base, head }) => [fromDecimal(base), fromDecimal(head)]))
  while (delta !== 0n && decimals < 6 && roundUsd(delta, decimals) === 0n) decimals += 2
  return decimals
}

/** How many decimals rows without a total need: those of the largest amount, or up to four so that the smallest difference shows. */
export function decimalsOfEach(amounts: readonly Money[]): number {
  const deltas = amounts.map(({ delta }) => fromDecimal(delta.expected)).filter(delta => delta !== 0n)
  const [least = 0n] = deltas.map(delta => (delta < 0n ? -delta : delta)).sort((a, b) => (a < b ? -1 : 1))
  return Math.max(decimalsOf(amounts, 0n), Math.min(4, decimalsOf(amounts, least)))
}

/** A month's total as the table and every sentence show it. */
export function roundMonth(month: Money): Shown & { decimals: number } {
  const decimals = decimalsOf([month], fromDecimal(month.delta.expected))
  return { ...roundTotal(month, decimals), decimals }
}

/** A total as it is shown. The difference is what is looked at, so base or head gives way, whichever is moved the least. */
export function roundTotal(total: Money, decimals: number): Shown {
  const base = fromDecimal(total.base)
  const head = fromDecimal(total.head)
  const delta = roundUsd(fromDecimal(total.delta.expected), decimals)
  const byBase = roundUsd(base, decimals)
  const byHead = roundUsd(head, decimals)
  const headMoves = distance(byBase + delta, head)
  const baseMoves = distance(byHead - delta, base)
  return baseMoves < headMoves && byHead >= delta
    ? { base: byHead - delta, head: byHead, delta }
    : { base: byBase, head: byBase + delta, delta }
}

/**
 * Rounds rows so that they can be added up, across and down: each amount is rounded to the nearest, then the rows that
 * were rounded the most give way until the columns make the total. What is nothing, or unchanged, stays so.
 */
export function roundRows(rows: readonly Money[], total: Shown | undefined, decimals: number): Shown[] {
  const round = (usd: Usd) => roundUsd(usd, decimals)
  const exact = rows.map(({ base, head }) => ({ base: fromDecimal(base), head: fromDecimal(head) }))
  const shown = exact.map(({ base, head }) => toShown(round(base), head === 0n ? -round(base) : round(head - base)))
  if (total === undefined) return shown.map(({ base, delta }) => toShown(base, delta))
  const unit = 10n ** BigInt(12 - decimals)
  const deltaOff = (i: number) => (exact[i]?.head ?? 0n) - (exact[i]?.base ?? 0n) - (shown[i]?.delta ?? 0n)
  settle(shown, total.delta - sum(shown.map(({ delta }) => delta)), unit, deltaOff, (row, step, i) => {
    const is = exact[i]
    if (is === undefined || is.base === is.head) return undefined
    return is.head === 0n ? toShown(row.base - step, row.delta + step) : toShown(row.base, row.delta + step)
  })
  const baseOff = (i: number) => (exact[i]?.base ?? 0n) - (shown[i]?.base ?? 0n)
  settle(shown, total.base - sum(shown.map(({ base }) => base)), unit, baseOff, (row, step, i) =>
    exact[i]?.base === 0n || exact[i]?.head === 0n ? undefined : toShown(row.base + step, row.delta),
  )
  return shown
}

/** Moves one row after another by one unit, the one that is off the most first, until nothing is missing. */
function settle(
  shown: Shown[],
  missing: Usd,
  unit: Usd,
  offOf: (i: number) => Usd,
  moved: (row: Shown, step: Usd, i: number) => Shown | undefined,
): void {
  const step = missing > 0n ? unit : -unit
  const order = shown.map((_, i) => ({ i, off: missing > 0n ? offOf(i) : -offOf(i) }))
  order.sort((a, b) => (a.off < b.off ? 1 : a.off > b.off ? -1 : 0))
  let left = missing
  for (const { i } of order) {
    if (left === 0n) return
    const row = shown[i]
    const next = row && moved(row, step, i)
    if (!next || next.base < 0n || next.head < 0n) continue
    shown[i] = next
    left -= step
  }
}

function toShown(base: Usd, delta: Usd): Shown {
  return { base, head: base + delta, delta }
}

function sum(amounts: readonly Usd[]): Usd {
  return amounts.reduce((total, amount) => total + amount, 0n)
}

function distance(a: Usd, b: Usd): Usd {
  return a > b ? a - b : b - a
}
