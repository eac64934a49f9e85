import type { Value } from '../../data/value.ts'
import type { Run, Slot } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'

/** What a slot is known to be: a value, or what it costs. `times` is how often it repeats. */
export type Declared = { times?: Range | undefined; from: Slot['from'] } & ({ value: Value } | { tokens: Range })

/**
 * What a name stands for at some place: a value (undefined where the value it is part of lacks it), a cost, or something that
 * only production knows. Of a cost's parts (`chunk.title`, `chunk.text`) the first that is sent takes it all.
 */
export type Bound =
  | { kind: 'value'; value: Value | undefined; times?: Range | undefined; from: Slot['from'] }
  | {
      kind: 'tokens'
      tokens: Range
      times?: Range | undefined
      from: Slot['from']
      part: boolean
      taken: { yes: boolean }
    }
  /** `runs`: the text that the template itself gives it, in which something is not known. */
  | { kind: 'unknown'; item: boolean; runs?: Run[] }

/** One for each time a prompt is filled. */
export function boundOf(declared: Declared): Bound {
  const { times, from } = declared
  return 'value' in declared
    ? { kind: 'value', value: declared.value, times, from }
    : { kind: 'tokens', tokens: declared.tokens, times, from, part: false, taken: { yes: false } }
}

/** What a value or a cost holds under further names; nothing there sends nothing. */
export function within(bound: Bound, keys: readonly string[]): Bound {
  if (keys.length === 0) return bound
  if (bound.kind === 'value') return { ...bound, times: undefined, value: keys.reduce(member, bound.value) }
  return bound.kind === 'tokens' ? { ...bound, part: true } : bound
}

/** What a value has under a name: nothing that every object has. */
export function member(value: Value | undefined, key: string): Value | undefined {
  if (value instanceof Map) return value.get(key)
  if (!Array.isArray(value) && typeof value !== 'string') return undefined
  return /^(length|size)$/.test(key) ? value.length : /^\d{1,9}$/.test(key) ? value[Number(key)] : undefined
}
