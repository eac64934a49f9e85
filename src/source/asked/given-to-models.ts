import { byName } from '../by-name.ts'
import { asks } from '../detect/requests.ts'
import { entriesOf } from '../detect/shapes.ts'
import { type Defined, defined, type OpenModule, resolve } from '../fold/resolve.ts'
import { importsMatching } from '../imported-as.ts'
import { eachInner } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import type { Asked } from './asked.ts'
import type { Models } from './model-of.ts'
import { NAMES } from './model-words.ts'
import type { At } from './objects.ts'
import { Places } from './places.ts'

/** A stretch of a file, by offsets. */
export interface Stretch {
  path: string
  from: number
  to: number
}

/** What is given to a model: where it is written, in this file and in others. */
export interface GivenToModel {
  model: Asked
  stretches: Stretch[]
}

const DEEPEST = 8
/** The most expressions that are followed for one file. */
const MOST_STEPS = 20_000
/** Calls that hand something to a model: the object that they are made on, or one of their arguments. */
const HANDS = byName(name =>
  /(?:^|\.)(?:[A-Z]\w*|\w*(?:agent|tools?|bind|pipe|structured_?output|chain|executor)\w*)$/i.test(name),
)

/** Names of arguments that are sent in any call, and of those that are sent only in a call to a model. */
const SAYS = /prompt|instruction|persona|system_?message/i
const GIVES =
  /prompt|instruction|system|persona|messages?$|tools?$|functions?$|schema|format$|model$|output|answer|response|options$|params$|request$|Input$/i

/**
 * What the calls of a module give to models that are known: tools, schemas, and texts that functions make.
 * @param openHolding opens only files that may hold prompts
 * @param places where texts of the module's prompts are. Most calls give neither such a text nor anything of such a file: their model is of no concern
 */
export function givenToModels(
  module: Module,
  models: Models,
  { open, openHolding, places }: { open: OpenModule; openHolding: OpenModule; places: readonly number[] },
): GivenToModel[] {
  return new Gathering(module, models, { open, openHolding, places: new Places(places) }).all()
}

class Gathering {
  private readonly module: Module
  private readonly models: Models
  private readonly open: OpenModule
  private readonly openHolding: OpenModule
  private readonly found: GivenToModel[] = []
  private readonly pipes: boolean
  private readonly places: Places
  private steps = MOST_STEPS
  private looks = MOST_STEPS

  constructor(
    module: Module,
    models: Models,
    { open, openHolding, places }: { open: OpenModule; openHolding: OpenModule; places: Places },
  ) {
    this.module = module
    this.models = models
    this.open = open
    this.openHolding = openHolding
    this.places = places
    this.pipes = importsMatching(/^langchain/, module)
  }

  all(): GivenToModel[] {
    this.scope(this.module.root)
    return this.found
  }

  private scope(scope: Scope): void {
    for (const versions of scope.versions.values()) for (const { value } of versions) this.look(value, scope)
    for (const value of [...scope.returns, ...scope.does]) this.look(value, scope)
    for (const child of scope.children) this.scope(child)
  }

  private look(expr: Expr, scope: Scope): void {
    const at = { scope, module: this.module }
    const model =
      expr.kind === 'call' ? this.modelOf(expr, at) : expr.kind === 'other' ? this.piped(expr, at) : undefined
    if (model) {
      const walk = { into: [], seen: new Set<unknown>(), open: this.open, left: () => this.steps-- > 0 }
      this.follow(expr, at, walk, 0)
      if (walk.into.length > 0) this.found.push({ model, stretches: walk.into })
    }
    eachInner(expr, inner => this.look(inner, scope))
  }

  private modelOf(call: Call, at: At): Asked | undefined {
    return isAsking(call) && this.mayGive(call, at) ? this.models.of(call, at) : undefined
  }

  /** Whether a call may give a prompt to a model. Where that is too much to look at, it may. */
  private mayGive(call: Call, at: At): boolean {
    const walk: Walk = {
      into: [],
      seen: new Set(),
      open: this.openHolding,
      left: () => this.looks-- > 0,
    }
    this.follow(call, at, walk, 0)
    return this.looks <= 0 || walk.into.some(each => each.path !== this.module.path || this.places.within(each))
  }

  /** `prompt | llm | parser` of LangChain. */
  private piped({ inner, mute }: Extract<Expr, { kind: 'other' }>, at: At): Asked | undefined {
    if (!this.pipes || mute || inner.length !== 2) return undefined
    for (const each of inner) {
      const model = each.kind === 'name' || each.kind === 'call' ? this.models.certain(each, at) : undefined
      if (model) return model
    }
    return undefined
  }

  /** The stretches that an expression is made of: itself unless it is only a name, and what its names stand for. */
  private follow(expr: Expr, at: At, walk: Walk, depth: number): void {
    if (depth > DEEPEST || walk.seen.has(expr) || !walk.left()) return
    walk.seen.add(expr)
    if (expr.kind === 'name' || expr.kind === 'call') this.named(expr, at, walk, depth)
    else if (expr.kind === 'lambda') return
    if (expr.kind !== 'name' && depth === 0) walk.into.push({ path: at.module.path, from: expr.from, to: expr.to })
    eachInner(expr, inner => this.follow(inner, at, walk, depth + 1))
  }

  private named({ name, from }: Extract<Expr, { name: string }>, at: At, walk: Walk, depth: number): void {
    const found = resolve(name, from, at.scope, at.module, walk.open)
    if (found) {
      walk.into.push({ path: found.module.path, from: found.expr.from, to: found.expr.to })
      this.follow(found.expr, found, walk, depth + 1)
      return
    }
    const held = defined(name, at.scope, at.module, walk.open)
    if (held && !walk.seen.has(held.scope)) this.define(held, walk, depth)
  }

  /** A function or a class, with the classes of its fields. */
  private define({ scope, module }: Defined, walk: Walk, depth: number): void {
    walk.seen.add(scope)
    const { define } = scope
    if (!define) return
    walk.into.push({ path: module.path, from: define.from, to: define.to })
    for (const each of define.kind === 'class' ? define.body : [])
      if (each.kind === 'bind' && each.type) this.follow(each.type, { scope, module }, walk, depth + 1)
  }
}

/** Names that are followed: what was found and seen, and whether more may be looked at. */
interface Walk {
  into: Stretch[]
  seen: Set<unknown>
  open: OpenModule
  left: () => boolean
}

/** Whether a call may send a model something that is written elsewhere. Only then is its model looked for, perhaps in other files. */
function isAsking(call: Call): boolean {
  const may = asks(call) || HANDS(call.name) ? GIVES : SAYS
  const says = (key: string) => may.test(key) || NAMES.test(key)
  return (
    entriesOf(call).some(
      ({ key = '', value }) =>
        says(key) || (value.kind === 'map' && value.entries.some(inner => says(inner.key ?? ''))),
    ) ||
    call.args.some(({ value }) => isCalled(value, may)) ||
    (call.on !== undefined && isCalled(call.on, may))
  )
}

function isCalled(value: Expr, pattern: RegExp): boolean {
  if (value.kind === 'list') return value.items.slice(0, 5).some(item => isCalled(item, pattern))
  return (
    (value.kind === 'name' || value.kind === 'call') && pattern.test(value.name.slice(value.name.lastIndexOf('.') + 1))
  )
}
