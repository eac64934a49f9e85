import { appendTo } from '../../model/long-lists.ts'
import { makingOf } from '../fold/text-calls.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'

/** What adds to a list, or puts it in another order. */
const ADDS = /\.(?:unshift|sort|reverse)$/
/** What leaves a statement that the outline does not have. */
const THROWN = /^[\s\S]*\b(?:throw|raise|assert)\b([^;]{0,400})$/
const COMMENT = /^\s*\*|(?:^|\s)(?:\/[/*]|#)[^'"`]*$/
const BOUND = /^\s*(?::[^=\n;]{0,200})?(?:[-+*%]|\?\?|\|\|)?=(?![=>])/
/** Expressions of a module that are looked at, and characters of it in which a name is looked for. */
const MOST = 50_000
const MOST_CHARACTERS = 200_000

/** A name that something is bound to, or a parameter. */
export interface Held {
  scope: Scope
  target: string
}

/** What becomes of the names of a module: which are only shown, as far as every use of them is seen. */
export class Uses {
  private readonly module: Module
  /** Names that something else is made of, or done with, than what is shown. */
  private readonly kept = new Map<Scope, Set<string>>()
  /** Names that are shown, themselves or in what they become. */
  private readonly shown = new Map<Scope, Set<string>>()
  /** By what a name becomes, the names that it is made of. */
  private readonly madeOf = new Map<Scope, Map<string, Held[]>>()
  /** The offsets of all names that are seen. */
  private readonly seen = new Set<number>()
  private readonly functions = new Map<string, Scope[]>()
  private readonly shows: (call: Call) => boolean
  private left = MOST

  constructor(module: Module, shows: (call: Call) => boolean) {
    this.module = module
    this.shows = shows
    this.index(module.root)
    this.scope(module.root)
    for (const into of ['kept', 'shown'] as const)
      for (const [scope, targets] of [...this.names(into)])
        for (const target of [...targets]) this.spread({ scope, target }, into)
  }

  /** A name that nothing is done with yet is not shown either. */
  areShown(held: Held): boolean {
    return this.left > 0 && !isIn(this.kept, held) && this.areSeen(held) && isIn(this.shown, held)
  }

  /** Whether the code has no use of a name beside those that were looked at, and those that throw it. */
  private areSeen(held: Held): boolean {
    const { scope, target } = held
    const { text } = this.module
    const from = scope.define?.from ?? 0
    const to = scope.define?.to ?? text.length
    if (to - from > MOST_CHARACTERS) return false
    const code = text.slice(from, to)
    return usesIn(code, target).every(index => {
      if (this.seen.has(from + index) || BOUND.test(code.slice(index + target.length, index + target.length + 240)))
        return true
      const before = code.slice(Math.max(0, index - 500), index)
      const line = before.slice(before.lastIndexOf('\n') + 1)
      if (COMMENT.test(line)) return true
      if (!isThrown(before)) return /\b(?:let|var|const)\s+$/.test(before)
      addTo(this.shown, held)
      return true
    })
  }

  private index(scope: Scope): void {
    const name = scope.define?.name ?? ''
    if (scope.kind === 'function' && name !== '') appendTo(this.functions, name, scope)
    for (const child of scope.children) this.index(child)
  }

  private scope(scope: Scope): void {
    for (const [target, versions] of scope.versions) {
      const into = target.includes('.') || scope.kind === 'class' ? undefined : { scope, target }
      for (const { value } of versions) this.look(value, scope, into ?? 'kept')
    }
    for (const value of scope.returns) this.look(value, scope, 'kept')
    for (const value of scope.does) this.look(value, scope, 'kept')
    for (const { value } of scope.define?.params ?? []) if (value) this.look(value, scope, 'kept')
    for (const child of scope.children) this.scope(child)
  }

  /** @param into what becomes of an expression */
  private look(expr: Expr, scope: Scope, into: Held | 'kept' | 'shown'): void {
    if (this.left-- <= 0) return
    if (expr.kind === 'name') {
      this.name(expr, scope, into)
      return
    }
    if (expr.kind !== 'call') {
      const inner = expr.kind === 'other' && expr.mute ? 'shown' : into
      for (const [, each] of innerOf(expr)) this.look(each, scope, inner)
      return
    }
    if (expr.on?.kind === 'name' && ADDS.test(expr.name)) {
      this.seen.add(expr.on.from)
      for (const { value } of expr.args) this.look(value, scope, heldIn(expr.on.name, scope) ?? 'kept')
      return
    }
    const becomes = this.shows(expr) ? 'shown' : makingOf(expr, this.module.language) ? into : 'kept'
    if (expr.on) this.look(expr.on, scope, becomes)
    expr.args.forEach(({ name, value }, i) => {
      this.look(value, scope, becomes === 'kept' ? (this.param(expr, name, i) ?? becomes) : becomes)
    })
  }

  /** The parameter of a function of this module that an argument becomes. */
  private param(call: Call, name: string | undefined, index: number): Held | undefined {
    const [scope, ...more] = this.functions.get(call.name) ?? []
    const params = scope?.define?.params
    const param =
      more.length > 0 ? undefined : name === undefined ? params?.[index] : params?.find(p => p.name === name)
    return scope && param && param.keys === undefined ? { scope, target: param.name } : undefined
  }

  private name({ name, from }: Extract<Expr, { kind: 'name' }>, scope: Scope, into: Held | 'kept' | 'shown'): void {
    this.seen.add(from)
    const held = heldIn(name, scope)
    if (held) this.note(held, into)
  }

  private note(held: Held, into: Held | 'kept' | 'shown'): void {
    if (into === 'kept') {
      addTo(this.kept, held)
      return
    }
    if (into === 'shown') {
      addTo(this.shown, held)
      return
    }
    const made = this.madeOf.get(into.scope) ?? new Map<string, Held[]>()
    this.madeOf.set(into.scope, made)
    appendTo(made, into.target, held)
  }

  /** What is kept keeps what it is made of, and what is shown shows it. */
  private spread(held: Held, into: 'kept' | 'shown'): void {
    const open = [held]
    for (let each = open.pop(); each; each = open.pop())
      for (const inner of this.madeOf.get(each.scope)?.get(each.target) ?? []) {
        if (isIn(this.names(into), inner)) continue
        this.note(inner, into)
        open.push(inner)
      }
  }

  private names(into: 'kept' | 'shown'): ReadonlyMap<Scope, ReadonlySet<string>> {
    return into === 'kept' ? this.kept : this.shown
  }
}

/** Where a name stands in code by itself, and not as the begin of a path or of a text. */
function usesIn(code: string, name: string): number[] {
  const found: number[] = []
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + name.length)) {
    const [before, after] = [code[at - 1] ?? '', code[at + name.length] ?? '']
    if (!/[\w$.'"/`]/.test(before) && !/[\w$]/.test(after)) found.push(at)
  }
  return found
}

function addTo(names: Map<Scope, Set<string>>, { scope, target }: Held): void {
  names.set(scope, (names.get(scope) ?? new Set()).add(target))
}

function isIn(names: ReadonlyMap<Scope, ReadonlySet<string>>, { scope, target }: Held): boolean {
  return names.get(scope)?.has(target) ?? false
}

/** Whether code ends within what a statement throws: on its line, or in brackets that are still open. */
function isThrown(code: string): boolean {
  const thrown = THROWN.exec(code)?.[1]
  if (thrown === undefined || !thrown.includes('\n')) return thrown !== undefined
  return (thrown.match(/[([{]/g)?.length ?? 0) > (thrown.match(/[)\]}]/g)?.length ?? 0)
}

/** The variable or the parameter that a name is. */
function heldIn(name: string, scope: Scope): Held | undefined {
  const [target = ''] = name.split('.')
  for (let each: Scope | undefined = scope; each; each = each.parent)
    if (each.versions.has(target) || each.define?.params.some(param => param.name === target))
      return { scope: each, target }
  return undefined
}
