import type { Scope } from './scopes.ts'

const defined = new WeakMap<Scope, ReadonlyMap<string, Scope>>()
const functions = new WeakMap<Scope, ReadonlyMap<string, Scope>>()

/** The class or function of a name in a scope; the last if there are several. */
export function childIn(scope: Scope, name: string): Scope | undefined {
  const all = defined.get(scope) ?? new Map(scope.children.map(each => [each.define?.name ?? '', each]))
  defined.set(scope, all)
  return name === '' ? undefined : all.get(name)
}

/** The function of a name in a scope, such as that of a key; the first if there are several. */
export function functionIn(scope: Scope, name: string): Scope | undefined {
  const all =
    functions.get(scope) ??
    new Map(
      scope.children
        .filter(({ kind }) => kind === 'function')
        .map((each): [string, Scope] => [each.path.at(-1) ?? '', each])
        .reverse(),
    )
  functions.set(scope, all)
  return all.get(name)
}
