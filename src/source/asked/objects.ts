import { childIn } from '../children.ts'
import { type Defined, defined, type OpenModule, resolve } from '../fold/resolve.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr, Param } from '../outline.ts'
import type { Scope } from '../scopes.ts'

/** Where an expression stands. */
export interface At {
  scope: Scope
  module: Module
}

/** An object: its class, and the call that made it, where that is known. */
export interface Made {
  of: Defined
  by: { call: Call; at: At } | undefined
}

const DEEPEST = 6

/** The class whose object an expression is, as far as its file and its imports say. */
export function objectOf(expr: Expr, at: At, open: OpenModule, depth = 0): Made | undefined {
  if (depth > DEEPEST) return undefined
  const inner = (each: Expr, there: At) => objectOf(each, there, open, depth + 1)
  switch (expr.kind) {
    case 'call': {
      const of = defined(expr.name, at.scope, at.module, open)
      if (of?.scope.kind === 'class') return { of, by: { call: expr, at } }
      const [made] = of?.scope.returns ?? []
      return of && made && inner(made, of)
    }
    case 'either':
      return firstOf(expr.options, option => inner(option, at))
    case 'name': {
      const found = resolve(expr.name, expr.from, at.scope, at.module, open)
      if (found) return inner(found.expr, found)
      const param = paramNamed(expr.name, at)
      const given = param?.value && inner(param.value, { scope: param.scope, module: at.module })
      return given ?? (param?.type && ofType(param.type, { scope: param.scope, module: at.module }, open))
    }
    default:
      return undefined
  }
}

/** The first class that a type names: `Config | None`, `Optional[Config]`. */
function ofType(type: Expr, at: At, open: OpenModule): Made | undefined {
  const held = type.kind === 'name' ? defined(type.name, at.scope, at.module, open) : undefined
  if (held?.scope.kind === 'class') return { of: held, by: undefined }
  return firstOf(innerOf(type).slice(0, 10), ([, inner]) => ofType(inner, at, open))
}

/** The parameter behind a name: of a function around it, or of the constructor of the class around it. */
export function paramNamed(name: string, { scope }: At): (Param & { scope: Scope }) | undefined {
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    const taking = each.kind === 'class' ? constructorOf(each) : each
    const param = taking?.define?.params.find(one => one.name === name || one.keys?.includes(name))
    if (taking && param) return { ...param, value: param.defaults?.get(name) ?? param.value, scope: taking }
  }
  return undefined
}

/** The constructor of a class. */
export function constructorOf(holder: Scope): Scope | undefined {
  return childIn(holder, '__init__') ?? childIn(holder, 'constructor')
}

export function firstOf<T, R>(all: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = find(each)
    if (found !== undefined) return found
  }
  return undefined
}
