import type { Scope } from './scopes.ts'

const known = new WeakMap<Scope, ReadonlyMap<string, Scope>>()

/** A class or a function that stands in a scope, by its name; of several the last. */
export function childIn(scope: Scope, name: string): Scope | undefined {
  const all = known.get(scope) ?? new Map(scope.children.map(each => [each.define?.name ?? '', each]))
  known.set(scope, all)
  return name === '' ? undefined : all.get(name)
}
