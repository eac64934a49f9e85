import type { Run } from '../../model/prompt.ts'
import type { Arm, TemplatePiece } from '../syntaxes/piece.ts'
import type { Bound } from './declared.ts'
import { type Filling, lengthOf, type Place, withNames } from './filling.ts'
import { holds } from './holds.ts'
import { runsOf } from './made.ts'
import { lookUpName } from './scope.ts'

/** What the arm sends that holds by what is declared, or the longest or shortest of those that may hold. */
export function fillBranch(piece: Extract<TemplatePiece, { kind: 'branch' }>, place: Place, filling: Filling): Run[] {
  const known = new Map<string, Bound>()
  const at = (name: string) => {
    const bound = known.get(name) ?? lookUpName(name, place.scopes, filling.declared)
    known.set(name, bound)
    return bound
  }
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

/** The longest of what may be sent, or the shortest where the least is asked for, or every one of them. */
function oneOf(bodies: readonly TemplatePiece[][], place: Place, filling: Filling): Run[] {
  const [only] = bodies
  if (only && bodies.length === 1) return filling.all(only, place)
  filling.differs = true
  const set = new Map<string, Run[]>()
  const sent = bodies.map(body => {
    // What an arm sets is not set for the others.
    const own = withNames(place.scopes, new Map())
    const runs = filling.all(body, { ...place, ...own })
    for (const [name, bound] of own.lets) {
      const made = runsOf(bound, body[0]?.at ?? { path: filling.path }, filling)
      set.set(name, better([set.get(name), made], filling))
    }
    return runs
  })
  // Which arm has set them is not known.
  for (const [name, runs] of set)
    place.lets.set(name, { kind: 'unknown', item: false, ...(runs.length > 0 && { runs }) })
  return filling.everyArm ? sent.flat() : better(sent, filling)
}

/** The longest, or the shortest where the least is asked for; of equals the first. */
function better(all: readonly (Run[] | undefined)[], { mode }: Filling): Run[] {
  let best: { runs: Run[]; length: number } | undefined
  for (const runs of all) {
    if (!runs) continue
    const length = lengthOf(runs)
    if (!best || (mode === 'low' ? length < best.length : length > best.length)) best = { runs, length }
  }
  return best?.runs ?? []
}
