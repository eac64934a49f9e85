import type { Argument, Expression } from '../syntaxes/piece.ts'

/** Filters of which a loop gets one item. */
const ONE = /^(?:first|last|random)$/

/** The most items that a loop over what is made of a list can take, whatever the list is; infinite where nothing in it says so. */
export function mostItems(made: Expression | undefined): number {
  if (made?.kind !== 'through') return Number.POSITIVE_INFINITY
  const inner = mostItems(made.of)
  if (ONE.test(made.filter)) return 1
  return made.filter === '[:]' ? Math.min(inner, between(made.with)) : inner
}

/** What lies between two places of a list. A place that is no number is one that somebody has put there, so that it is a bound. */
function between([from, to]: readonly Argument[]): number {
  const start = placeOf(from) ?? 0
  if (!to) return start < 0 ? -start : Number.POSITIVE_INFINITY
  const end = placeOf(to)
  if (end === undefined || start < 0 === end < 0) return Math.max(0, (end ?? 1) - (end === undefined ? 0 : start))
  return end < 0 ? Number.POSITIVE_INFINITY : Math.max(0, end)
}

function placeOf(argument: Argument | undefined): number | undefined {
  const { value } = argument ?? {}
  return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : undefined
}
