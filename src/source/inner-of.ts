import type { Expr } from './outline.ts'

/** What an expression is made of, with the key or the argument's name that it has there. */
export function innerOf(expr: Expr): [string | undefined, Expr][] {
  switch (expr.kind) {
    case 'joined':
      return expr.parts.map(part => [undefined, part])
    case 'either':
      return expr.options.map(option => [undefined, option])
    case 'list':
      return expr.items.map(item => [undefined, item])
    case 'map':
      return expr.entries.map(({ key, value }) => [key, value])
    case 'call':
      return [
        ...(expr.on ? [[undefined, expr.on] as [undefined, Expr]] : []),
        ...expr.args.map(({ name, value }): [string | undefined, Expr] => [name, value]),
      ]
    case 'maybe':
      return [[undefined, expr.value]]
    case 'other':
      return expr.inner.map(inner => [undefined, inner])
    case 'text':
    case 'name':
    case 'constant':
    case 'lambda':
      return []
  }
}

/** The same, one after the other: most code is made of calls, and a list for each of them would have to be cleared away. */
export function eachInner(expr: Expr, take: (inner: Expr, key: string | undefined) => void): void {
  switch (expr.kind) {
    case 'joined':
      for (const part of expr.parts) take(part, undefined)
      return
    case 'either':
      for (const option of expr.options) take(option, undefined)
      return
    case 'list':
      for (const item of expr.items) take(item, undefined)
      return
    case 'map':
      for (const { key, value } of expr.entries) take(value, key)
      return
    case 'call':
      if (expr.on) take(expr.on, undefined)
      for (const { name, value } of expr.args) take(value, name)
      return
    case 'maybe':
      take(expr.value, undefined)
      return
    case 'other':
      for (const inner of expr.inner) take(inner, undefined)
      return
    default:
      return
  }
}
