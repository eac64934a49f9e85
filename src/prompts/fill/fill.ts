import type { Run, Slot } from '../../model/prompt.ts'
import type { Arm, TemplatePiece } from '../syntaxes/piece.ts'
import { type Bound, boundOf } from './declared.ts'
import {
  DEEPEST,
  differs,
  type Filling,
  type Given,
  isSpent,
  lengthOf,
  type Mode,
  note,
  type Place,
  type Surroundings,
  timesOf,
} from './filling.ts'
import { filtered } from './filters.ts'
import { holds } from './holds.ts'
import { indented } from './indent.ts'
import { itemsOf, overOf } from './items.ts'
import { lookUpName, type Scope, scopeOf } from './scope.ts'
import { show } from './show.ts'

/** Characters that are sent at most; more fit in no model's window. */
const LARGEST = 4 * 1024 * 1024

export interface Filled {
  runs: Run[]
  slots: ReadonlyMap<string, Slot>
  /** Whether low and high may differ from it. */
  differs: boolean
}

/**
 * What a template sends. Of arms between which nothing declared decides, the longest is sent, and the shortest at the least;
 * a loop over something unknown goes once, and at the least not at all. Undefined where that takes too much work or text.
 */
export function fill(pieces: TemplatePiece[], surroundings: Surroundings, mode: Mode): Filled | undefined {
  const declared = new Map([...surroundings.declared].map(([name, each]) => [name, boundOf(each)] as const))
  const filling: Filling = {
    ...surroundings,
    declared,
    mode,
    visits: 0,
    depth: 0,
    characters: 0,
    slots: new Map(),
    differs: false,
  }
  const place: Place = { scopes: [], blocks: new Map(), above: undefined, files: [surroundings.path] }
  const runs = fillAll(pieces, place, filling)
  const sent = runs.reduce((sum, run) => sum + run.text.length, 0)
  return isSpent(filling) || sent > LARGEST ? undefined : { runs, slots: filling.slots, differs: filling.differs }
}

function fillAll(pieces: readonly TemplatePiece[], place: Place, filling: Filling): Run[] {
  const runs: Run[] = []
  filling.depth++
  if (filling.depth > DEEPEST) filling.visits = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    filling.visits++
    if (isSpent(filling)) break
    const made = fillOne(piece, place, filling)
    // What stands deep is handed up again and again.
    filling.visits += made.length / 16
    for (const run of made) runs.push(run)
  }
  filling.depth--
  return runs
}

function fillOne(piece: TemplatePiece, place: Place, filling: Filling): Run[] {
  switch (piece.kind) {
    case 'text':
      filling.characters += piece.text.length
      return [{ kind: piece.at.path === filling.path ? 'text' : 'partial', at: piece.at, text: piece.text }]
    case 'slot':
      return fillSlot(piece, place, filling)
    case 'branch':
      return fillBranch(piece, place, filling)
    case 'loop':
      return fillLoop(piece, place, filling)
    case 'block': {
      const given = place.blocks.get(piece.name)
      const above: Given = { body: piece.body, place }
      return given
        ? fillAll(given.body, { ...given.place, scopes: place.scopes, files: place.files, above }, filling)
        : fillAll(piece.body, place, filling)
    }
    case 'include':
      return fillInclude(piece, place, filling)
  }
}

function fillSlot({ name, raw, at }: Extract<TemplatePiece, { kind: 'slot' }>, place: Place, filling: Filling): Run[] {
  if (name === 'super' && place.above) return fillAll(place.above.body, place.above.place, filling)
  const bound = lookUpName(name, place.scopes, filling.declared)
  note(name, at, bound, filling)
  const slot = { kind: 'slot' as const, at, name }
  const times = timesOf(bound, filling)
  if (bound.kind === 'tokens') {
    if (bound.part && bound.taken.yes) return []
    bound.taken.yes ||= bound.part
    if (differs(bound.tokens)) filling.differs = true
    return [{ ...slot, text: raw, tokens: bound.tokens[filling.mode] * times }]
  }
  const text = bound.kind === 'unknown' ? raw : show(filtered(bound.value, raw), filling.syntax)
  filling.characters += text.length * times
  return isSpent(filling) || text === '' || times === 0 ? [] : [{ ...slot, text: text.repeat(times) }]
}

