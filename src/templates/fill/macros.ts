import type { Run } from '../../model/prompt.ts'
import type { Argument, TemplatePiece } from '../syntaxes/piece.ts'
import type { Bound, Macro } from './declared.ts'
import { type Filling, type Place, withNames } from './filling.ts'
import { boundOfLet, boundOfMade, runsOf } from './made.ts'

type MacroPiece = Extract<TemplatePiece, { kind: 'let' }>

const nothing: Bound = { kind: 'value', value: '', from: 'config' }
/** What is taken is no variable of the prompt. */
const unknown: Bound = { kind: 'unknown', item: true }

/** A macro, which is filled for each call; and once more, as what is known of it, where a call cannot be read. */
export function boundOfMacro(piece: MacroPiece, place: Place, filling: Filling): Bound {
  const takes = piece.takes ?? []
  const once = <T>(fillIt: () => T): T | undefined => {
    if (filling.calling.has(piece)) return undefined
    filling.calling.add(piece)
    const made = fillIt()
    filling.calling.delete(piece)
    return made
  }
  const send = (taken: readonly [string, Bound][], lent?: Bound) =>
    once(() => filling.all(piece.body, within(taken, place, lent)))
  let known: Run[] | undefined
  return {
    kind: 'unknown',
    item: false,
    macro: { takes, send },
    get runs() {
      const names = takes.map(({ name, value }): [string, Bound] => [name ?? nameOf(value), unknown])
      known ??= once(() => runsOf(boundOfLet(piece, within(names, place), filling), piece.at, filling)) ?? []
      return known
    },
  }
}

/** What a macro sends that is called with something, and that may be lent a text; undefined where it calls itself. */
export function callMacro(
  { takes, send }: Macro,
  given: readonly Argument[],
  at: Run['at'],
  place: Place,
  filling: Filling,
  lent?: Bound,
): Run[] | undefined {
  const inOrder = given.filter(({ name }) => name === undefined)
  const taken = takes.map(({ name, value }, i): [string, Bound] => {
    const called = name ?? nameOf(value)
    const own = given.find(each => each.name === called) ?? inOrder[i]
    if (own) return [called, asTaken(boundOfMade(own.value, at, place, filling))]
    return [called, name === undefined ? nothing : boundOfMade(value, at, place, filling)]
  })
  return send(taken, lent)
}

function asTaken(bound: Bound): Bound {
  return bound.kind === 'unknown' ? { ...bound, item: true } : bound
}

/** Without a block that lends it something, `caller()` sends nothing. */
function within(names: readonly [string, Bound][], place: Place, lent: Bound = nothing): Place {
  return { ...place, ...withNames(place.scopes, new Map([...names, ['caller', lent]])) }
}

/**
 * What `{% call m() %}` sends: what the macro does with the block, or both one after the other where the macro is not known or leaves
 * the block out.
 */
export function callWith(
  block: Bound,
  call: (lent: Bound) => Run[] | undefined,
  { at }: Pick<TemplatePiece, 'at'>,
  filling: Filling,
): Run[] {
  let isSent = false
  const seen = <T>(sent: T): T => {
    isSent = true
    return sent
  }
  const { macro } = block
  const lent: Bound = {
    ...block,
    ...(macro && { macro: { ...macro, send: (taken, inner) => seen(macro.send(taken, inner)) } }),
  }
  const runs = call(lent) ?? []
  return isSent ? runs : [...runs, ...runsOf(block, at, filling)]
}

function nameOf(value: Argument['value']): string {
  return value.kind === 'name' ? value.name : ''
}
