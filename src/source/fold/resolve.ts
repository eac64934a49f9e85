import { childIn } from '../children.ts'
import type { Module } from '../module.ts'
import type { Define, Expr } from '../outline.ts'
import { classIn, type Scope } from '../scopes.ts'
import type { Version } from '../versions.ts'
import { imported, type OpenModule } from './imported.ts'
import { keyIn } from './key-in.ts'

export { closed, type OpenModule } from './imported.ts'

/** An expression, and where it stands: what its names are. */
export interface Placed {
  expr: Expr
  scope: Scope
  module: Module
  /** The name that it is bound to there. */
  target: string
}

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
  const names = name.split('.')
  const [first = ''] = names
  if (names.length > 1 && OWN.test(first)) return ofItself(names.slice(1), scope, module)
  const targets = targetsOf(names)
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    if (each.kind === 'class' && each !== scope) continue
    if (each.define && takes(each.define, first)) return each === scope ? assignedTo(name, at, each, module) : undefined
    const found = within(each, names, each === scope ? at : Number.POSITIVE_INFINITY, module, targets)
    if (found) return found
    const holder = names.length > 1 ? classIn(each, first) : undefined
    if (holder) return ofClass(holder, names.slice(1), module)
  }
  return imported(name, module, open, resolveIn)
}

const OWN = /^(?:self|cls|this)$/

function ofItself(names: readonly string[], scope: Scope, module: Module): Placed | undefined {
  const holder = classAround(scope)
  return holder && ofClass(holder, names, module)
}

/** Whether a function has a parameter of a name. */
function takes(define: Define | undefined, name: string): boolean {
  for (const param of define?.params ?? []) if (param.name === name || param.keys?.includes(name)) return true
  return false
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
  const isOwn = names.length > 1 && OWN.test(names[0] ?? '')
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    if ((each.kind === 'class') !== isOwn) continue
    const found = definedIn(isOwn ? names.slice(1) : names, { root: each })
    if (found) return { scope: found, module }
  }
  return isOwn ? undefined : imported(name, module, open, definedAs)
}

function definedAs(names: readonly string[], module: Module): Defined | undefined {
  const scope = definedIn(names, module)
  return scope && { scope, module }
}

function definedIn(names: readonly string[], { root }: Pick<Module, 'root'>): Scope | undefined {
  let found: Scope | undefined = root
  for (const name of names) found = found && childIn(found, name)
  return found === root ? undefined : found
}

/** What a name of another module stands for there, whatever this one binds to it. */
export function importedValue(name: string, module: Module, open: OpenModule): Placed | undefined {
  return imported(name, module, open, resolveIn)
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
function within(
  scope: Scope,
  names: readonly string[],
  before: number,
  module: Module,
  targets = targetsOf(names),
): Placed | undefined {
  const { versions } = scope
  if (versions.size === 0) return undefined
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] ?? ''
    const version = latest(versions.get(target), before)
    if (!version) continue
    const expr = keyIn(version.value, names.slice(names.length - i))
    return expr && { expr, scope, module, target }
  }
  return undefined
}

/** What may be bound of a dotted name, the longest first: `a.b`, `a`. */
function targetsOf(names: readonly string[]): readonly string[] {
  return names.length === 1 ? names : names.map((_, i) => names.slice(0, names.length - i).join('.'))
}

function latest(versions: readonly Version[] | undefined, before: number): Version | undefined {
  return versions?.findLast(({ from }) => from < before) ?? versions?.[0]
}

/** The class that a scope is, or that is around it. */
export function classAround(scope: Scope): Scope | undefined {
  for (let each: Scope | undefined = scope; each; each = each.parent) if (each.kind === 'class') return each
  return undefined
}
