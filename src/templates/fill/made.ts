import type { Run } from '../../model/prompt.ts'
import type { Expression, TemplatePiece } from '../syntaxes/piece.ts'
import { costsIn } from './costs.ts'
import type { Bound } from './declared.ts'
import { type Evaluating, evaluate } from './evaluate.ts'
import { type Filling, note, type Place } from './filling.ts'
import { lookUpName } from './scope.ts'
import { show } from './show.ts'

/** Evaluates where a piece stands; every name that it comes by is one of the prompt's variables. */
export function evaluating(at: Run['at'], place: Place, filling: Filling): Evaluating {
  return {
    language: filling.syntax,
    at(name) {
      const bound = lookUpName(name, place.scopes, filling.declared)
      note(name, at, bound, filling)
      return bound
    },
    spend(size) {
      filling.characters += size
    },
  }
}

/** What a name stands for that a template gives itself: a value, or text in which something is not known. */
export function boundOfLet(piece: Extract<TemplatePiece, { kind: 'let' }>, place: Place, filling: Filling): Bound {
  if (piece.made) return boundOfMade(piece.made, piece.at, place, filling)
  const runs = filling.all(piece.body, place)
  if (runs.some(run => run.tokens !== undefined || run.kind === 'slot')) {
    const isKnown = runs.every(run => run.kind !== 'slot' || (run.name !== undefined && isDeclared(run.name, filling)))
    if (!isKnown || runs.some(run => run.tokens !== undefined)) return { kind: 'unknown', item: false, runs }
  }
  return { kind: 'value', value: runs.map(run => run.text).join(''), from: 'config' }
}

function isDeclared(name: string, filling: Filling): boolean {
  return filling.slots.get(name)?.from !== 'undeclared'
}

/** What a name stands for that is given what an expression makes. */
export function boundOfMade(made: Expression, at: Run['at'], place: Place, filling: Filling): Bound {
  // A name for a name stands for all that the other stands for, a cost too.
  if (made.kind === 'name') return evaluating(at, place, filling).at(made.name)
  const known = evaluate(made, evaluating(at, place, filling))
  if (known?.sure) return { kind: 'value', value: known.value, from: 'config' }
  const runs = costsIn(made, { at, raw: '' }, place, filling)
  return { kind: 'unknown', item: false, ...(runs.length > 0 && { runs }) }
}

/** What a name sends that a template gives itself, as text of which more is not known. */
export function runsOf(bound: Bound, at: Run['at'], { syntax }: Filling): Run[] {
  if (bound.kind === 'unknown') return bound.runs ?? []
  const text = bound.kind === 'value' ? show(bound.value, syntax) : ''
  return text === '' ? [] : [{ kind: 'text', at, text }]
}
