import type { HandedTogether } from '../parsed/prompt-file.ts'
import { SHOWS } from './detect/shows.ts'
import { Folder } from './fold/fold.ts'
import { certainText } from './fold/piece.ts'
import { importedValue, type OpenModule, resolve } from './fold/resolve.ts'
import { eachInner } from './inner-of.ts'
import type { Module } from './module.ts'
import type { Call, Define, Expr } from './outline.ts'
import type { Scope } from './scopes.ts'
import type { Version } from './versions.ts'

/** Characters under which a text is a name, an address or a key. */
const LONG = 100
/** Steps for one file, and texts of one call. */
const MOST_STEPS = 200_000
const MOST_CHARACTERS = 2 ** 20
const MOST_TEXTS = 100
const DEEPEST = 4

/** `openHolding` opens only files that may hold prompts. */
interface Opens {
  open: OpenModule
  openHolding: OpenModule
}

/** `left`: where the steps no longer sufficed. */
interface Together {
  together: HandedTogether[]
  left: number | undefined
}

type Joined = Extract<Expr, { kind: 'joined' }>

interface At {
  expr: Expr
  scope: Scope
  module: Module
}

/**
 * The texts that code puts together, where there are several: `frob(PROMPT, words)`, `PROMPT + words`, `[PROMPT, words]`, and defaults of one
 * function. What is made of them is not followed, and a text beside a prompt may be sent with it.
 * @param asked requests, whose texts are known
 */
export function handedTogether(module: Module, opens: Opens, asked: ReadonlySet<Expr>): Together {
  const gathering = new Gathering(module, opens, asked)
  gathering.scope(module.root)
  return { together: gathering.found, left: gathering.left }
}

class Gathering {
  readonly found: HandedTogether[] = []
  left: number | undefined
  private readonly module: Module
  private readonly open: OpenModule
  private readonly openHolding: OpenModule
  private readonly asked: ReadonlySet<Expr>
  private readonly budget = { steps: MOST_STEPS, characters: MOST_CHARACTERS }

  constructor(module: Module, { open, openHolding }: Opens, asked: ReadonlySet<Expr>) {
    this.module = module
    this.open = open
    this.openHolding = openHolding
    this.asked = asked
  }

  scope(scope: Scope): void {
    for (const [target, versions] of scope.versions) {
      for (const { value } of versions) this.look(value, scope)
      this.bound(target, versions, scope)
    }
    for (const value of [...scope.returns, ...scope.does]) this.look(value, scope)
    if (scope.define) this.defined(scope.define, scope.parent ?? scope)
    for (const child of scope.children) this.scope(child)
  }

  /** What arguments are where a call gives none goes together, and so does what a decorator is given. */
  private defined({ params, decorators }: Define, scope: Scope): void {
    const given = params.flatMap(({ value }) => value ?? [])
    this.given(given, scope)
    for (const value of [...given, ...decorators]) this.look(value, scope)
  }

  /** What is bound to a name of another module takes the place of a text there, or is added to it: `prompts.SYSTEM += words`. */
  private bound(target: string, [first, ...more]: readonly Version[], scope: Scope): void {
    if (!first || !target.includes('.') || !isImported(target, this.module)) return
    const was = importedValue(target, this.module, this.openHolding)
    if (!was) return
    this.together([was, ...[first, ...more].map(({ value }) => ({ expr: value, scope, module: this.module }))])
  }

  private look(expr: Expr, scope: Scope): void {
    if (this.budget.steps <= 0 || this.budget.characters <= 0) this.left ??= expr.from
    if (this.left !== undefined || (expr.kind === 'other' && expr.mute)) return
    if (expr.kind === 'call') {
      if (SHOWS.test(expr.name)) return
      if (!this.asked.has(expr)) this.given([...givenTo(expr), ...setBy(expr, this.module)], scope)
    } else if (expr.kind === 'joined') this.given(partsOf(expr), scope)
    else if (expr.kind === 'list' && isMixed(expr.items)) this.given(expr.items.slice(0, MOST_TEXTS), scope)
    eachInner(expr, inner => this.look(inner, scope))
  }

  private given(given: readonly Expr[], scope: Scope): void {
    if (given.length < 2 || !given.some(each => this.mayBeLong(each, scope, this.openHolding))) return
    this.together(given.map(expr => ({ expr, scope, module: this.module })))
  }

