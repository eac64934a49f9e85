import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import { replaced } from './format-text.ts'
import type { Piece } from './piece.ts'

type Read = (expr: Expr) => Piece[]

/** A text in which another is replaced by a third. */
export function replacing(
  { args: [from, to] }: Call,
  of: Piece[],
  once: boolean,
  at: { from: number; module: Module },
  read: Read,
): Piece[] {
  if (!from || !to) return of
  const into = read(to.value)
  if (from.value.kind === 'text') return replaced(of, from.value.spelled.text, into, once)
  // How often a pattern matches is unknown.
  return [
    { kind: 'loop', body: of, least: 1, ...at },
    { kind: 'loop', body: into, ...at },
  ]
}

/** A text that is split at another text, and joined with a third. */
export function joinParted(of: Expr, between: Piece[], read: Read): Piece[] | undefined {
  if (of.kind !== 'call' || !of.on || !of.name.endsWith('split')) return undefined
  const [by] = of.args
  return by?.value.kind === 'text' ? replaced(read(of.on), by.value.spelled.text, between, false) : undefined
}
