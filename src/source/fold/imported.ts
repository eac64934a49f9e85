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

/** What a name that a module imports stands for in the modules that it comes from. */
export function imported<T>(name: string, module: Module, open: OpenModule, find: Find<T>, hops = 0): T | undefined {
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
  const found = imported(names.join('.'), module, open, find, hops + 1)
  if (found || hops > MOST_HOPS) return found
  for (const specifier of starred(module.root.imports)) {
    const all = openIn(names, module, specifier, open, find, hops + 1)
    if (all) return all
  }
  return undefined
}
