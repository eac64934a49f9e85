import type { Module } from './module.ts'
import type { Expr, Import } from './outline.ts'

/**
 * What a dotted name is in the library that it is imported from: `Signature` after `from dspy import Signature` is `dspy.Signature`. A name
 * that nothing imports is undefined.
 */
export function importedAs(name: string, imports: ReadonlyMap<string, Import>): string | undefined {
  const words = name.split('.')
  for (let length = words.length; length > 0; length--) {
    const found = imports.get(words.slice(0, length).join('.'))
    if (found) return [found.module, found.name, ...words.slice(length)].filter(word => word !== undefined).join('.')
  }
  const [star] = starred(imports)
  return star === undefined ? undefined : `${star}.${name}`
}

const stars = new WeakMap<ReadonlyMap<string, Import>, readonly string[]>()

/** The modules of which all names are imported. */
export function starred(imports: ReadonlyMap<string, Import>): readonly string[] {
  const known =
    stars.get(imports) ?? [...imports].flatMap(([local, { module }]) => (local.startsWith('* ') ? [module] : []))
  stars.set(imports, known)
  return known
}

const libraries = new WeakMap<ReadonlyMap<string, Import>, ReadonlySet<string>>()

/** Whether a module imports anything from a library. */
export function importsFrom(library: string, module: Pick<Module, 'root'>): boolean {
  return librariesOf(module).has(library)
}

/** Whether a module imports anything from one of several libraries. */
export function importsMatching(pattern: RegExp, module: Pick<Module, 'root'>): boolean {
  return [...librariesOf(module)].some(library => pattern.test(library))
}

function librariesOf({ root: { imports } }: Pick<Module, 'root'>): ReadonlySet<string> {
  const known =
    libraries.get(imports) ?? new Set([...imports.values()].map(({ module }) => module.replace(/[./].*$/, '')))
  libraries.set(imports, known)
  return known
}

/** Whether a name, or what a call calls, is imported and goes by a pattern in its library. */
export function isImported(expr: Expr, pattern: RegExp, { root }: Pick<Module, 'root'>): boolean {
  const name = expr.kind === 'name' || expr.kind === 'call' ? importedAs(expr.name, root.imports) : undefined
  return name !== undefined && pattern.test(name)
}
