import type { Value } from '../../data/value.ts'
import type { Expression } from '../syntaxes/piece.ts'
import type { Bound } from './declared.ts'
import { filtered } from './filters.ts'
import type { Given } from './given.ts'
import { holds } from './holds.ts'
import { show } from './show.ts'

/** A value that is made. It is not `sure` where a filter is not known: the value counts as it is before that. */
export interface Made {
  value: Value | undefined
  sure: boolean
}

/** Where an expression is evaluated: the values of names there, and the counter that work is reported to. */
export interface Evaluating {
  language: string
  at(name: string): Bound
  /** In characters, members of lists, and steps. */
  spend(size: number): void
}

const LONGEST_RANGE = 100_000

/** What an expression makes of what is declared; undefined where only production knows. */
export function evaluate(expression: Expression, evaluating: Evaluating): Made | undefined {
  evaluating.spend(1)
  switch (expression.kind) {
    case 'constant':
      return { value: expression.value, sure: true }
    case 'name': {
      const bound = evaluating.at(expression.name)
      return bound.kind === 'value' ? { value: bound.value, sure: true } : undefined
    }
    case 'list':
      return together(expression.of, evaluating, values => values.map(value => value ?? null))
    case 'joined':
      return together(expression.of, evaluating, values =>
        values.map(value => show(value, evaluating.language)).join(''),
      )
    case 'range':
      return ranged(expression, evaluating)
    case 'choice': {
      const held = holds(expression.when, evaluating.at)
      return held === undefined ? undefined : evaluate(held ? expression.then : expression.otherwise, evaluating)
    }
    case 'through':
      return through(expression, evaluating)
  }
}

function together(
  of: readonly Expression[],
  evaluating: Evaluating,
  made: (values: (Value | undefined)[]) => Value,
): Made | undefined {
  const all = of.map(one => evaluate(one, evaluating))
  const known = all.filter(one => one !== undefined)
  if (known.length < all.length) return undefined
  const value = made(known.map(one => one.value))
  evaluating.spend(sizeOf(value))
  return { value, sure: known.every(one => one.sure) }
}

function ranged(range: Extract<Expression, { kind: 'range' }>, evaluating: Evaluating): Made | undefined {
  const [from, to] = [evaluate(range.from, evaluating)?.value, evaluate(range.to, evaluating)?.value]
  if (typeof from !== 'number' || typeof to !== 'number' || !(to - from < LONGEST_RANGE)) return undefined
  const value = Array.from({ length: Math.max(0, Math.floor(to - from + 1)) }, (_, index) => from + index)
  evaluating.spend(value.length)
  return { value, sure: true }
}

function through(
  { of, filter, with: given }: Extract<Expression, { kind: 'through' }>,
  evaluating: Evaluating,
): Made | undefined {
  const inner = evaluate(of, evaluating)
  if (!inner) return undefined
  const all = given.map(({ name, value }) => ({ name, made: evaluate(value, evaluating) }))
  // A method may give anything, while a filter mostly leaves its text be.
  const unknown = filter.startsWith('.') ? undefined : { value: inner.value, sure: false }
  if (all.some(({ made }) => made?.value === undefined)) return unknown
  const values: Given = {
    all: all.flatMap(({ name, made }) => (name === undefined ? [made?.value ?? null] : [])),
    named: new Map(all.flatMap(({ name, made }) => (name === undefined ? [] : [[name, made?.value ?? null]]))),
    language: evaluating.language,
  }
  const made = filtered(filter, inner.value, values)
  evaluating.spend(sizeOf(inner.value) + sizeOf(made?.value))
  return made ? { value: made.value, sure: inner.sure } : unknown
}

function sizeOf(value: Value | undefined): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1
}
