import { childIn } from '../children.ts'
import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import { classIn, type Scope } from '../scopes.ts'
import type { Version } from '../versions.ts'
import { keyIn } from './key-in.ts'

/** An expression, and where it stands: what its names are. */
export interface Placed {
  expr: Expr
  scope: Scope
  module: Module
  /** The name that it is bound to there. */
  target: string
}

/** Gives the module that a file imports, of the same revision; undefined where it is not there or not known. */
export type OpenModule = (from: Module, specifier: string) => Module | undefined

/** What a name stands for where it is used: the latest value before the use, in the nearest scope that has one, or a docstring. */
export function resolve(name: string, at: number, scope: Scope, module: Module, open: OpenModule): Placed | undefined {
  return (
    valueNamed(name, at, scope, module, open) ?? (DOC.test(name) ? documented(name, scope, module, open) : undefined)
  )
}

const DOC = /(?:^|\.)__doc__$/

/** The docstring of the function, class or module that `__doc__` is asked of. */
function documented(name: string, scope: Scope, module: Module, open: OpenModule): Placed | undefined {
  const holder = name.slice(0, -'.__doc__'.length)
  const own = /^(?:self|cls)?$/.test(holder)
  const isOfClass = holder !== '' || scope.kind === 'class'
  const of = own ? { scope: isOfClass ? classAround(scope) : undefined, module } : defined(holder, scope, module, open)
  const doc = own && !isOfClass ? module.root.doc : of?.scope?.define?.doc
  return doc && { expr: doc, scope: of?.scope ?? module.root, module: of?.module ?? module, target: name }
}

function valueNamed(name: string, at: number, scope: Scope, module: Module, open: OpenModule): Placed | undefined {
  const [first = '', ...rest] = name.split('.')
  if (rest.length > 0 && /^(?:self|cls|this)$/.test(first)) {
    const holder = classAround(scope)
    return holder && ofClass(holder, rest, module)
  }
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    if (each.kind === 'class' && each !== scope) continue
    if (each.define?.params.some(param => param.name === first || param.keys?.includes(first)))
      return each === scope ? assignedTo(name, at, each, module) : undefined
    const found = within(each, [first, ...rest], each === scope ? at : Number.POSITIVE_INFINITY, module)
    if (found) return found
    const holder = classIn(each, first)
    if (holder && rest.length > 0) return ofClass(holder, rest, module)
  }
  return imported(name, module, open, resolveIn)
}

/** What a parameter has become before it is used. */
function assignedTo(target: string, at: number, scope: Scope, module: Module): Placed | undefined {
  const version = scope.versions.get(target)?.findLast(({ from }) => from < at)
  return version && { expr: version.value, scope, module, target }
}

/** A class or a function, and its module. */
export interface Defined {
  scope: Scope
  module: Module
}

/** The class or the function that a name stands for where it is used, in the module or in one that it imports. */
export function defined(name: string, scope: Scope, module: Module, open: OpenModule): Defined | undefined {
  const names = name.split('.')
  const isOwn = names.length > 1 && /^(?:self|cls|this)$/.test(names[0] ?? '')
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    if ((each.kind === 'class') !== isOwn) continue
    const found = definedIn(isOwn ? names.slice(1) : names, { root: each })
    if (found) return { scope: found, module }
  }
  return isOwn
    ? undefined
    : imported(name, module, open, (of, other) => {
        const found = definedIn(of, other)
        return found && { scope: found, module: other }
      })
}

function definedIn(names: readonly string[], { root }: Pick<Module, 'root'>): Scope | undefined {
  let found: Scope | undefined = root
  for (const name of names) found = found && childIn(found, name)
  return found === root ? undefined : found
}

/** Modules may hand on what others export. */
const MOST_HOPS = 8

/** Finds a dotted name in a module. */
type Find<T> = (names: readonly string[], module: Module) => T | undefined

