import { importedAs } from '../imported-as.ts'
import { languageOf } from '../literals/languages.ts'
import type { Module } from '../module.ts'
import type { Call } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import { asksPeople } from './asks-people.ts'
import { type Held, Uses } from './shown-names.ts'

/** Calls that show a text whole. What they are given is not sent as well, as what is written or run may be. */
const SHOWS =
  /(?:^|\.)(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|echo|secho|alert|confirm|toast|fail|\w*[sS]nackbar|(?:\w+)?(?:Error|Exception)|(?:log|warn|print|show)(?:[A-Z]|_[a-z])\w*)$/
/** Where the texts of a module go that people read. */
export interface People {
  /** Whether a call shows what it is given, or asks it of a person. */
  isShownBy(call: Call): boolean
  /** Whether it asks a person. */
  isAskedBy(call: Call): boolean
  /** Whether all that is done with a name is to show it, to throw it, or to ask it of a person. */
  readsAll(scope: Scope, names: readonly string[]): boolean
}

export function peopleIn(module: Module): People {
  let uses: Uses | undefined
  let inAll: Names | undefined
  return {
    isShownBy: call => isShownBy(call, module),
    isAskedBy: call => isAskedBy(call, module),
    readsAll(scope, names) {
      const held = heldBy(scope, names)
      if (!held || !seesAll(held, module, () => (inAll ??= namesIn(module.text)))) return false
      uses ??= new Uses(module, call => isShownBy(call, module))
      return uses.areShown(held)
    },
  }
}

function isShownBy(call: Call, module: Module): boolean {
  return SHOWS.test(call.name) || isAskedBy(call, module)
}

function isAskedBy({ name }: Call, { root }: Module): boolean {
  return asksPeople(importedAs(name, root.imports), name)
}

function heldBy(scope: Scope, names: readonly string[]): Held | undefined {
  for (let length = names.length; length > 0; length--) {
    const target = names.slice(0, length).join('.')
    if (scope.versions.has(target)) return { scope, target }
  }
  return undefined
}

/** Whether no other file can use a name: a variable of a function, or of a module that does not export it. */
function seesAll({ scope, target }: Held, { language, path }: Module, names: () => Names): boolean {
  // Of other languages only the texts are read, and no uses of names.
  if (languageOf(path)) return false
  if (target.includes('.') || scope.kind === 'class') return false
  if (scope.kind === 'function') return true
  if (language !== 'javascript') return false
  const { uses, exported } = names()
  return (uses.get(target) ?? 0) > 1 && exported !== 'unknown' && !exported.has(target)
}

/** How often each name stands in a text, and which it exports. */
interface Names {
  uses: ReadonlyMap<string, number>
  exported: ReadonlySet<string> | 'unknown'
}

const NAME = /(?<![\w$.])[A-Za-z_$][\w$]*/g
const EXPORT = /\bexport\s{1,9}(?:declare\s{1,9})?(?:const|let|var|default)\s{1,9}([\w$]+)|\bexport\s{0,9}\{([^{}]*)\}/g

function namesIn(text: string): Names {
  const uses = new Map<string, number>()
  for (const [name] of text.matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1)
  if (/\bexports\b/.test(text)) return { uses, exported: 'unknown' }
  const exported = new Set<string>()
  for (const [, one, list = ''] of text.matchAll(EXPORT))
    for (const name of one === undefined ? (list.match(NAME) ?? []) : [one]) exported.add(name)
  return { uses, exported }
}
