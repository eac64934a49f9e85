import type { Used } from './fold/fold.ts'
import type { Found } from './found.ts'
import type { Module } from './module.ts'

/**
 * Leaves out what others contain as a whole, but not what is taken by its name or is a request of its own. Of two that contain the same, the one that is bound to a name
 * gives it, and the one that asks says how.
 */
export function withoutParts(all: readonly Found[], module: Module): Found[] {
  const ordered = [...all].sort((a, b) => b.used.length - a.used.length || rank(a) - rank(b))
  const holders = new Map<string, Set<Found>>()
  const kept: Found[] = []
  for (const found of ordered) {
    const own = found.used
    const [first, ...rest] = own
    const around =
      first &&
      !found.candidate.whole &&
      [...(holders.get(keyOf(first)) ?? [])].find(each => rest.every(used => holders.get(keyOf(used))?.has(each)))
    if (around && around.used.length === own.length) {
      merge(around, found)
      continue
    }
    if (around && found.why !== 'taken') continue
    kept.push(found)
    for (const used of own) {
      const known = holders.get(keyOf(used)) ?? new Set()
      holders.set(keyOf(used), known.add(found))
    }
  }
  return kept
    .filter(({ used, candidate }) => candidate.written || used.some(each => each.module === module))
    .sort((a, b) => a.from - b.from)
}

function keyOf({ module, from }: Used): string {
  return `${module.path}\0${from}`
}

/** A request knows the roles and the model; an expression that makes a longer text of a name counts in place of it. */
function rank({ candidate }: Found): number {
  return candidate.kind === 'request' ? 0 : candidate.kind === 'tool' ? 1 : candidate.widens ? 2 : 3
}

function merge(around: Found, named: Found): void {
  const { candidate } = around
  around.mark ??= named.mark
  const isAround = candidate.kind === 'request' || candidate.widens
  const isNamed = isAround && named.candidate.kind === 'text' && !named.candidate.returned
  if (isNamed || named.why === 'taken') around.key ||= named.name
  if (named.why === 'taken') around.why = 'taken'
}

/** The requests that send what is taken by its name say which model it is for. */
export function askedFor(taken: Found, requests: readonly Found[]): Found | undefined {
  const [first] = taken.used
  if (!first) return undefined
  return requests.find(({ used }) => used.some(each => each.module === first.module && each.from === first.from))
}
