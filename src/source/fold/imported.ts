import { starred } from '../imported-as.ts'
import type { Module } from '../module.ts'

/**
 * Gives the module that a file imports, of the same revision; undefined where it is not there or not known, and where it certainly has nothing by a
 * name that is asked for.
 */
export type OpenModule = (from: Module, specifier: string, name?: string) => Module | undefined

/** Modules may hand on what others export. */
const MOST_HOPS = 8

/** Finds a dotted name in a module. */
type Find<T> = (names: readonly string[], module: Module) => T | undefined

/** Opens nothing, where only the module itself is of interest. */
export const closed: OpenModule = () => undefined

type ByName = Map<string, unknown>
/** What was found of each module, by what opens its imports and by what was looked for. */
const known = new WeakMap<OpenModule, Map<Find<unknown>, WeakMap<Module, ByName>>>()

/**
 * What a name that a module imports stands for in the modules that it comes from. A program uses most names often, and each use would
 * go through all modules that hand the name on.
 * @param find the same function for each name that is looked for in the same way
 */
export function imported<T>(name: string, module: Module, open: OpenModule, find: Find<T>): T | undefined {
  if (open === closed || module.root.imports.size === 0) return undefined
  const byName = knownOf(module, open, find)
  if (byName.has(name)) return byName.get(name) as T | undefined
  const found = comeFrom(name, module, open, find, 0)
  byName.set(name, found)
  return found
}

function knownOf(module: Module, open: OpenModule, find: Find<unknown>): ByName {
  const byFind = known.get(open) ?? new Map<Find<unknown>, WeakMap<Module, ByName>>()
  known.set(open, byFind)
  const byModule = byFind.get(find) ?? new WeakMap<Module, ByName>()
  byFind.set(find, byModule)
  const byName: ByName = byModule.get(module) ?? new Map()
  byModule.set(module, byName)
  return byName
}

function comeFrom<T>(name: string, module: Module, open: OpenModule, find: Find<T>, hops: number): T | undefined {
  if (hops > MOST_HOPS) return undefined
  const { imports } = module.root
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const found = imports.get(name.slice(0, end))
    if (!found) continue
    const rest = end < name.length ? name.slice(end + 1).split('.') : []
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
  const other = names.length === 0 ? undefined : open(from, specifier, names[0])
  return other && (find(names, other) ?? handedOn(names, other, open, find, hops))
}

function handedOn<T>(
  names: readonly string[],
  module: Module,
  open: OpenModule,
  find: Find<T>,
  hops: number,
): T | undefined {
  const found = comeFrom(names.join('.'), module, open, find, hops + 1)
  if (found || hops > MOST_HOPS) return found
  for (const specifier of starred(module.root.imports)) {
    const all = openIn(names, module, specifier, open, find, hops + 1)
    if (all) return all
  }
  return undefined
}
