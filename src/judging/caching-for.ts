import { cachingOf } from '../caching/caching-of.ts'
import type { Varies } from '../model/caching.ts'
import type { Measured, MeasuredPair } from '../model/change.ts'
import type { Declarations } from '../model/declarations.ts'
import type { Prompt } from '../model/prompt.ts'
import type { CachingFor } from '../prices/price.ts'
import { readableTokens } from '../prices/task-cost.ts'

/** Finds what the provider's cache does for a side of a pair, as its slots are declared to vary. */
export function cachingBy(declarations: Declarations): CachingFor {
  return (side, other, pair) => {
    const { callsPerMonth, cache } = pair.workload
    return cachingOf(side, other?.prompt, {
      callsPerMonth,
      cache,
      recordedRate: cache?.hitRate === undefined ? recordedRate(pair, declarations) : undefined,
      varies: name => variesIn(declarations, side.prompt, name),
    })
  }
}

/**
 * The share of calls that find the base's prefix, from recorded usage: tokens read, of those that could be read. The same for both sides.
 * Undefined if nothing was read, because many records leave reads out, and if calls are split, because each model has its own cache.
 */
function recordedRate({ base, head, workload }: MeasuredPair, declarations: Declarations): number | undefined {
  const { readPerCall = 0, callsPerMonth, cache, task, outputTokens } = workload
  // Without a base, usage is taken to be of the only revision.
  const was: Measured | undefined = base ?? head
  if (readPerCall <= 0 || !was || was.split) return undefined
  const varies = (name: string) => variesIn(declarations, was.prompt, name)
  const caching = cachingOf(was, undefined, { callsPerMonth, cache: { ...cache, hitRate: 1 }, varies })
  const steps = task && { calls: task.calls, stepTokens: task.stepTokens ?? outputTokens ?? 0 }
  const readable = caching ? readableTokens(caching, was.own.total.expected, steps) : 0
  return readable > 0 ? Math.min(1, Math.round((10_000 * readPerCall) / readable) / 10_000) : undefined
}

/** A key of a variable varies as the variable does. */
export function variesIn(
  declarations: Declarations,
  { at: { path }, variant }: Pick<Prompt, 'at' | 'variant'>,
  name: string,
): Varies | undefined {
  const { slots } = declarations.of(path, undefined, variant)
  const [first = ''] = name.split('.')
  return (slots.get(name) ?? slots.get(first))?.varies
}
