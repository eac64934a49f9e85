import { entriesOf, entryOf } from '../detect/shapes.ts'
import type { Defined } from '../fold/resolve.ts'
import { innerOf } from '../inner-of.ts'
import type { Expr, Param } from '../outline.ts'
import { exprsIn } from '../scopes.ts'
import { NAMES } from './model-words.ts'
import { type At, constructorOf } from './objects.ts'

/** The most expressions of a function, and attributes of a class, that are looked at. */
const MOST = 300

/**
 * What may name the model that a function or an object of a class asks, the likeliest first: defaults, attributes, what it returns, and calls
 * in it. A function that takes its model as an argument names none.
 */
export function* namingIn(held: Defined): Generator<{ expr: Expr; at: At }> {
  const { scope, module } = held
  const taking = scope.kind === 'class' ? constructorOf(scope) : scope
  const params = taking?.define?.params.filter(({ name, keys = [] }) => [name, ...keys].some(each => NAMES.test(each)))
  if (taking && params && params.length > 0) {
    for (const expr of params.flatMap(defaultsOf)) yield { expr, at: { scope: taking, module } }
    return
  }
  const inside = scope.kind === 'class' ? attributesOf(held) : calledIn(held)
  for (const expr of inside) yield { expr, at: held }
}

function defaultsOf({ name, value, keys = [], defaults }: Param): Expr[] {
  const key = keys.find(each => NAMES.test(each))
  const expr = NAMES.test(name) ? value : key === undefined ? undefined : defaults?.get(key)
  return expr ? [expr] : []
}

function attributesOf({ scope }: Defined): Expr[] {
  return [...scope.versions].slice(0, MOST).flatMap(([target, versions]) => {
    const value = NAMES.test(target) ? versions.at(-1)?.value : undefined
    return value ? [value] : []
  })
}

function* calledIn({ scope }: Defined): Generator<Expr> {
  const [returned] = scope.returns
  if (returned) yield returned
  const open = exprsIn({ ...scope, children: [] }).slice(0, MOST)
  for (let i = 0; i < open.length && i < MOST; i++) {
    const each = open[i]
    if (!each) return
    const said = each.kind === 'call' ? entryOf(entriesOf(each), NAMES) : undefined
    if (said) yield said
    for (const [, inner] of innerOf(each)) open.push(inner)
  }
}
