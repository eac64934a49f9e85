import type { Run } from '../../model/prompt.ts'
import type { Arm, TemplatePiece } from '../syntaxes/piece.ts'
import { type Filling, lengthOf, type Place, withNames } from './filling.ts'
import { holds } from './holds.ts'
import { runsOf } from './made.ts'
import { lookUpName } from './scope.ts'

/** What the arm sends that holds by what is declared, or the longest or shortest of those that may hold. */
export function fillBranch(piece: Extract<TemplatePiece, { kind: 'branch' }>, place: Place, filling: Filling): Run[] {
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
  const [only] = bodies
  if (only && bodies.length === 1) return filling.all(only, place)
  filling.differs = true
  const isBetter = (one: number, other: number) => (filling.mode === 'low' ? one < other : one > other)
  let best: { runs: Run[]; length: number } | undefined
  const set = new Map<string, Run[]>()
  for (const body of bodies) {
    // What an arm sets is not set for the others.
    const own = withNames(place.scopes, new Map())
    const runs = filling.all(body, { ...place, ...own })
    const length = lengthOf(runs)
    if (!best || isBetter(length, best.length)) best = { runs, length }
    for (const [name, bound] of own.lets) {
      const sent = runsOf(bound, body[0]?.at ?? { path: filling.path }, filling)
      const other = set.get(name)
      if (!other || isBetter(lengthOf(sent), lengthOf(other))) set.set(name, sent)
    }
  }
  // Which arm has set them is not known.
  for (const [name, runs] of set)
    place.lets.set(name, { kind: 'unknown', item: false, ...(runs.length > 0 && { runs }) })
  return best?.runs ?? []
}
