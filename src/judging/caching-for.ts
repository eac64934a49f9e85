import { cachingOf } from '../caching/caching-of.ts'
import type { Varies } from '../model/caching.ts'
import type { Declarations } from '../model/declarations.ts'
import type { CachingFor } from '../prices/price.ts'

/** Finds what the provider's cache does for a side of a pair, as its slots are declared to vary. */
export function cachingBy(declarations: Declarations): CachingFor {
  return (side, other, { workload }) =>
    cachingOf(side, other?.prompt, {
      callsPerMonth: workload.callsPerMonth,
      cache: workload.cache,
      varies: name => variesIn(declarations, side.prompt.at.path, name),
    })
}

/** A key of a variable varies as the variable does. */
export function variesIn(declarations: Declarations, path: string, name: string): Varies | undefined {
  const { slots } = declarations.of(path)
  const [first = ''] = name.split('.')
  return (slots.get(name) ?? slots.get(first))?.varies
}
