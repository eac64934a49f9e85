import { asks } from '../detect/requests.ts'
import { entriesOf } from '../detect/shapes.ts'
import { type Defined, defined, type OpenModule, resolve } from '../fold/resolve.ts'
import { importsMatching } from '../imported-as.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import type { Asked } from './asked.ts'
import type { Models } from './model-of.ts'
import { NAMES } from './model-words.ts'
import type { At } from './objects.ts'

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
const HANDS = /(?:^|\.)(?:[A-Z]\w*|\w*(?:agent|tools?|bind|pipe|structured_?output|chain|executor)\w*)$/i

/** Names of arguments that are sent in any call, and of those that are sent only in a call to a model. */
const SAYS = /prompt|instruction|persona|system_?message/i
const GIVES =
  /prompt|instruction|system|persona|messages?$|tools?$|functions?$|schema|format$|model$|output|answer|response|options$|params$|request$|Input$/i

/** What the calls of a module give to models that are known: tools, schemas, and texts that functions make. */
export function givenToModels(module: Module, models: Models, open: OpenModule): GivenToModel[] {
  return new Gathering(module, models, open).all()
}

class Gathering {
  private readonly module: Module
  private readonly models: Models
  private readonly open: OpenModule
  private readonly found: GivenToModel[] = []
  private readonly pipes: boolean
  private steps = MOST_STEPS

  constructor(module: Module, models: Models, open: OpenModule) {
    this.module = module
    this.models = models
    this.open = open
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
      const stretches: Stretch[] = []
      this.follow(expr, at, stretches, new Set(), 0)
      if (stretches.length > 0) this.found.push({ model, stretches })
    }
    for (const [, inner] of innerOf(expr)) this.look(inner, scope)
  }

  private modelOf(call: Call, at: At): Asked | undefined {
    return isAsking(call) ? this.models.of(call, at) : undefined
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
  private follow(expr: Expr, at: At, into: Stretch[], seen: Set<unknown>, depth: number): void {
    if (depth > DEEPEST || this.steps-- <= 0 || seen.has(expr)) return
    seen.add(expr)
    if (expr.kind === 'name' || expr.kind === 'call') this.named(expr, at, into, seen, depth)
    else if (expr.kind === 'lambda') return
    if (expr.kind !== 'name' && depth === 0) into.push({ path: at.module.path, from: expr.from, to: expr.to })
    for (const [, inner] of innerOf(expr)) this.follow(inner, at, into, seen, depth + 1)
  }

  private named(
    { name, from }: Extract<Expr, { name: string }>,
    at: At,
    into: Stretch[],
    seen: Set<unknown>,
    depth: number,
  ): void {
    const found = resolve(name, from, at.scope, at.module, this.open)
    if (found) {
      into.push({ path: found.module.path, from: found.expr.from, to: found.expr.to })
      this.follow(found.expr, found, into, seen, depth + 1)
      return
    }
    const held = defined(name, at.scope, at.module, this.open)
    if (held && !seen.has(held.scope)) this.define(held, into, seen, depth)
  }

  /** A function or a class, with the classes of its fields. */
  private define({ scope, module }: Defined, into: Stretch[], seen: Set<unknown>, depth: number): void {
    seen.add(scope)
    const { define } = scope
    if (!define) return
    into.push({ path: module.path, from: define.from, to: define.to })
    for (const each of define.kind === 'class' ? define.body : [])
      if (each.kind === 'bind' && each.type) this.follow(each.type, { scope, module }, into, seen, depth + 1)
  }
}

/** Whether a call may send a model something that is written elsewhere. Only then is its model looked for, perhaps in other files. */
function isAsking(call: Call): boolean {
  const may = asks(call) || HANDS.test(call.name) ? GIVES : SAYS
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
