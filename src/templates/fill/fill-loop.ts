import type { Value } from '../../data/value.ts'
import type { Run } from '../../model/prompt.ts'
import type { TemplatePiece } from '../syntaxes/piece.ts'
import type { Bound } from './declared.ts'
import { evaluate } from './evaluate.ts'
import { type Filling, isSpent, lengthOf, note, noteItems, noteUnsure, type Place, withNames } from './filling.ts'
import { holds } from './holds.ts'
import { type Items, itemsOf, overOf } from './items.ts'
import { evaluating, runsOf } from './made.ts'
import { mostItems } from './most-items.ts'
import { lookUpName, scopeOf, targetsOf } from './scope.ts'

type Loop = Extract<TemplatePiece, { kind: 'loop' }>

/** What a loop sends, item by item; of something unknown what it sends once. */
export function fillLoop(piece: Loop, place: Place, filling: Filling): Run[] {
  const bound = boundOfLoop(piece, place, filling)
  if (bound.kind === 'unknown') return fillUnknown(piece, place, filling)
  const items = chosen(piece, itemsOf(bound, filling, piece.members === true), place, filling)
  if (!items) return fillUnknown(piece, place, filling)
  const runs: Run[] = []
  const targets = targetsOf(piece.item)
  for (let index = 0; index < items.length; index++) {
    filling.visits++
    if (isSpent(filling)) return runs
    const scope = scopeOf(targets, items.at(index), { index, length: items.length, key: items.key(index) })
    for (const run of filling.all(piece.body, {
      ...place,
      ...letsOf(scope.names, place, filling),
      scopes: [scope, ...place.scopes],
    }))
      runs.push(run)
  }
  return items.length === 0 ? filling.all(piece.otherwise, place) : runs
}

/** In Liquid, an assignment within a loop lasts after it. */
function letsOf(own: Place['lets'], place: Place, { syntax }: Filling): Pick<Place, 'lets'> {
  return { lets: syntax === 'liquid' ? place.lets : own }
}

function boundOfLoop(piece: Loop, place: Place, filling: Filling): Bound {
  if (piece.over === '' && !piece.made) return { kind: 'unknown', item: true }
  const named = overOf(piece.over, place, filling)
  if (!piece.made || named.kind === 'tokens') {
    note(piece.over, piece.at, named, filling)
    noteItems(piece.over, mostItems(piece.made), filling)
    return named
  }
  const made = evaluate(piece.made, evaluating(piece.at, place, filling))
  if (made?.sure) return { kind: 'value', value: lettersOf(made.value, filling), from: 'config' }
  note(piece.over, piece.at, named, filling)
  noteItems(piece.over, mostItems(piece.made), filling)
  noteUnsure(piece.over, filling)
  return named
}

/** Jinja goes over the letters of a text that the template writes; one that is declared may stand for a list. */
function lettersOf(value: Value | undefined, { syntax }: Filling): Value | undefined {
  return syntax === 'jinja' && typeof value === 'string' ? [...value] : value
}

/** The items for which the loop's condition holds; undefined where that is not known of one. */
function chosen(piece: Loop, items: Items, place: Place, filling: Filling): Items | undefined {
  const { when } = piece
  if (!when) return items
  const kept: number[] = []
  const targets = targetsOf(piece.item)
  for (let index = 0; index < items.length; index++) {
    filling.visits++
    if (isSpent(filling)) return undefined
    const scope = scopeOf(targets, items.at(index), { index, length: items.length, key: items.key(index) })
    const held = holds(when, name => lookUpName(name, [scope, ...place.scopes], filling.declared))
    if (held === undefined) return undefined
    if (held) kept.push(index)
  }
  return { length: kept.length, at: index => items.at(kept[index] ?? 0), key: index => items.key(kept[index] ?? 0) }
}

function fillUnknown(piece: Loop, place: Place, filling: Filling): Run[] {
  if (!piece.least) filling.differs = true
  const item: Bound = { kind: 'unknown', item: true }
  const names = new Map<string, Bound>(
    [...piece.item.replace(/[()\s]/g, '').split(/[,@]/), 'loop', 'forloop', '@index', '@key'].map(
      name => [name, item] as const,
    ),
  )
  const inside = { ...place, ...withNames(place.scopes, names), ...letsOf(names, place, filling) }
  const before = new Map(place.lets)
  filling.visits += before.size / 16
  const once = repeating(filling.all(piece.body, inside))
  // An assignment in the body that is used after the loop runs in every round.
  for (const [name, bound] of place.lets)
    if (before.get(name) !== bound)
      place.lets.set(name, { kind: 'unknown', item: false, runs: repeating(runsOf(bound, piece.at, filling)) })
  if (piece.least) return once
  const never = filling.all(piece.otherwise, place)
  return lengthOf(never) < lengthOf(once) === (filling.mode === 'low') ? never : once
}

/** Runs that are sent an unknown number of times. */
function repeating(runs: readonly Run[]): Run[] {
  return runs.map(run => ({ ...run, loops: (run.loops ?? 0) + 1 }))
}
