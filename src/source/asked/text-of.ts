import { type OpenModule, resolve } from '../fold/resolve.ts'
import type { Call, Expr } from '../outline.ts'
import { type At, firstOf, paramNamed } from './objects.ts'

const DEEPEST = 6
/** Functions that read an environment variable. */
const ENVIRONMENT = /(?:^|\.)(?:environ\.get|get_?env\w*|env|config)$/i

/** The default of a call that reads an environment variable: `null` if it has none, undefined if the call reads no variable. */
export function environmentDefault({ name, args }: Call): Expr | null | undefined {
  if (!ENVIRONMENT.test(name)) return undefined
  const given = args.find(arg => arg.name === 'default') ?? args.filter(arg => arg.name === undefined)[1]
  return given?.value ?? null
}

/** A short text that is written out, also in parts or behind names. */
export function textOf(expr: Expr, at: At, open: OpenModule, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined
  const inner = (each: Expr, there: At) => textOf(each, there, open, depth + 1)
  switch (expr.kind) {
    case 'text':
      return expr.spelled.text.length <= 100 ? expr.spelled.text : undefined
    case 'joined': {
      const parts = expr.parts.slice(0, 10).map(part => inner(part, at))
      return parts.every(part => part !== undefined) ? parts.join('') : undefined
    }
    case 'either':
      return firstOf(expr.options, option => inner(option, at))
    case 'call': {
      const value = environmentDefault(expr)
      return value ? inner(value, at) : undefined
    }
    case 'name': {
      const found = resolve(expr.name, expr.from, at.scope, at.module, open)
      if (found) return inner(found.expr, found)
      const param = paramNamed(expr.name, at)
      return param?.value && inner(param.value, { scope: param.scope, module: at.module })
    }
    default:
      return undefined
  }
}
