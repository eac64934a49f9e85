import type { Run } from '../../model/prompt.ts'
import type { Expression } from '../syntaxes/piece.ts'
import { type Bound, countsAgain } from './declared.ts'
import { differs, type Filling, lengthOf, note, type Place, timesOf } from './filling.ts'
import { lookUpName } from './scope.ts'

/** What something of a declared cost sends at a place. */
export function costOf(bound: Extract<Bound, { kind: 'tokens' }>, slot: Run, filling: Filling): Run[] {
  if (!countsAgain(bound)) return []
  if (differs(bound.tokens)) filling.differs = true
  return [{ ...slot, tokens: bound.tokens[filling.mode] * timesOf(bound, filling) }]
}

/** What the names of declared cost in an expression send, each as often as it stands there: of one of two the more. */
export function costsIn(
  made: Expression,
  { at, raw }: { at: Run['at']; raw: string },
  place: Place,
  filling: Filling,
): Run[] {
  const within = (inner: Expression) => costsIn(inner, { at, raw }, place, filling)
  filling.visits++
  switch (made.kind) {
    case 'name': {
      const bound = lookUpName(made.name, place.scopes, filling.declared)
      if (bound.kind !== 'tokens') return []
      note(made.name, at, bound, filling)
      return costOf(bound, { kind: 'slot', at, name: made.name, text: raw }, filling)
    }
    case 'list':
    case 'joined':
      return made.of.flatMap(within)
    case 'choice': {
      const [then, otherwise] = [within(made.then), within(made.otherwise)]
      return lengthOf(otherwise) > lengthOf(then) ? otherwise : then
    }
    case 'through':
      return within(made.of)
    default:
      return []
  }
}
