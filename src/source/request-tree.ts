import type { Tree } from '../data/tree.ts'
import { COMPUTED } from '../model/computed.ts'
import { COUNTED_TOOL } from '../parsed/counted-tool.ts'
import { argumentsOf } from './arguments-of.ts'
import { defined, type OpenModule, resolve } from './fold/resolve.ts'
import { innerOf } from './inner-of.ts'
import type { Module } from './module.ts'
import type { Call, Entry, Expr } from './outline.ts'
import type { Scope } from './scopes.ts'

const DEEPEST = 6
const MOST_ENTRIES = 200
/** Keys that hold what is sent: they are read as messages, not as settings. */
const SAYS =
  /^(?:messages|contents?|input|system\w*|instructions?|prompt\w*|history|user\w*|text|role|goal|backstory|description)$/i

/** Where an expression stands. */
interface At {
  scope: Scope
  module: Module
  open: OpenModule
  /** The offset for places: that of the call itself, where a value is written elsewhere. */
  from: number | undefined
}

/** What a call or an object tells a model besides its text, as fields of a request. A value that is only known at run time becomes a name. */
export function requestTree(asks: Expr | undefined, scope: Scope, module: Module, open: OpenModule): Tree | undefined {
  if (asks?.kind !== 'call' && asks?.kind !== 'map') return undefined
  const at: At = { scope, module, open, from: undefined }
  const tree = mapOf(asks.from, entriesIn(asks, at), at, 0)
  return tree.kind === 'map' && tree.entries.size > 0 ? tree : undefined
}

/** Settings that are counted by themselves, or cost nothing. */
const COUNTED = /^(?:model\w*|tools|functions|response\w*|text_?format|output\w*|schema|args_schema|metadata|stop\w*)$/i
/** Characters under which a text is a name, an address or a key. */
const LONG = 100

/** Expressions of one request that are looked at for texts. */
const MOST_LOOKED = 500

/** Characters of long texts that a request has under keys that are not read. */
export function unreadIn(asks: Expr | undefined, scope: Scope, module: Module, open: OpenModule): number {
  if (asks?.kind !== 'call' && asks?.kind !== 'map') return 0
  const at: At = { scope, module, open, from: undefined }
  let left = MOST_LOOKED
  const look = (expr: Expr, depth: number): number => {
    if (left-- <= 0 || depth > DEEPEST) return 0
    if (expr.kind === 'text') return expr.spelled.text.length >= LONG ? expr.spelled.text.length : 0
    const of = expr.kind === 'name' ? named(expr, at) : undefined
    if (of) return look(of, depth + 1)
    return innerOf(expr).reduce((sum, [, inner]) => sum + look(inner, depth + 1), 0)
  }
  return entriesIn(asks, at).reduce(
    (sum, { key = '', value }) => (SAYS.test(key) || COUNTED.test(key) ? sum : sum + look(value, 0)),
    0,
  )
}

function entriesIn(expr: Expr, at: At): readonly Entry[] {
  if (expr.kind === 'map') return expr.entries
  return expr.kind === 'call' ? argumentsOf(expr, at, at.open) : []
}

function named({ name, from }: Extract<Expr, { kind: 'name' }>, { scope, module, open }: At): Expr | undefined {
  return resolve(name, from, scope, module, open)?.expr
}

function mapOf(from: number, all: readonly Entry[], at: At, depth: number): Tree {
  const entries = new Map<string, Tree>()
  for (const { key, value } of all.slice(0, MOST_ENTRIES))
    if (key !== undefined && !(depth === 0 && SAYS.test(key))) entries.set(key, settingOf(key, value, at, depth + 1))
  return { kind: 'map', at: at.from ?? from, entries }
}

/** A name for tools stands for an unknown number of them. */
function settingOf(key: string, value: Expr, at: At, depth: number): Tree {
  const tree = treeOf(value, at, depth)
  if (key === 'tools' && value.kind === 'map' && value.entries.some(each => each.key === undefined))
    return {
      kind: 'list',
      at: tree.at,
      items: value.entries.map(each => toolOf(treeOf(each.value, at, depth + 1), at)),
    }
  const tools = tree.kind === 'list' ? tree.items : tree.kind === 'scalar' ? [tree] : undefined
  return key === 'tools' && tools ? { kind: 'list', at: tree.at, items: tools.map(tool => toolOf(tool, at)) } : tree
}

/** A tool that is a function or a class of the repository counts as a prompt of its own. */
function toolOf(tool: Tree, { scope, module, open }: At): Tree {
  if (tool.kind !== 'scalar' || typeof tool.value !== 'string') return tool
  const [holder, name] = COUNTED_TOOL
  if (!defined(tool.value, scope, module, open)) return tool
  const named: Tree = { kind: 'map', at: tool.at, entries: new Map([[name, tool]]) }
  return { kind: 'map', at: tool.at, entries: new Map([[holder, named]]) }
}

/** `stepCountIs(20)` is known by its name and its number. */
function numbered({ name, args: [first] }: Call, unknown: Tree): Tree {
  if (first?.value.kind !== 'constant') return unknown
  return {
    ...unknown,
    kind: 'scalar',
    value: `${name.slice(name.lastIndexOf('.') + 1)}-${first.value.value}`.slice(0, 200),
  }
}

function treeOf(expr: Expr, at: At, depth: number): Tree {
  const from = at.from ?? expr.from
  const unknown: Tree = { kind: 'scalar', at: from, value: expr.kind === 'name' ? expr.name : COMPUTED }
  if (depth > DEEPEST) return unknown
  switch (expr.kind) {
    case 'text':
      return { kind: 'scalar', at: from, value: expr.spelled.text.slice(0, 200) }
    case 'constant':
      return { kind: 'scalar', at: from, value: expr.value }
    case 'list':
      return {
        kind: 'list',
        at: from,
        items: expr.items.slice(0, MOST_ENTRIES).map(item => treeOf(item, at, depth + 1)),
      }
    case 'map':
      return mapOf(from, expr.entries, at, depth)
    case 'call': {
      const entries = entriesIn(expr, at)
      return entries.length > 0 ? mapOf(from, entries, at, depth) : numbered(expr, unknown)
    }
    case 'name': {
      const found = named(expr, at)
      return found && found.kind !== 'name' ? treeOf(found, { ...at, from }, depth + 1) : unknown
    }
    default:
      return unknown
  }
}
