import type { Value } from '../../data/value.ts'
import type { Condition } from '../syntaxes/piece.ts'
import type { Bound } from './declared.ts'

/** Whether a condition holds by what is declared; undefined where only production knows. */
export function holds(when: Condition, at: (name: string) => Bound): boolean | undefined {
  switch (when.kind) {
    case 'unknown':
      return undefined
    case 'not': {
      const of = holds(when.of, at)
      return of === undefined ? undefined : !of
    }
    case 'all':
      return together(when.of, false, at)
    case 'any':
      return together(when.of, true, at)
    default:
      return ofName(when, at(when.name))
  }
}

/** `all` fails by one that does not hold, and `any` holds by one that does. */
function together(of: Condition[], decisive: boolean, at: (name: string) => Bound): boolean | undefined {
  let unsure = false
  for (const one of of) {
    const held = holds(one, at)
    if (held === decisive) return decisive
    if (held === undefined) unsure = true
  }
  return unsure ? undefined : !decisive
}

type OfName = Extract<Condition, { name: string }>

function ofName(when: OfName, bound: Bound): boolean | undefined {
  if (bound.kind === 'unknown') return undefined
  // What is declared to cost something is there, but what it says is not known.
  if (bound.kind === 'tokens')
    return /^(equals|contains|compares)$/.test(when.kind)
      ? undefined
      : bound.tokens.expected > 0 || when.kind === 'defined'
  const { value } = bound
  if (when.kind === 'equals') return value === when.value
  if (when.kind === 'defined') return value !== undefined
  if (when.kind === 'present') return value !== undefined && value !== null && value !== false
  if (when.kind === 'contains') return contains(value, when.value)
  if (when.kind === 'compares') return compares(value, when)
  return isTruthy(value)
}

function contains(value: Value | undefined, what: Value): boolean | undefined {
  if (typeof value === 'string') return value.includes(String(what))
  if (Array.isArray(value)) return value.includes(what)
  return value instanceof Map ? value.has(String(what)) : undefined
}

function compares(value: Value | undefined, { length, by, to }: Extract<Condition, { kind: 'compares' }>) {
  const size = length ? sizeOf(value) : value
  if (typeof size !== 'number') return undefined
  if (by === '>') return size > to
  if (by === '<') return size < to
  return by === '>=' ? size >= to : size <= to
}

function sizeOf(value: Value | undefined): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return value instanceof Map ? value.size : undefined
}

export function isTruthy(value: Value | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value instanceof Map ? value.size > 0 : Boolean(value)
}
