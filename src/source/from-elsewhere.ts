import type { Elsewhere } from '../parsed/prompt-file.ts'
import type { Piece } from './fold/piece.ts'
import type { Module } from './module.ts'
import type { Scope } from './scopes.ts'

type Slot = Extract<Piece, { kind: 'slot' }>

/** Modules that give dates, numbers and settings of the machine, or write data as text: no texts of their own. */
const SMALL =
  /^(?:datetime|date|time|uuid|random|platform|sys|os|pathlib|math|socket|locale|calendar|zoneinfo|secrets|json|re|textwrap|html|string|copy|typing|enum|functools|itertools|collections|inspect|node:\w+|path|crypto|util)$/
const ENVIRONMENT = /^(?:os\.(?:environ\b|getenv\()|process\.env\b)/
/** What a slot says in place of a text that it names: lists, and objects of a class, such as a message, a client or a column of a table. */
const MADE = /^(?:[[{(`'"]|(?:new\s+)?(?:[\w$]+\.)*[A-Z][\w$]*\()/
const BUILT_IN = new Set([
  'str',
  'String',
  'await',
  'new',
  'True',
  'False',
  'None',
  'true',
  'false',
  'null',
  'undefined',
])
/** Longer expressions are cut off in slots. */
const LONGEST = 63

/** What of a text other files or packages alone decide: names that are imported, whatever the code is given as it runs. */
export function fromElsewhere(pieces: readonly Piece[], scope: Scope, module: Module): Elsewhere[] {
  return pieces.flatMap((piece): Elsewhere[] => {
    if (piece.kind === 'branch') return piece.options.flatMap(each => fromElsewhere(each, scope, module))
    if (piece.kind === 'loop') return fromElsewhere(piece.body, scope, module)
    if (piece.kind !== 'slot' || piece.module !== module) return []
    const found = elsewhere(piece, scope, module)
    return found ? [found] : []
  })
}

function elsewhere({ name: source }: Slot, scope: Scope, module: Module): Elsewhere | undefined {
  if (source.length > LONGEST || MADE.test(source)) return undefined
  if (ENVIRONMENT.test(source)) return { what: source }
  const words = [...source.replace(/'[^']*'|"[^"]*"/g, "''").matchAll(/(?<![\w.$])[A-Za-z_$][\w$]*(?!\s*=[^=]|[\w$])/g)]
  const names = [...new Set(words.map(([word]) => word))].filter(word => !BUILT_IN.has(word))
  const [first] = names
  if (first === undefined || !isImported(first, scope, module)) return undefined
  if (names.every(each => isImported(each, scope, module))) return { what: source }
  // A function of another file around what was sent as it is.
  const wrapped = /^[\w$.]+\(\s*([\w$.]+)\s*\)$/.exec(source)?.[1]
  return wrapped === undefined ? undefined : { what: source, wraps: wrapped }
}

function isImported(name: string, scope: Scope, { root }: Module): boolean {
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    if (each.versions.has(name)) return false
    if (each.define?.params.some(param => param.name === name || param.keys?.includes(name))) return false
  }
  const found = root.imports.get(name)
  if (found) return !SMALL.test(found.module.split('.')[0] ?? '')
  // A variable of a loop is not bound here either, so only what looks like a constant is taken for a name of all.
  return CONSTANT.test(name) && [...root.imports.keys()].some(isAll)
}

const CONSTANT = /^[A-Z][A-Z\d_]+$/

/** `from words import *` */
const isAll = (local: string) => local.startsWith('* ')
