import type { Stretch } from '../parsed/parsed-prompt.ts'
import { argumentsOf } from './arguments-of.ts'
import { defined, type OpenModule, resolve } from './fold/resolve.ts'
import { innerOf } from './inner-of.ts'
import type { Module } from './module.ts'
import type { Expr, Statement } from './outline.ts'
import type { Scope } from './scopes.ts'

/** Arguments that hold tools, or say what an answer must look like. */
const GIVES =
  /^(?:tools?|functions|tool_?defs|output|schema|format|response_?(?:format|model|schema)|text_?format|output_?(?:type|schema|model|cls|pydantic)|result_?type|structured_?output)$/i
/** What makes a client that gives them with every call: `llm.bind_tools([...]).invoke(...)`. */
const BINDS = /(?:^|\.)(?:bind_?tools|bind_?functions|with_?structured_?output|bind)$/i
/** Expressions of one request that are looked at. */
const MOST = 500

interface At {
  expr: Expr
  scope: Scope
  module: Module
}

/** Where the tools and schemas are written that a request sends beside its text, also in other files. */
export function sentWith(
  { asks, scope }: { asks: Expr | undefined; scope: Scope },
  module: Module,
  open: OpenModule,
): Stretch[] {
  if (asks?.kind !== 'call') return []
  const given = [...argumentsOf(asks, { scope, module }, open)].flatMap(({ key, value }) =>
    key !== undefined && GIVES.test(key) ? [{ expr: value, scope, module }] : [],
  )
  return stretchesOf([...given, ...boundTo({ expr: asks, scope, module }, open)], open)
}

/** What the client of a call was given before. */
function boundTo(asks: At, open: OpenModule): At[] {
  const found: At[] = []
  let each: At | undefined = asks
  for (let left = 8; each && left > 0; left--) {
    const { expr, scope, module }: At = each
    if (expr.kind === 'name') each = resolve(expr.name, expr.from, scope, module, open)
    else if (expr.kind === 'call') {
      if (BINDS.test(expr.name)) for (const { value } of expr.args) found.push({ expr: value, scope, module })
      each = expr.on && { expr: expr.on, scope, module }
    } else break
  }
  return found
}

/** What is given, and what that leads to. */
function stretchesOf(given: readonly At[], open: OpenModule): Stretch[] {
  const found: Stretch[] = given.map(({ expr: { from, to }, module: { path } }) => ({ path, from, to }))
  const queue = [...given]
  const seen = new Set<Expr>()
  for (let each = queue.pop(), left = MOST; each && left > 0; each = queue.pop(), left--) {
    if (seen.has(each.expr)) continue
    seen.add(each.expr)
    const { scope, module } = each
    for (const [, expr] of innerOf(each.expr)) queue.push({ expr, scope, module })
    const { stretches, next } = named(each, open)
    for (const more of stretches) found.push(more)
    for (const more of next) queue.push(more)
  }
  return outermost(found)
}

/** What stands within another goes without saying. */
function outermost(all: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  const order = (a: Stretch, b: Stretch) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.from - b.from || b.to - a.to
  for (const each of [...all].sort(order)) {
    const last = kept.at(-1)
    if (last?.path !== each.path || each.to > last.to) kept.push(each)
  }
  return kept
}

/** What a name, or the name of what is called, stands for. */
function named({ expr, scope, module }: At, open: OpenModule): { stretches: Stretch[]; next: At[] } {
  if (expr.kind !== 'name' && expr.kind !== 'call') return { stretches: [], next: [] }
  const bound = expr.kind === 'name' ? resolve(expr.name, expr.from, scope, module, open) : undefined
  const held = defined(expr.name, scope, module, open)
  const define = held?.scope.define
  const inner = define
    ? [...typesIn(define.body), ...(define.kind === 'function' ? (held?.scope.returns ?? []) : [])]
    : []
  const of = (at: Module, { from, to }: { from: number; to: number }) => ({ path: at.path, from, to })
  return {
    stretches: [...(bound ? [of(bound.module, bound.expr)] : []), ...(held && define ? [of(held.module, define)] : [])],
    next: [...(bound ? [bound] : []), ...(held ? inner.map(each => ({ ...held, expr: each })) : [])],
  }
}

const typesIn = (body: readonly Statement[]): Expr[] =>
  body.flatMap(each => (each.kind === 'bind' && each.type ? [each.type] : []))