function imported<T>(name: string, module: Module, open: OpenModule, find: Find<T>, hops = 0): T | undefined {
  if (hops > MOST_HOPS) return undefined
  const { imports } = module.root
  const words = name.split('.')
  for (let length = words.length; length > 0; length--) {
    const found = imports.get(words.slice(0, length).join('.'))
    if (!found) continue
    const rest = words.slice(length)
    if (found.name === undefined) return openIn(rest, module, found.module, open, find, hops)
    const inner = found.module.endsWith('.') ? found.module + found.name : `${found.module}.${found.name}`
    const names = [found.name, ...rest]
    return openIn(names, module, found.module, open, find, hops) ?? openIn(rest, module, inner, open, find, hops)
  }
  return undefined
}

function openIn<T>(
  names: readonly string[],
  from: Module,
  specifier: string,
  open: OpenModule,
  find: Find<T>,
  hops: number,
): T | undefined {
  const other = names.length === 0 ? undefined : open(from, specifier)
  return other && (find(names, other) ?? handedOn(names, other, open, find, hops))
}

function handedOn<T>(
  names: readonly string[],
  module: Module,
  open: OpenModule,
  find: Find<T>,
  hops: number,
): T | undefined {
  const found = imported(names.join('.'), module, open, find, hops + 1)
  if (found || hops > MOST_HOPS) return found
  for (const [local, { module: specifier }] of module.root.imports) {
    const all = local.startsWith('* ') ? openIn(names, module, specifier, open, find, hops + 1) : undefined
    if (all) return all
  }
  return undefined
}

function resolveIn(names: readonly string[], module: Module): Placed | undefined {
  const [first = '', ...rest] = names
  const found = within(module.root, names, Number.POSITIVE_INFINITY, module)
  if (found || rest.length === 0) return found
  const holder = classIn(module.root, first)
  return holder && within(holder, rest, Number.POSITIVE_INFINITY, module)
}

/** Classes may extend classes. */
const MOST_BASES = 8

/** What a class, or one of the module that it extends, has by a name: a value, or what its property returns. */
export function ofClass(holder: Scope, names: readonly string[], module: Module): Placed | undefined {
  let each: Scope | undefined = holder
  for (let hops = 0; each && hops < MOST_BASES; hops++) {
    const found = within(each, names, Number.POSITIVE_INFINITY, module) ?? property(each, names, module)
    if (found) return found
    const [base]: readonly Expr[] = each.define?.bases ?? []
    const name: string = base?.kind === 'name' ? base.name : ''
    each = classIn(module.root, name)
  }
  return undefined
}

function property({ children }: Scope, [name = '', ...more]: readonly string[], module: Module): Placed | undefined {
  const scope = children.find(
    ({ define, path }) =>
      path.at(-1) === name &&
      define?.decorators.some(each => each.kind === 'name' && /(?:^|_)property$/.test(each.name)),
  )
  const [expr, ...others] = scope?.returns ?? []
  return scope && expr && others.length + more.length === 0 ? { expr, scope, module, target: name } : undefined
}

/** A dotted name within one scope: bound as a whole, or a key of a map that is. */
function within(scope: Scope, names: readonly string[], before: number, module: Module): Placed | undefined {
  for (let length = names.length; length > 0; length--) {
    const target = names.slice(0, length).join('.')
    const version = latest(scope.versions.get(target), before)
    if (!version) continue
    const expr = keyIn(version.value, names.slice(length))
    return expr && { expr, scope, module, target }
  }
  return undefined
}

function latest(versions: readonly Version[] | undefined, before: number): Version | undefined {
  return versions?.findLast(({ from }) => from < before) ?? versions?.[0]
}

/** The class that a scope is, or that is around it. */
export function classAround(scope: Scope): Scope | undefined {
  for (let each: Scope | undefined = scope; each; each = each.parent) if (each.kind === 'class') return each
  return undefined
}
