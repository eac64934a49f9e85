import { lastAt } from '../../data/last-at.ts'
import { functionCalled } from '../fold/called.ts'
import { closed, resolve } from '../fold/resolve.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import { type NameUse, namesUsedIn } from './name-uses.ts'

/** Larger numbers count as this. */
const MOST = 9
/** Names behind names, and names in all that are followed. */
const HOPS = 6
const NAMES = 50_000

interface Stretch {
  from: number
  to: number
}

/**
 * How often a function, or one statement outside of functions, uses a text of the module by its name beyond the first time, at the most. Loops, and calls
 * that may make it longer, count as one time each. Keyed by the offsets of the texts. Leaves out what is used once, and what is in
 * `counted`, as it is known how often that sends a text.
 */
export function furtherUsesIn(module: Module, counted: readonly Stretch[]): ReadonlyMap<number, number> {
  const uses = new Uses(module, within(counted))
  const open = [module.root]
  for (let scope = open.pop(); scope; scope = open.pop()) {
    const values = [...scope.versions.values()].flatMap(versions => versions.map(({ value }) => value))
    const all = [...values, ...scope.returns, ...scope.does]
    if (scope.kind === 'function') uses.take(all, scope)
    else for (const each of all) uses.take([each], scope)
    for (const child of scope.children) open.push(child)
  }
  return uses.further
}

class Uses {
  readonly further = new Map<number, number>()
  private readonly module: Module
  private readonly counted: (expr: Expr) => boolean
  private left = NAMES

  constructor(module: Module, counted: (expr: Expr) => boolean) {
    this.module = module
    this.counted = counted
  }

  /** Takes what runs together. */
  take(exprs: readonly Expr[], scope: Scope): void {
    const uses = new Map<number, { times: number; more: number }>()
    const repeats = (call: Call) => repeatsParam(call, scope, this.module)
    for (const expr of exprs) {
      const loops = scope.looped.get(expr) ?? 0
      for (const [name, use] of namesUsedIn(expr, this.module.language, this.counted, repeats)) {
        if (this.left-- <= 0) return
        for (const text of textsOf(name, use, scope, this.module)) {
          const known = uses.get(text) ?? { times: 0, more: 0 }
          uses.set(text, { times: known.times + use.times, more: Math.max(known.more, use.more + loops) })
        }
      }
    }
    for (const [text, { times, more }] of uses) {
      const most = Math.min(MOST, times - 1 + more)
      if (most > 0) this.further.set(text, Math.max(most, this.further.get(text) ?? 0))
    }
  }
}

const repeating = new WeakMap<Scope, boolean>()

/** Whether a function of the module returns more of what it is given than that: `x * 20`. */
function repeatsParam(call: Call, scope: Scope, module: Module): boolean {
  const of = functionCalled(call, { scope, module, depth: 0 }, closed)?.scope
  const known = of && repeating.get(of)
  if (!of || known !== undefined) return known ?? false
  const params = new Set(of.define?.params.map(({ name }) => name))
  const found = of.returns
    .slice(0, HOPS)
    .some(value =>
      [...namesUsedIn(value, module.language)].some(([name, { times, more }]) => params.has(name) && times + more > 1),
    )
  repeating.set(of, found)
  return found
}

/** The texts that a name stands for, by their offsets. */
function textsOf(name: string, { at, call }: NameUse, scope: Scope, module: Module): number[] {
  if (call) {
    const { returns = [] } = functionCalled(call, { scope, module, depth: 0 }, closed)?.scope ?? {}
    return returns.slice(0, HOPS).flatMap(literalsIn)
  }
  let found = resolve(name, at, scope, module, closed)
  for (let hops = 0; found?.expr.kind === 'name' && hops < HOPS; hops++)
    found = resolve(found.expr.name, found.expr.from, found.scope, module, closed)
  return found ? literalsIn(found.expr) : []
}

function literalsIn(expr: Expr): number[] {
  if (expr.kind === 'text') return [expr.from]
  if (expr.kind !== 'joined' && expr.kind !== 'either' && expr.kind !== 'call') return []
  return innerOf(expr).flatMap(([, inner]) => (inner.kind === 'text' ? [inner.from] : []))
}

/** Whether an expression is inside one of several stretches. */
function within(all: readonly Stretch[]): (expr: Expr) => boolean {
  const sorted = [...all].sort((a, b) => a.from - b.from)
  const ends: number[] = []
  for (const { to } of sorted) ends.push(Math.max(to, ends.at(-1) ?? 0))
  return ({ from, to }) => {
    const last = lastAt(sorted.length, i => sorted[i]?.from ?? 0, from)
    return last >= 0 && (ends[last] ?? 0) >= to
  }
}