function fillBranch(piece: Extract<TemplatePiece, { kind: 'branch' }>, place: Place, filling: Filling): Run[] {
  const at = (name: string) => lookUpName(name, place.scopes, filling.declared)
  const possible: Pick<Arm, 'body'>[] = []
  let decided = false
  for (const arm of piece.arms) {
    const held = holds(arm.when, at)
    if (held !== false) possible.push(arm)
    decided = held === true
    if (decided) break
  }
  if (!decided) possible.push({ body: piece.otherwise })
  return oneOf(
    possible.map(({ body }) => body),
    place,
    filling,
  )
}

/** The longest of what may be sent, or the shortest where the least is asked for. */
function oneOf(bodies: readonly TemplatePiece[][], place: Place, filling: Filling): Run[] {
  if (bodies.length > 1) filling.differs = true
  let best: { runs: Run[]; length: number } | undefined
  for (const body of bodies) {
    const runs = fillAll(body, place, filling)
    const length = lengthOf(runs)
    const better = !best || (filling.mode === 'low' ? length < best.length : length > best.length)
    if (better) best = { runs, length }
  }
  return best?.runs ?? []
}

function fillLoop(piece: Extract<TemplatePiece, { kind: 'loop' }>, place: Place, filling: Filling): Run[] {
  const bound = overOf(piece.over, place, filling)
  if (piece.over !== '') note(piece.over, piece.at, bound, filling)
  if (bound.kind === 'unknown') return fillUnknown(piece, place, filling)
  const items = itemsOf(bound, filling)
  const runs: Run[] = []
  for (let index = 0; index < items.length; index++) {
    filling.visits++
    if (isSpent(filling)) return runs
    const scope = scopeOf(piece.item, items.at(index), index, items.length)
    for (const run of fillAll(piece.body, { ...place, scopes: [scope, ...place.scopes] }, filling)) runs.push(run)
  }
  return items.length === 0 ? fillAll(piece.otherwise, place, filling) : runs
}

function fillUnknown(piece: Extract<TemplatePiece, { kind: 'loop' }>, place: Place, filling: Filling): Run[] {
  filling.differs = true
  const item: Bound = { kind: 'unknown', item: true }
  const names = new Map(
    [...piece.item.replace(/[()\s]/g, '').split(','), 'loop', 'forloop', '@index', '@key'].map(
      name => [name, item] as const,
    ),
  )
  const scope: Scope = { names, context: undefined }
  const once = fillAll(piece.body, { ...place, scopes: [scope, ...place.scopes] }, filling)
  if (filling.mode === 'expected') return once
  const never = fillAll(piece.otherwise, place, filling)
  return lengthOf(never) < lengthOf(once) === (filling.mode === 'low') ? never : once
}

function fillInclude(piece: Extract<TemplatePiece, { kind: 'include' }>, place: Place, filling: Filling): Run[] {
  const target = filling.open(piece)
  // What was meant for a file that is not there is sent in its place, so that it does not go uncounted.
  if (!target) return piece.blocks.flatMap(({ body }) => fillAll(body, place, filling))
  if (place.files.includes(target.path)) return []
  const own = piece.blocks.map(({ name, body }): [string, Given] => [name, { body, place }])
  const blocks = new Map([...own, ...place.blocks])
  const runs = fillAll(target.pieces, { ...place, blocks, files: [...place.files, target.path] }, filling)
  const moved = indented(runs, piece.indent)
  if (piece.indent !== '') filling.characters += moved.reduce((sum, run) => sum + run.text.length, 0)
  return moved
}
