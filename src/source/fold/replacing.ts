import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import { replaced } from './format-text.ts'
import { certainText, type Piece } from './piece.ts'
import { type Budget, repeatedBy } from './repeated.ts'
import { saysMore } from './slot.ts'

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

/** A text that is split at another text, or into its letters, and joined with a third. Undefined if that is not what is joined, or is too long. */
export function joinParted(
  of: Expr,
  { between, read, ...at }: { between: Piece[]; read: Read; from: number; module: Module },
  budget: Budget,
): Piece[] | undefined {
  const letters = lettersOf(of, between)
  if (letters) return joinLetters(read(letters), between, at, budget)
  if (of.kind !== 'call' || !of.on || !of.name.endsWith('split')) return undefined
  const [by] = of.args
  return by?.value.kind === 'text' ? replaced(read(of.on), by.value.spelled.text, between, false) : undefined
}

/** What stands between letters is seldom so long; then what looks like a list of one text may be one of its letters. */
const LONG = 20

/** The text whose letters a list has: `[...P]`, `P.split('')`, `Array.from(P)`, and in Python the text itself. */
function lettersOf(of: Expr, between: readonly Piece[]): Expr | undefined {
  const [only, ...more] = of.kind === 'list' ? of.items : []
  if (only?.kind === 'name' && more.length === 0) return certainText(between).length > LONG ? only : undefined
  if (of.kind === 'name' || of.kind === 'text' || of.kind === 'joined') return of
  if (of.kind !== 'call') return undefined
  const [first, ...others] = of.args
  const isSplit = of.name.endsWith('split') && first?.value.kind === 'text' && first.value.spelled.text === ''
  if (isSplit) return of.on
  return /^(?:Array\.from|list|tuple)$/.test(of.name) && others.length === 0 ? first?.value : undefined
}

function joinLetters(
  text: Piece[],
  between: Piece[],
  at: { from: number; module: Module },
  budget: Budget,
): Piece[] | undefined {
  const letters = [...certainText(text)].length
  if (!saysMore(text) || letters === 0) return undefined
  const more = repeatedBy(letters - 1, between, at, budget)
  return more && [...text, ...more]
}
