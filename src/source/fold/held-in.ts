import { asks } from '../detect/requests.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import { certainText, type Piece } from './piece.ts'
import { type OpenModule, resolve } from './resolve.ts'
import { isSentence, saysMore } from './slot.ts'

const DEEPEST = 8
/** Expressions that are looked at for one that is not known. */
const MOST = 200

/** Where an expression stands. */
interface At {
  scope: Scope
  module: Module
}

type Read = (expr: Expr, at: At) => Piece[]

/** What a request sends: a text of which nobody knows what is made may be sent more often than once. */
export function sent(expr: Expr, at: At, open: OpenModule, read: Read): Piece[] {
  const parts = expr.kind === 'joined' ? expr.parts : [expr]
  return parts.flatMap((part): Piece[] => {
    const pieces = read(part, at)
    if (saysMore(pieces)) return pieces
    const body = heldIn(part, at, open, read)
    return body ? [{ kind: 'loop', body, least: 1, from: part.from, module: at.module }] : pieces
  })
}

/**
 * The text that an expression holds of which nobody knows what it is made into: `"".join(repeat(PROMPT, 20))`, `PROMPT[:n] * 9`.
 * What a model answered is no text of the one that asks.
 */
function heldIn(expr: Expr, place: At, open: OpenModule, read: Read): Piece[] | undefined {
  let left = MOST
  const sentence = (each: Expr, at: At): Piece[] | undefined => {
    const body = read(each, at)
    return isSentence(certainText(body)) ? body : undefined
  }
  const look = (each: Expr, at: At, depth: number): Piece[] | undefined => {
    if (left-- <= 0 || depth > DEEPEST) return undefined
    switch (each.kind) {
      case 'text':
        return sentence(each, at)
      case 'name': {
        const found = sentence(each, at)
        if (found) return found
        const named = resolve(each.name, each.from, at.scope, at.module, open)
        // Lists and mappings by a name hold more than what is taken of them.
        if (named?.expr.kind !== 'call' && named?.expr.kind !== 'other') return undefined
        return look(named.expr, { ...at, scope: named.scope, module: named.module }, depth + 1)
      }
      case 'lambda':
        return first(
          each.define.body.flatMap(of => (of.kind === 'returns' ? [of.value] : [])),
          at,
          depth,
        )
      default:
        if ((each.kind === 'call' && asks(each)) || (each.kind === 'other' && each.mute)) return undefined
        return first(
          innerOf(each).map(([, inner]) => inner),
          at,
          depth,
        )
    }
  }
  const first = (all: readonly Expr[], at: At, depth: number): Piece[] | undefined => {
    for (const each of all) {
      const found = look(each, at, depth + 1)
      if (found) return found
    }
    return undefined
  }
  return look(expr, place, 0)
}
