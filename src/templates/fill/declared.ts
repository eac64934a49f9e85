import type { Value } from '../../data/value.ts'
import type { Run, Slot } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import type { Argument } from '../syntaxes/piece.ts'

/** What a slot is known to be: a value, or what it costs. `times` is how often it repeats. */
export type Declared = { times?: Range | undefined; from: Slot['from'] } & ({ value: Value } | { tokens: Range })

/**
 * What a name stands for at some place: a value (undefined where the value it is part of lacks it), a cost, or something that
 * only production knows. A cost's parts (`chunk.title`, `chunk.text`) share it, and each time that a part is sent again it is
 * sent whole again.
 */
export type Bound = { macro?: Macro } & (
  | { kind: 'value'; value: Value | undefined; times?: Range | undefined; from: Slot['from'] }
  | {
      kind: 'tokens'
      tokens: Range
      times?: Range | undefined
      from: Slot['from']
      /** The names below the declared one, joined by dots; undefined for all of it. */
      part: string | undefined
      sent: SentParts
    }
  /** `runs`: the text that the template itself gives it, in which something is not known. */
  | { kind: 'unknown'; item: boolean; runs?: Run[] }
)

/** What a call fills anew: what the macro takes by name, and what it sends of that; undefined where it calls itself. */
export interface Macro {
  takes: readonly Argument[]
  send(taken: readonly [string, Bound][], lent?: Bound): Run[] | undefined
}

/** How often each part of a cost was sent, and how often all of it counted. */
export interface SentParts {
  times: Map<string, number>
  counted: number
}

export const noParts = (): SentParts => ({ times: new Map(), counted: 0 })

/** Whether sending this makes the cost count once more. */
export function countsAgain({ part, sent }: Extract<Bound, { kind: 'tokens' }>): boolean {
  if (part === undefined) return true
  const times = (sent.times.get(part) ?? 0) + 1
  sent.times.set(part, times)
  if (times <= sent.counted) return false
  sent.counted = times
  return true
}

/** What names are declared to be, for one time a prompt is filled. */
export interface Declaring {
  get(name: string): Bound | undefined
}

/** Binds a name when it is asked for first: a file may declare many thousand for each of its messages. */
export function declaring(declared: ReadonlyMap<string, Declared>): Declaring {
  const bound = new Map<string, Bound>()
  return {
    get(name) {
      const known = bound.get(name)
      const found = known ? undefined : declared.get(name)
      if (found) bound.set(name, boundOf(found))
      return known ?? bound.get(name)
    },
  }
}

function boundOf(declared: Declared): Bound {
  const { times, from } = declared
  return 'value' in declared
    ? { kind: 'value', value: declared.value, times, from }
    : { kind: 'tokens', tokens: declared.tokens, times, from, part: undefined, sent: noParts() }
}

/** What a value or a cost holds under further names; nothing there sends nothing. */
export function within(bound: Bound, keys: readonly string[]): Bound {
  if (keys.length === 0) return bound
  if (bound.kind === 'value') return { ...bound, times: undefined, value: keys.reduce(member, bound.value) }
  if (bound.kind !== 'tokens') return bound
  const below = keys.join('.')
  return { ...bound, part: bound.part === undefined ? below : `${bound.part}.${below}` }
}

/** What a value has under a name: nothing that every object has. */
export function member(value: Value | undefined, key: string): Value | undefined {
  if (value instanceof Map) return value.get(key)
  if (!Array.isArray(value) && typeof value !== 'string') return undefined
  return /^(length|size)$/.test(key) ? value.length : /^\d{1,9}$/.test(key) ? value[Number(key)] : undefined
}
