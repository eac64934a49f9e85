import type { Module } from '../module.ts'
import { certainText, type Piece } from './piece.ts'

/** Parts and characters that the texts of one file may still be made of: constants may repeat others without end. */
export interface Budget {
  steps: number
  characters: number
  /** Where there was more to follow. */
  cut?: { module: Module; from: number }
}

/** A text as often as a number says; what nobody knows is a loop. Undefined where that is too much. */
export function repeatedBy(
  times: number | undefined,
  pieces: Piece[],
  at: { from: number; module: Module; least?: 1 },
  budget: Budget,
): Piece[] | undefined {
  if (times === undefined) return [{ kind: 'loop', body: pieces, ...at }]
  const count = Math.max(0, Math.trunc(times))
  budget.characters -= certainText(pieces).length * count
  budget.steps -= pieces.length * count
  if (!(budget.characters >= 0 && budget.steps >= 0)) return undefined
  return Array.from({ length: count }, () => pieces).flat()
}
