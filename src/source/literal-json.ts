import type { Expr } from './outline.ts'

const DEEPEST = 40

/** What an expression is as plain data; undefined where any of it is only known at run time. */
export function literalOf(expr: Expr, depth = 0): { value: unknown } | undefined {
  if (depth > DEEPEST) return undefined
  switch (expr.kind) {
    case 'text':
      return { value: expr.spelled.text }
    case 'constant':
      return { value: expr.value }
    case 'joined': {
      const parts = expr.parts.map(part => literalOf(part, depth + 1))
      const isText = parts.every(part => typeof part?.value === 'string')
      return isText ? { value: parts.map(part => part?.value).join('') } : undefined
    }
    case 'list': {
      const items = expr.items.map(item => literalOf(item, depth + 1))
      return items.every(item => item !== undefined) ? { value: items.map(item => item?.value) } : undefined
    }
    case 'map': {
      const entries = expr.entries.map(({ key, value }) => ({ key, found: literalOf(value, depth + 1) }))
      if (!entries.every(({ key, found }) => key !== undefined && found !== undefined)) return undefined
      return { value: Object.fromEntries(entries.map(({ key = '', found }) => [key, found?.value])) }
    }
    default:
      return undefined
  }
}

/** A text that is written out, also in parts, for what only needs its characters. */
export function writtenOut(expr: Expr): string | undefined {
  const value = expr.kind === 'text' || expr.kind === 'joined' ? literalOf(expr)?.value : undefined
  return typeof value === 'string' ? value : undefined
}

/** A JSON Schema that is written out, as JSON text; undefined where it is none, or not certain. */
export function schemaIn(expr: Expr | undefined): string | undefined {
  const value = expr && literalOf(expr)?.value
  const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value) && 'type' in value
  return isSchema ? JSON.stringify(value) : undefined
}
