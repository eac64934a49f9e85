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
