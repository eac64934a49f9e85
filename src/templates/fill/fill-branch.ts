import type { Run } from '../../model/prompt.ts'
import type { Arm, TemplatePiece } from '../syntaxes/piece.ts'
import type { Bound } from './declared.ts'
import { type Filling, lengthOf, type Place } from './filling.ts'
import { holds } from './holds.ts'
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
  if (bodies.length > 1) filling.differs = true
  let best: { runs: Run[]; length: number } | undefined
  const before = new Map(place.lets)
  const set = new Set<string>()
  for (const body of bodies) {
    const runs = filling.all(body, place)
    if (bodies.length > 1) restore(place.lets, before, set)
    const length = lengthOf(runs)
    const better = !best || (filling.mode === 'low' ? length < best.length : length > best.length)
    if (better) best = { runs, length }
  }
  // Which arm has set them is not known.
  for (const name of set) place.lets.set(name, { kind: 'unknown', item: false })
  return best?.runs ?? []
}

function restore(lets: Map<string, Bound>, before: ReadonlyMap<string, Bound>, set: Set<string>): void {
  for (const [name, bound] of lets) {
    if (before.get(name) === bound) continue
    set.add(name)
    const old = before.get(name)
    if (old) lets.set(name, old)
    else lets.delete(name)
  }
}
