import type { Scope } from './scopes.ts'

const defined = new WeakMap<Scope, ReadonlyMap<string, Scope>>()
const functions = new WeakMap<Scope, ReadonlyMap<string, Scope>>()

/** A class or a function that stands in a scope, by its name; of several the last. */
export function childIn(scope: Scope, name: string): Scope | undefined {
  const all = defined.get(scope) ?? new Map(scope.children.map(each => [each.define?.name ?? '', each]))
  defined.set(scope, all)
  return name === '' ? undefined : all.get(name)
}

/** A function that stands in a scope, by the name that it goes by there, as a key's; of several the first. */
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
