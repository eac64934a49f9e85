import type { Expr } from '../outline.ts'
import { entriesOf, entryOf } from './shapes.ts'

/** The name that an object gives itself. */
export function calledIn(expr: Expr): string | undefined {
  const entries = expr.kind === 'map' ? expr.entries : expr.kind === 'call' ? entriesOf(expr) : []
  const name = entryOf(entries, /^(?:name|key|id|slug)$/)
  return name?.kind === 'text' ? name.spelled.text.slice(0, 200) : undefined
}
