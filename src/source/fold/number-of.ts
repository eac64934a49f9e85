import type { Expr } from '../outline.ts'
import { argumentOf, type Place } from './place.ts'
import { type OpenModule, resolve } from './resolve.ts'

/** Names may lead to names. */
const DEEPEST = 20

/** The number that an expression stands for, written here, under a name or as a product; undefined if it is unknown. */
export function numberOf(expr: Expr | undefined, place: Place, open: OpenModule, depth = 0): number | undefined {
  if (!expr || depth > DEEPEST) return undefined
  switch (expr.kind) {
    case 'constant':
      return typeof expr.value === 'number' ? expr.value : undefined
    case 'name': {
      const given = argumentOf(expr.name, place)
      if (given) return numberOf(given.value, given.place, open, depth + 1)
      const found = resolve(expr.name, expr.from, place.scope, place.module, open)
      return found && numberOf(found.expr, { ...place, scope: found.scope, module: found.module }, open, depth + 1)
    }
    case 'call': {
      if (expr.name !== '*') return undefined
      const [one, other] = [expr.on, expr.args[0]?.value].map(of => numberOf(of, place, open, depth + 1))
      return one === undefined || other === undefined ? undefined : one * other
    }
    default:
      return undefined
  }
}
