import type { Run } from '../../model/prompt.ts'
import type { Argument, Expression, TemplatePiece } from '../syntaxes/piece.ts'
import { costOf, costsIn } from './costs.ts'
import type { Bound } from './declared.ts'
import { escapedBy } from './escape-html.ts'
import { evaluate } from './evaluate.ts'
import { type Filling, isSpent, lengthOf, note, noteUnsure, type Place, timesOf } from './filling.ts'
import { callMacro, callWith } from './macros.ts'
import { evaluating } from './made.ts'
import { lookUpName } from './scope.ts'
import { show } from './show.ts'

type Slot = Extract<TemplatePiece, { kind: 'slot' }>

/** What a variable sends: its value and what the template makes of it, its cost, or its placeholder. */
export function fillSlot(piece: Slot, place: Place, filling: Filling): Run[] {
  const { name } = piece
  if (name === 'super' && place.above) return filling.all(place.above.body, place.above.place)
  const { lends, ...call } = piece
  const block = lends === undefined ? undefined : place.lets.get(lends)
  return block
    ? callWith(block, lent => fillNamed(call, place, filling, lent), piece, filling)
    : fillNamed(piece, place, filling)
}

function fillNamed(piece: Slot, place: Place, filling: Filling, lent?: Bound): Run[] {
  const { name, raw, at } = piece
  const imported = importedAs(piece, place, filling)
  const bound = imported ?? lookUpName(name, place.scopes, filling.declared)
  const given = imported ? argumentsIn(piece) : piece.given
  const sent = bound.macro && given && callMacro(bound.macro, given, at, place, filling, lent)
  if (sent) return sent
  if (bound.kind === 'unknown' && bound.runs) {
    const runs = filteredRuns(piece, bound.runs, place, filling)
    filling.characters += lengthOf(runs)
    return isSpent(filling) ? [] : runs
  }
  if (!piece.made || bound.kind !== 'value') note(name, at, bound, filling)
  const slot = { kind: 'slot' as const, at, name }
  const costs = piece.made ? costsIn(piece.made, piece, place, filling) : []
  if (costs.length > 0) return costs
  if (bound.kind === 'tokens') return costOf(bound, { ...slot, text: raw }, filling)
  const times = timesOf(bound, filling)
  const plain = textOf(piece, bound, place, filling)
  const text = filling.escapes && bound.kind === 'value' ? escapedBy(raw, plain) : plain
  filling.characters += text.length * times
  return isSpent(filling) || text === '' || times === 0 ? [] : [{ ...slot, text: text.repeat(times) }]
}

function textOf(piece: Slot, bound: Bound, place: Place, filling: Filling): string {
  const { name, raw, made } = piece
  if (!made) return bound.kind === 'value' ? show(bound.value, filling.syntax) : raw
  const known = evaluate(made, evaluating(piece.at, place, filling))
  if (known?.sure) return show(known.value, filling.syntax)
  note(name, piece.at, bound, filling)
  noteUnsure(name, filling)
  // What is made of it is nearer to the value than to the words of the tag.
  return known && bound.kind === 'value' ? show(known.value ?? bound.value, filling.syntax) : raw
}

/** What filters make of a text in which something is not known: the same of each part that is. */
function filteredRuns(piece: Slot, runs: readonly Run[], place: Place, filling: Filling): Run[] {
  const { name, made, at } = piece
  if (!made || !isFiltered(made)) return [...runs]
  const surroundings = evaluating(at, place, filling)
  return runs.map(run => {
    if (run.kind === 'slot' || run.tokens !== undefined) return run
    const own: Bound = { kind: 'value', value: run.text, from: 'config' }
    const known = evaluate(made, { ...surroundings, at: asked => (asked === name ? own : surroundings.at(asked)) })
    if (known?.sure) return { ...run, text: show(known.value, filling.syntax) }
    note(name, at, own, filling)
    noteUnsure(name, filling)
    return run
  })
}

/** Whether it is filters behind a name, and nothing else. */
function isFiltered(made: Expression): boolean {
  return made.kind === 'name' || (made.kind === 'through' && !made.filter.startsWith('.') && isFiltered(made.of))
}

/** The macro that `{{ forms.field(x) }}` calls, where a file was imported as `forms`. */
function importedAs({ made }: Slot, { scopes }: Place, { declared }: Filling): Bound | undefined {
  if (made?.kind !== 'through' || made.of.kind !== 'name' || !made.filter.startsWith('.')) return undefined
  const bound = lookUpName(made.of.name + made.filter, scopes, declared)
  return bound.macro || (bound.kind === 'unknown' && bound.runs) ? bound : undefined
}

function argumentsIn({ made }: Slot): Argument[] | undefined {
  return made?.kind === 'through' ? made.with : undefined
}
