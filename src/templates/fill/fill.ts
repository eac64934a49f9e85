import type { Run, Slot } from '../../model/prompt.ts'
import type { Imports, TemplatePiece } from '../syntaxes/piece.ts'
import { hopsOf } from '../syntaxes/templates.ts'
import { type Bound, declaring } from './declared.ts'
import { fillBranch } from './fill-branch.ts'
import { fillLoop } from './fill-loop.ts'
import { fillSlot } from './fill-slot.ts'
import {
  DEEPEST,
  type Filling,
  type Given,
  isSpent,
  type Mode,
  type Place,
  type Surroundings,
  type Work,
  withNames,
} from './filling.ts'
import { indented } from './indent.ts'
import { boundOfMacro } from './macros.ts'
import { boundOfLet, boundOfMade, evaluating, runsOf } from './made.ts'

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
 * a loop over something unknown goes once, and at the least not at all. Undefined where that takes too much work or text, together
 * with what was taken before.
 */
export function fill(
  pieces: TemplatePiece[],
  surroundings: Surroundings,
  mode: Mode,
  work: Work = { visits: 0, characters: 0 },
): Filled | undefined {
  if (pieces.length <= MOST_PLAIN && pieces.every(isText)) return fillPlain(pieces, surroundings.path, work)
  const filling: Filling = {
    ...surroundings,
    declared: declaring(surroundings.declared),
    mode,
    ...work,
    depth: 0,
    calling: new Set(),
    slots: new Map(),
    differs: false,
    all: (body, inside) => fillAll(body, inside, filling),
  }
  const place: Place = {
    ...withNames([], new Map()),
    blocks: new Map(),
    above: undefined,
    files: [surroundings.path],
  }
  const runs = filling.all(pieces, place)
  const sent = runs.reduce((sum, run) => sum + run.text.length, 0)
  Object.assign(work, { visits: filling.visits, characters: filling.characters })
  return isSpent(filling) || sent > LARGEST ? undefined : { runs, slots: filling.slots, differs: filling.differs }
}

/** More pieces go the careful way. */
const MOST_PLAIN = 1_000

type Text = Extract<TemplatePiece, { kind: 'text' }>

function isText(piece: TemplatePiece): piece is Text {
  return piece.kind === 'text'
}

/** What is all text is sent as it is. */
function fillPlain(pieces: readonly Text[], path: string, work: Work): Filled | undefined {
  const sent = pieces.reduce((sum, { text }) => sum + text.length, 0)
  work.characters += sent
  return sent > LARGEST || isSpent(work)
    ? undefined
    : { runs: pieces.map(piece => runOf(piece, path)), slots: noSlots, differs: false }
}

const noSlots: ReadonlyMap<string, Slot> = new Map()

function runOf({ at, text }: Text, path: string): Run {
  return { kind: at.path === path ? 'text' : 'partial', at, text }
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
      return [runOf(piece, filling.path)]
    case 'slot':
      return fillSlot(piece, place, filling)
    case 'let':
      place.lets.set(piece.name, piece.takes ? boundOfMacro(piece, place, filling) : boundOfLet(piece, place, filling))
      return []
    case 'branch':
      return fillBranch(piece, place, filling)
    case 'loop':
      return fillLoop(piece, place, filling)
    case 'block': {
      const given = place.blocks.get(piece.name)
      const above: Given = { body: piece.body, place }
      return given
        ? fillAll(
            given.body,
            { ...given.place, scopes: place.scopes, lets: place.lets, files: place.files, above },
            filling,
          )
        : filling.all(piece.body, place)
    }
    case 'include':
      return fillInclude(piece, place, filling)
  }
}

function fillInclude(piece: Extract<TemplatePiece, { kind: 'include' }>, place: Place, filling: Filling): Run[] {
  if (place.files.length > hopsOf(filling.syntax)) return []
  if (piece.computed) {
    const { at, computed, blocks } = piece
    return [{ kind: 'slot', at, text: computed.raw }, ...blocks.flatMap(({ body }) => filling.all(body, place))]
  }
  const target = filling.open(piece)
  // What was meant for a file that is not there is sent in its place, so that it does not go uncounted.
  if (!target) return piece.blocks.flatMap(({ body }) => filling.all(body, place))
  if (place.files.includes(target.path)) return []
  if (piece.imports) return importNames(piece.imports, target, place, filling)
  const given = piece.blocks.map(({ name, body }): [string, Given] => [name, { body, place }])
  const blocks = new Map([...given, ...place.blocks])
  const names = (piece.given?.names ?? []).map(({ name, made }): [string, Bound] => [
    name,
    boundOfMade(made, piece.at, place, filling),
  ])
  const context =
    piece.given?.context === undefined ? undefined : evaluating(piece.at, place, filling).at(piece.given.context)
  const own = { ...place, ...withNames(place.scopes, new Map(names), context) }
  const runs = filling.all(target.pieces, { ...own, blocks, files: [...place.files, target.path] })
  const moved = indented(runs, piece.indent)
  if (piece.indent !== '') filling.characters += moved.reduce((sum, run) => sum + run.text.length, 0)
  return moved
}

/** The macros and values that a file sets, by the names that it is imported under. What it would send is not sent. */
function importNames(
  { all, names }: Imports,
  target: { path: string; pieces: readonly TemplatePiece[] },
  place: Place,
  filling: Filling,
): Run[] {
  const own = withNames(place.scopes, new Map())
  filling.all(target.pieces, { ...place, ...own, files: [...place.files, target.path] })
  const at = target.pieces[0]?.at ?? { path: target.path }
  const sent = (bound: Bound): Bound =>
    bound.macro ? bound : { kind: 'unknown', item: false, runs: asPartial(runsOf(bound, at, filling)) }
  if (all !== undefined) for (const [name, bound] of own.lets) place.lets.set(all + name, sent(bound))
  for (const { from, to } of names) {
    const bound = own.lets.get(from)
    if (bound) place.lets.set(to, sent(bound))
  }
  return []
}

const asPartial = (runs: readonly Run[]) =>
  runs.map((run): Run => (run.kind === 'text' ? { ...run, kind: 'partial' } : run))
