import { append } from '../../model/long-lists.ts'
import type { Call, Expr } from '../outline.ts'
import { listOf } from './list-of.ts'
import { branch, type Piece } from './piece.ts'
import { argumentOf, type Place } from './place.ts'
import type { Budget } from './repeated.ts'
import { joinParted } from './replacing.ts'
import { type OpenModule, resolve } from './resolve.ts'
import { slotOf } from './slot.ts'
import type { Making } from './text-calls.ts'

/** Conditions within conditions that are followed. */
const DEEPEST = 50

type Join = Extract<Making, { how: 'join' }>

/** What reads the items of a list, and says where it did not. */
export interface Joining {
  open: OpenModule
  budget: Budget
  one(expr: Expr, place: Place): Piece[]
  looped(expr: Extract<Expr, { kind: 'maybe' }>, body: Piece[], place: Place): Piece[]
  cut(expr: Expr, place: Place): Piece[]
}

/**
 * The text of a list that is joined; where conditions decide between lists, one of their texts.
 * @param around what is decided between already: `self.parts = parts or []` leads back to itself by the name `parts`
 */
export function joined(
  expr: Call,
  making: Join,
  place: Place,
  joining: Joining,
  around: readonly Expr[] = [],
): Piece[] {
  const { budget, open, cut } = joining
  const lists = listsOf(making.of, place, open)
  if (lists) {
    const [isItself, isTooDeep] = [around.includes(lists.held), around.length > DEEPEST || budget.steps-- < 0]
    const inside = [...around, lists.held]
    const each = (of: Expr) => joined(expr, { ...making, of }, lists.at, joining, inside)
    return isItself ? slotOf(expr, place) : isTooDeep ? cut(expr, place) : branch(lists.options.map(each))
  }
  return ofOneList(expr, making, place, joining)
}

function ofOneList(expr: Call, making: Join, place: Place, { budget, open, one, looped, cut }: Joining): Piece[] {
  const between = one(making.between, place)
  const letters = { between, from: expr.from, module: place.module, read: (of: Expr) => one(of, place) }
  const parted = joinParted(making.of, letters, budget)
  const items = making.of.kind === 'list' && parted ? undefined : listOf(making.of, place, open, budget)
  if (!items) return parted ?? slotOf(expr, place)
  const pieces: Piece[] = []
  for (const [i, { expr: item, place: at }] of items.entries()) {
    if (budget.steps < 0) return cut(expr, place)
    const inner = { ...at, depth: place.depth }
    const lead = i === 0 ? [] : between
    if (item.kind === 'maybe') {
      const body = [...lead, ...one(item.value, inner)]
      append(pieces, item.loop ? looped(item, body, inner) : branch([body, []]))
    } else append(pieces, [...lead, ...one(item, inner)])
  }
  return pieces
}

interface Lists {
  held: Expr
  options: readonly Expr[]
  at: Place
}

/** The lists that conditions decide between, here or under a name. */
function listsOf(expr: Expr, place: Place, open: OpenModule): Lists | undefined {
  const isGiven = expr.kind === 'name' && argumentOf(expr.name, place) !== undefined
  const named =
    expr.kind === 'name' && !isGiven ? resolve(expr.name, expr.from, place.scope, place.module, open) : undefined
  const held = named?.expr ?? expr
  if (held.kind !== 'either') return undefined
  const at = named ? { ...place, scope: named.scope, module: named.module } : place
  return { held, options: held.options, at }
}
