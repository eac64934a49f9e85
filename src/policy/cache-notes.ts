import type { CacheBreak, Change } from '../model/change.ts'
import type { Policy } from '../model/config.ts'
import type { Finding, FindingOf } from '../model/finding.ts'
import type { LimitCache } from '../model/limit-findings.ts'
import type { Range, Usd } from '../model/quantity.ts'
import { toDecimal } from '../money/decimal.ts'

/** Edits that make a provider cache more or less of a prompt, at the line that does it. */
export function cacheNotes(changes: readonly Change[], policy: Policy, limits: readonly Finding[]): Finding[] {
  const said = new Set(limits.flatMap(limit => (limit.kind === 'limit' && limit.cache ? limit.prompts : [])))
  return changes.flatMap((change): Finding[] => {
    const found = change.cacheBreak
    if (!found || said.has(change.id) || isIdle(found)) return []
    const { why, at, minimum } = found
    const finding: FindingOf<'cache-prefix'> = {
      kind: 'cache-prefix',
      severity: costs(change, found, policy) || unmarks(change, found) ? 'warn' : 'info',
      at,
      prompt: change.id,
      why,
      minimum,
      ...cacheOf(change, found),
    }
    return [finding]
  })
}

/** What breaks nothing is of interest only where it is known how often a prompt is called. */
function isIdle({ why, usd }: CacheBreak): boolean {
  return (why === 'above-minimum' || why === 'tools') && usd === undefined
}

/** What is said of a changed prefix, in a finding of its own and in that of a broken limit. */
export function cacheOf(
  { workload: { callsPerMonth } }: Change,
  { ends, base, head, below, usd }: CacheBreak,
): LimitCache {
  const { why: what, name, varies, from } = ends ?? {}
  return {
    ...(what !== undefined && { what }),
    ...(name !== undefined && isPlain(name) && { slot: name }),
    ...(varies !== undefined && { varies }),
    ...(from === 'name' && { guessed: true as const }),
    base,
    head,
    ...(below && { below }),
    ...(usd && { usdPerThousandCalls: spanOf(usd, 1000n) }),
    ...(usd && callsPerMonth !== undefined && { usdPerMonth: spanOf(usd, BigInt(callsPerMonth)) }),
  }
}

/** An expression that is not a plain name may quote the prompt. */
const isPlain = (name: string) => /^[\w.$-]{1,64}$/.test(name)

function spanOf({ low, expected, high }: Range<Usd>, times: bigint) {
  const text = (usd: Usd) => toDecimal(usd * times)
  return { low: text(low), expected: text(expected), high: text(high) }
}

/**
 * Whether a request that asks for caching by itself has less of its text cached. Without a volume nothing is priced, but what was read from
 * the cache for a tenth of the price is then paid in full, and the tokens of a call do not show it.
 */
function unmarks({ base }: Change, { base: before, head, usd, why }: CacheBreak): boolean {
  const marks = base?.prompt.cache
  const isMarked = marks !== undefined && (marks.automatic === true || marks.breakpoints.length > 0)
  return isMarked && usd === undefined && head < before && (why === 'breakpoints' || why === 'varies')
}

/** Whether it may cost more than what the policy ignores. A volume that the change itself declares ignores nothing. */
function costs({ workload }: Change, { usd }: CacheBreak, { ignoreBelow }: Policy): boolean {
  if (!usd || usd.high <= 0n) return false
  const isOver = (most: number | undefined, times: number) =>
    most === undefined || Number(usd.high) * times > most * 1e12
  const { callsPerMonth = 0, callsFromHead } = workload
  const perMonth = callsPerMonth === 0 || callsFromHead ? undefined : ignoreBelow.usd_per_month
  return isOver(ignoreBelow.usd_per_1k_calls, 1000) && isOver(perMonth, callsPerMonth)
}