  private together(given: readonly At[]): void {
    const texts = given.flatMap(({ expr, scope, module }) => {
      if (!this.mayBeLong(expr, scope, this.open, module)) return []
      const folder = new Folder(this.open, this.budget)
      const characters = certainText(folder.fold(expr, scope, module)).trim().length
      const literals = folder.used.map(({ module, from }) => `${module.path}\0${from}`)
      const lengths = folder.used.map(({ from, to }) => to - from)
      return characters >= LONG && literals.length > 0 ? [{ literals, lengths, characters }] : []
    })
    if (texts.length > 1) this.found.push(texts)
  }

  /** Whether an expression may stand for a text of some length: most names do not. */
  private mayBeLong(expr: Expr, scope: Scope, open: OpenModule, module = this.module): boolean {
    this.budget.steps--
    if (expr.kind === 'text') return expr.spelled.text.length >= LONG
    if (expr.kind !== 'name') return MAY_SAY.has(expr.kind)
    const found = resolve(expr.name, expr.from, scope, module, open)?.expr
    if (found?.kind === 'text') return found.spelled.text.length >= LONG
    return found !== undefined && (found.kind === 'name' || MAY_SAY.has(found.kind))
  }
}

const MAY_SAY: ReadonlySet<Expr['kind']> = new Set(['joined', 'either', 'maybe', 'call'])

/** The texts that are put one behind the other: those under other names, and what is written out as a whole, which is one text. */
function partsOf(expr: Joined): Expr[] {
  return expr.parts.filter(({ kind }) => kind !== 'constant').slice(0, MOST_TEXTS)
}

/** What a call is made on and given, with what stands in its lists and objects. */
function givenTo({ on, args }: Call): Expr[] {
  const found: Expr[] = []
  const add = (expr: Expr, depth: number): void => {
    if (found.length >= MOST_TEXTS || depth > DEEPEST) return
    const inner = heldIn(expr)
    if (inner) for (const each of inner) add(each, expr.kind === 'joined' ? DEEPEST : depth + 1)
    else if (expr.kind !== 'constant' && expr.kind !== 'lambda') found.push(expr)
  }
  if (on) add(on, 0)
  for (const { value } of args) add(value, 0)
  return found
}

function heldIn(expr: Expr): Expr[] | undefined {
  if (expr.kind === 'list') return expr.items
  if (expr.kind === 'map') return expr.entries.map(({ value }) => value)
  return expr.kind === 'joined' ? partsOf(expr) : undefined
}

/** Whether a list has more than texts that are written out in it, which are all alike: examples, rules. */
const isMixed = (items: readonly Expr[]): boolean => items.some(({ kind }) => kind !== 'text')

function isImported(name: string, { root }: Module): boolean {
  return root.imports.has(name.split('.')[0] ?? '')
}

/** Names and keys of one call that are tried with each other. */
const MOST_TRIED = 10
const KEY = /^[A-Za-z_$][\w$]{0,99}$/

/** What a call may set in another module: `setattr(prompts, 'SYSTEM', words)`, `Object.assign(prompts, { SYSTEM: words })`. */
function setBy(call: Call, module: Module): Expr[] {
  const { from, to } = call
  const holders = heldBy(call, 0).filter(each => isImported(each, module))
  const keys = holders.length > 0 ? keysOf(call).filter(key => KEY.test(key)) : []
  return holders
    .slice(0, MOST_TRIED)
    .flatMap(holder =>
      keys.slice(0, MOST_TRIED).map((key): Expr => ({ kind: 'name', from, to, name: `${holder}.${key}` })),
    )
}

/** Names that a call is made on or given, also as `vars(prompts)` and `prompts.__dict__`. */
function heldBy({ on, args }: Call, depth: number): string[] {
  return [...(on ? [on] : []), ...args.map(({ value }) => value)].flatMap(each => {
    if (each.kind === 'name') return [each.name.replace(/\.__dict__$/, '')]
    return each.kind === 'call' && depth === 0 ? heldBy(each, depth + 1) : []
  })
}

function keysOf({ args }: Call): string[] {
  return args.flatMap(({ name, value }) => [
    ...(name === undefined ? [] : [name]),
    ...(value.kind === 'text' ? [value.spelled.text] : []),
    ...(value.kind === 'map' ? value.entries.flatMap(({ key = '' }) => key) : []),
  ])
}
