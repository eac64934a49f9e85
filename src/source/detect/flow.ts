import { closed, type Placed, resolve } from '../fold/resolve.ts'
import { eachInner } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import type { Candidate } from './candidate.ts'
import { isPromptName } from './names.ts'
import type { People } from './people.ts'
import { messagesIn } from './shapes.ts'
import { sourcesIn } from './textual-names.ts'

/** What reaches a model by name: variables, what functions return, and arguments. */
export interface Flow {
  /** What reaches a request, and not only what is called a prompt. */
  asked: Reached
  named: Reached
}

export interface Reached {
  reaches(scope: Scope, target: string): boolean
  returns(scope: Scope): boolean
  holds(expr: Expr): boolean
}

/** Follows the names that requests hold back to where they are bound, in one module. */
export function flowIn(module: Module, requests: readonly Candidate[], people: People): Flow {
  const flow = new Following(module)
  for (const { parts, scope } of requests)
    for (const { exprs } of parts) for (const expr of exprs) flow.from(expr, scope)
  flow.run()
  const asked = flow.reached()
  flow.fromNames(module.root, people)
  flow.run()
  return { asked, named: flow.reached() }
}

class Following {
  private readonly module: Module
  private readonly bound = new Map<Scope, Set<string>>()
  private readonly functions = new Set<Scope>()
  private readonly exprs = new Set<Expr>()
  private readonly open: { expr: Expr; scope: Scope }[] = []
  private readonly calls = new Map<string, { call: Call; scope: Scope }[]>()
  private readonly byName = new Map<string, Scope[]>()
  private isIndexed = false

  constructor(module: Module) {
    this.module = module
  }

  /** Most modules send nothing that comes from a function of theirs. */
  private indexed(): void {
    if (!this.isIndexed) this.index(this.module.root)
    this.isIndexed = true
  }

  from(expr: Expr, scope: Scope): void {
    if (this.exprs.has(expr)) return
    this.exprs.add(expr)
    this.open.push({ expr, scope })
  }

  /** What is called a prompt is one, whatever goes into it, unless people read it. */
  fromNames(scope: Scope, people: People): void {
    for (const [target, versions] of scope.versions)
      if (isPromptName(lastOf(target)) && !people.readsAll(scope, target.split('.')))
        for (const { value } of versions) this.from(value, scope)
    if (isPromptName(scope.path.at(-1) ?? '')) for (const value of scope.returns) this.from(value, scope)
    for (const child of scope.children) this.fromNames(child, people)
  }

  run(): void {
    for (let each = this.open.pop(); each; each = this.open.pop()) this.follow(each.expr, each.scope)
  }

  /** What has been reached so far. */
  reached(): Reached {
    const bound = new Map([...this.bound].map(([scope, targets]) => [scope, new Set(targets)]))
    const [functions, exprs] = [new Set(this.functions), new Set(this.exprs)]
    return {
      reaches: (scope, target) => bound.get(scope)?.has(target) ?? false,
      returns: scope => functions.has(scope),
      holds: expr => exprs.has(expr),
    }
  }

  private follow(expr: Expr, scope: Scope): void {
    const messages = messagesIn(expr)
    if (messages) {
      for (const { exprs } of messages) for (const content of exprs) this.from(content, scope)
      return
    }
    for (const source of sourcesIn(expr, this.module.language)) {
      if (source.kind === 'call') this.enter(source)
      else this.name(source, scope)
    }
  }

  /** What a function of the module returns, where it is called by its name. */
  private enter(call: Call): void {
    this.indexed()
    for (const scope of this.byName.get(lastOf(call.name)) ?? []) {
      if (this.functions.has(scope)) continue
      this.functions.add(scope)
      for (const value of scope.returns) this.from(value, scope)
    }
  }

  private name(name: Extract<Expr, { kind: 'name' }>, scope: Scope): void {
    const found: Placed | undefined = resolve(name.name, name.from, scope, this.module, closed)
    if (!found) {
      this.param(name.name, scope)
      return
    }
    const known = this.bound.get(found.scope) ?? new Set<string>()
    this.bound.set(found.scope, known)
    if (known.has(found.target)) return
    known.add(found.target)
    for (const { value } of found.scope.versions.get(found.target) ?? []) this.from(value, found.scope)
  }

  /** A parameter that reaches a model: so do the arguments of all calls of that function. */
  private param(name: string, scope: Scope): void {
    for (let each: Scope | undefined = scope; each; each = each.parent) {
      const params = each.define?.params.filter(param => !/^(?:self|cls|this)$/.test(param.name))
      const index = params?.findIndex(param => param.name === name) ?? -1
      if (index === -1) continue
      this.indexed()
      const called = each.path.at(-1) ?? ''
      const names = /^(?:__init__|constructor)$/.test(called) ? [each.path.at(-2) ?? ''] : [called]
      const value = params?.[index]?.value
      if (value) this.from(value, each)
      for (const { call, scope: at } of names.flatMap(known => this.calls.get(known) ?? [])) {
        const given = call.args.find(arg => arg.name === name) ?? call.args[index]
        if (given && (given.name === undefined || given.name === name)) this.from(given.value, at)
      }
      return
    }
  }

  private index(scope: Scope): void {
    if (scope.kind === 'function') note(this.byName, scope.path.at(-1) ?? '', scope)
    const look = (expr: Expr): void => {
      if (expr.kind === 'call') note(this.calls, lastOf(expr.name), { call: expr, scope })
      eachInner(expr, look)
    }
    for (const versions of scope.versions.values()) for (const { value } of versions) look(value)
    for (const value of [...scope.returns, ...scope.does]) look(value)
    for (const child of scope.children) this.index(child)
  }
}

function note<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
