import type { Expr } from '../outline.ts'
import { entriesOf, entryOf } from './shapes.ts'

/** Keys of an object's subject, beside those of its name. */
const VALUE = /^(?:default|default_?value|value|content|template|text|body)$/i

/** The name that an object gives itself, for the value below a key that is its subject. */
export function besideValue(expr: Expr, key: string | undefined): string | undefined {
  if (key === undefined || !VALUE.test(key)) return undefined
  const entries = expr.kind === 'map' ? expr.entries : expr.kind === 'call' ? entriesOf(expr) : []
  const name = entryOf(entries, /^(?:name|key|id|slug)$/)
  return name?.kind === 'text' ? name.spelled.text.slice(0, 200) : undefined
}
