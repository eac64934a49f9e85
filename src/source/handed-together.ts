import type { HandedTogether } from '../parsed/prompt-file.ts'
import { SHOWS } from './detect/shows.ts'
import { Folder } from './fold/fold.ts'
import { certainText } from './fold/piece.ts'
import { type OpenModule, resolve } from './fold/resolve.ts'
import { eachInner } from './inner-of.ts'
import type { Module } from './module.ts'
import type { Call, Expr } from './outline.ts'
import type { Scope } from './scopes.ts'

/** Characters under which a text is a name, an address or a key. */
const LONG = 100
/** Steps for one file, and texts of one call. */
const MOST_STEPS = 50_000
const MOST_CHARACTERS = 2 ** 20
const MOST_TEXTS = 100
const DEEPEST = 4

/** `openHolding` opens only files that may hold prompts. */
interface Opens {
  open: OpenModule
  openHolding: OpenModule
}

/**
 * The texts that a call is given together, where there are several: `frob(PROMPT, words)`. What a function makes of them is not followed, and
 * a text beside a prompt may be sent with it.
 * @param asked requests, whose texts are known
 */
export function handedTogether(module: Module, opens: Opens, asked: ReadonlySet<Expr>): HandedTogether[] {
  const gathering = new Gathering(module, opens, asked)
  gathering.scope(module.root)
  return gathering.found
}

class Gathering {
  readonly found: HandedTogether[] = []
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
    for (const versions of scope.versions.values()) for (const { value } of versions) this.look(value, scope)
    for (const value of [...scope.returns, ...scope.does]) this.look(value, scope)
    for (const child of scope.children) this.scope(child)
  }

  private look(expr: Expr, scope: Scope): void {
    if (this.budget.steps <= 0 || (expr.kind === 'other' && expr.mute)) return
    if (expr.kind === 'call') {
      if (SHOWS.test(expr.name)) return
      if (!this.asked.has(expr)) this.call(expr, scope)
    }
    eachInner(expr, inner => this.look(inner, scope))
  }

  private call(call: Call, scope: Scope): void {
    const given = givenTo(call)
    if (given.length < 2 || !given.some(each => this.mayBeLong(each, scope, this.openHolding))) return
    const texts = given.flatMap(each => {
      if (!this.mayBeLong(each, scope, this.open)) return []
      const folder = new Folder(this.open, this.budget)
      const characters = certainText(folder.fold(each, scope, this.module)).trim().length
      const literals = folder.used.map(({ module, from }) => `${module.path}\0${from}`)
      return characters >= LONG && literals.length > 0 ? [{ literals, characters }] : []
    })
    if (texts.length > 1) this.found.push(texts)
  }

  /** Whether an expression may stand for a text of some length: most names do not. */
  private mayBeLong(expr: Expr, scope: Scope, open: OpenModule): boolean {
    this.budget.steps--
    if (expr.kind === 'text') return expr.spelled.text.length >= LONG
    if (expr.kind !== 'name') return MAY_SAY.has(expr.kind)
    const found = resolve(expr.name, expr.from, scope, this.module, open)?.expr
    if (found?.kind === 'text') return found.spelled.text.length >= LONG
    return found !== undefined && (found.kind === 'name' || MAY_SAY.has(found.kind))
  }
}

const MAY_SAY: ReadonlySet<Expr['kind']> = new Set(['joined', 'either', 'maybe', 'call'])

/** What a call is made on and given, with what stands in its lists and objects. */
function givenTo({ on, args }: Call): Expr[] {
  const found: Expr[] = []
  const add = (expr: Expr, depth: number): void => {
    if (found.length >= MOST_TEXTS || depth > DEEPEST) return
    if (expr.kind === 'list') for (const item of expr.items) add(item, depth + 1)
    else if (expr.kind === 'map') for (const { value } of expr.entries) add(value, depth + 1)
    else if (expr.kind !== 'constant' && expr.kind !== 'lambda') found.push(expr)
  }
  if (on) add(on, 0)
  for (const { value } of args) add(value, 0)
  return found
}
