import { defined, type OpenModule } from '../fold/resolve.ts'
import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'

/** A file in which messages have a role, so that its classes may be those of a model's messages. */
const HAS_ROLES = /role/i

/**
 * Whether a call makes an object of a plain class of the repository, as the message of a terminal or a chat window is one: a class that
 * extends nothing, in a file that knows no roles. What other libraries define, or what extends their classes, is none.
 */
export function isOwnClass(expr: Expr, scope: Scope, module: Module, open: OpenModule): boolean {
  if (expr.kind !== 'call') return false
  const held = defined(expr.name, scope, module, open)
  const { define } = held?.scope ?? {}
  return (
    held !== undefined && define?.kind === 'class' && define.bases.length === 0 && !HAS_ROLES.test(held.module.text)
  )
}
