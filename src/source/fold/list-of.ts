import type { Call, Expr } from '../outline.ts'
import { scopeFor } from '../scopes.ts'
import { numberOf } from './number-of.ts'
import { argumentOf, type Place } from './place.ts'
import type { Budget } from './repeated.ts'
import { type OpenModule, resolve } from './resolve.ts'

/** One item of a list, and where it stands. */
export interface Item {
  expr: Expr
  place: Place
}

/** Lists may be made of lists. */
const DEEPEST = 60

/**
 * The items of a list that is written out, here or under a name, joined, filtered or mapped; undefined where that is not known. `budget` says
 * how many parts may follow, and where there were more.
 */
export function listOf(expr: Expr, place: Place, open: OpenModule, budget: Budget): Item[] | undefined {
  return new Listing(open, budget).of(expr, place, 0)
}

class Listing {
  private readonly open: OpenModule
  private readonly budget: Budget
  /** What names stand for that are being followed: a name may stand for itself, as in `self.items = items`. */
  private readonly around = new Set<Expr>()

  constructor(open: OpenModule, budget: Budget) {
    this.open = open
    this.budget = budget
  }

  of(expr: Expr, place: Place, depth: number): Item[] | undefined {
    if (depth > DEEPEST || this.budget.steps < 0) {
      this.budget.cut ??= { module: place.module, from: expr.from }
      return undefined
    }
    switch (expr.kind) {
      case 'list':
        return this.all(expr.items, place, depth)
      case 'name':
        return this.named(expr, place, depth)
      case 'joined':
        return this.joined(expr.parts, place, depth)
      case 'call':
        return this.made(expr, place, depth)
      default:
        return undefined
    }
  }

  /** An item that is the name of a list was spread into this one. */
  private all(items: readonly Expr[], place: Place, depth: number): Item[] {
    this.budget.steps -= items.length
    return items.flatMap(item => {
      if (item.kind === 'call' && item.name === '...' && item.on) return this.spread(item.on, place, depth)
      return (item.kind === 'name' && this.of(item, place, depth + 1)) || [{ expr: item, place }]
    })
  }

  private spread(list: Expr, place: Place, depth: number): Item[] {
    const { from, to } = list
    return this.of(list, place, depth + 1) ?? [{ expr: { kind: 'maybe', from, to, value: list, loop: true }, place }]
  }

  private named(expr: Extract<Expr, { kind: 'name' }>, place: Place, depth: number): Item[] | undefined {
    const given = argumentOf(expr.name, place)
    if (given) return this.of(given.value, given.place, depth + 1)
    const found = resolve(expr.name, expr.from, place.scope, place.module, this.open)
    if (!found || this.around.has(found.expr)) return undefined
    this.around.add(found.expr)
    const items = this.of(found.expr, { ...place, scope: found.scope, module: found.module }, depth + 1)
    this.around.delete(found.expr)
    return items
  }

  private joined(parts: readonly Expr[], place: Place, depth: number): Item[] | undefined {
    const lists = parts.map(part => this.of(part, place, depth + 1))
    return lists.every(list => list !== undefined) ? lists.flat() : undefined
  }

  private made(call: Call, place: Place, depth: number): Item[] | undefined {
    const { on, args } = call
    const last = call.name.slice(call.name.lastIndexOf('.') + 1)
    const [first] = args
    if (last === 'concat' && on) return this.joined([on, ...args.map(({ value }) => value)], place, depth)
    if (last === 'filter' && on) return this.of(on, place, depth + 1)?.filter(({ expr }) => !isNothing(expr))
    // Python's `filter(None, parts)`; JavaScript's stands behind the list.
    const [, second] = args
    if (call.name === 'filter' && !on && second)
      return this.of(second.value, place, depth + 1)?.filter(({ expr }) => !isNothing(expr))
    if (/^(?:list|tuple)$/.test(call.name) && first) return this.of(first.value, place, depth + 1)
    const counted = numbered(call, times => numberOf(times, place, this.open))
    if (counted) return this.repeated(counted.times, counted.of, place, depth)
    return last === 'map' && on && first?.value.kind === 'lambda'
      ? this.mapped(on, first.value, place, depth)
      : undefined
  }

  /** As often as a number says; undefined where that is more than is listed. */
  private repeated(times: number, of: Expr, place: Place, depth: number): Item[] | undefined {
    const items = of.kind === 'list' ? this.of(of, place, depth + 1) : [{ expr: of, place }]
    this.budget.steps -= times * (items?.length ?? 1)
    return items && this.budget.steps >= 0 ? Array.from({ length: times }, () => items).flat() : undefined
  }

  /** What a function makes of every item; of a list that is not known it makes one that comes as often as it likes. */
  private mapped(
    on: Expr,
    { define }: Extract<Expr, { kind: 'lambda' }>,
    place: Place,
    depth: number,
  ): Item[] | undefined {
    const scope = scopeFor(define)
    const [value, ...more] = scope?.returns ?? []
    if (!scope || !value || more.length > 0) return undefined
    const items = this.of(on, place, depth + 1)
    const { from, to } = value
    if (!items) return [{ expr: { kind: 'maybe', from, to, value, loop: true }, place: { ...place, scope } }]
    return items.map(item => {
      const args = [{ name: undefined, value: item.expr }]
      const call: Call = { kind: 'call', from, to, name: '', on: undefined, args }
      const given = new Map([...(place.given ?? []), [scope, { call, place: item.place }] as const])
      const expr: Expr = item.expr.kind === 'maybe' ? { ...item.expr, value } : value
      return { expr, place: { ...place, scope, given } }
    })
  }
}

/** What a filter takes out whatever it looks for: `[a, false, ''].filter(Boolean)`. */
function isNothing(expr: Expr): boolean {
  if (expr.kind === 'constant') return !expr.value
  return (expr.kind === 'text' && expr.spelled.text === '') || (expr.kind === 'name' && expr.name === 'undefined')
}

/** A number of items beyond which a list is not written out by a number, but by mistake. */
const MOST = 10_000

/** `range(3)`, `["a"] * 3`, `Array(3).fill("a")`, `Array.from({ length: 3 })`: what is in a list, and how often. */
function numbered(
  { name, on, args, from, to }: Call,
  number: (times: Expr | undefined) => number | undefined,
): { times: number; of: Expr } | undefined {
  const [first, second] = args.map(({ value }) => value)
  const nothing: Expr = { kind: 'constant', from, to, value: null }
  const found = (times: Expr | undefined, of: Expr) => {
    const count = Math.trunc(number(times) ?? -1)
    return count >= 0 && count <= MOST ? { times: count, of } : undefined
  }
  if (name === 'range') {
    const less = second ? (number(first) ?? Number.NaN) : 0
    if (args.length > 2 || Number.isNaN(less)) return undefined
    const all = found(second ?? first, nothing)
    return all && { ...all, times: Math.max(0, all.times - less) }
  }
  if (name === '*' && on?.kind === 'list') return found(first, on)
  if (/(?:^|\.)(?:keys|entries)$/.test(name) && on?.kind === 'call') return numbered(on, number)
  if (name === 'Array') return found(first, nothing)
  if (name === 'Array.from' && first?.kind === 'map')
    return found(first.entries.find(({ key }) => key === 'length')?.value, nothing)
  return /(?:^|\.)fill$/.test(name) && on?.kind === 'call' && /^(?:new )?Array$/.test(on.name) && first
    ? found(on.args[0]?.value, first)
    : undefined
}
