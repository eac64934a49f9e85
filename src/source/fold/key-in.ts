import type { Expr } from '../outline.ts'

/** What stands under keys within an expression. */
export function keyIn(expr: Expr, keys: readonly string[]): Expr | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return expr
  if (expr.kind === 'list') {
    const item = /^-?\d{1,6}$/.test(key) ? expr.items.at(Number(key)) : undefined
    return item && keyIn(item, rest)
  }
  // A member of an enumeration is what its value is.
  if (expr.kind === 'text' && key === 'value') return keyIn(expr, rest)
  if (expr.kind === 'call' && /^(?:Object\.freeze|MappingProxyType)$/.test(expr.name))
    return expr.args[0] && keyIn(expr.args[0].value, keys)
  if (expr.kind !== 'map') return undefined
  const entry = expr.entries.findLast(each => each.key === key)
  return entry && keyIn(entry.value, rest)
}
