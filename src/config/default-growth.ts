import { limitOf, limitsIn } from '../model/limits/limits.ts'
import { type ScopeName, scopeNames, scopeOf } from '../model/limits/scopes.ts'
import type { ConfigFile } from './schema.ts'

/** The scopes whose growth is limited by default. */
export const growthScopes: readonly ScopeName[] = scopeNames.filter(
  name => scopeOf(name).measures === 'growth' && !scopeOf(name).isNamed,
)

/**
 * The scopes whose growth a config does not limit, so that the default counts; groups, caps and outcomes do not limit growth. A limit on the
 * growth of each prompt also replaces the default for their sum. An empty `limits`, or an empty `fail_above`, means that growth has no limit.
 */
export function silentOn(limits: ConfigFile['limits']): readonly ScopeName[] {
  if (limits === undefined) return growthScopes
  if (Object.keys(limits).length === 0 || saysGrowth('each_prompt', limits.each_prompt)) return []
  return growthScopes.filter(name => name === 'each_prompt' || !saysGrowth('all_prompts', limits.all_prompts))
}

type Levels = { [L in 'warn_above' | 'fail_above']?: Record<string, unknown> | undefined }

function saysGrowth(scope: ScopeName, { warn_above = {}, fail_above }: Levels = {}): boolean {
  if (fail_above && Object.keys(fail_above).length === 0) return true
  const written = { ...warn_above, ...fail_above }
  // A share of the context window, and the cost per success, are about a single request, and do not limit how much a prompt may grow.
  return limitsIn(scope).some(name => !limitOf(name).perRequest && written[name] !== undefined)
}
