import { eachInner } from './inner-of.ts'
import type { Define, Expr } from './outline.ts'

interface Holder {
  versions: ReadonlyMap<string, readonly { value: Expr }[]>
  returns: readonly Expr[]
  does: readonly Expr[]
}

/** Functions inside a scope's expressions, by the name of the argument or key that they are the value of. */
export function lambdasIn(scope: Holder): [string, Define][] {
  const found: [string, Define][] = []
  const look = (expr: Expr, name: string): void => {
    if (expr.kind === 'lambda') found.push([name, expr.define])
    else eachInner(expr, (inner, key) => look(inner, key ?? name))
  }
  for (const [target, versions] of scope.versions) for (const { value } of versions) look(value, target)
  for (const value of [...scope.returns, ...scope.does]) look(value, '')
  return found
}
