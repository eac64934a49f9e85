import type { CacheEnd, Caching } from '../model/caching.ts'
import type { Cost, Workload } from '../model/price.ts'
import type { ReportExplained } from '../model/report.ts'
import { toDecimal } from '../money/decimal.ts'

type ExplainedCache = NonNullable<ReportExplained['cache']>
type Way = ExplainedCache['ways'][number]

/** Writes down what a provider's cache does for one prompt, and how it could do more. `atBase` is what is cached there. */
export function toExplainedCache(
  caching: Caching,
  cost: Cost | undefined,
  task: Workload['task'],
  atBase: number | undefined,
): ExplainedCache {
  const { provider, minimum, prefix, cached, written, ends, hitRate, from, unmarked } = caching
  return {
    provider,
    minimum,
    prefix,
    cached,
    written,
    ...(atBase !== undefined && atBase !== cached && { cachedAtBase: atBase }),
    ...(ends && { ends: endOf(ends) }),
    hitRate: { low: rounded(hitRate.low), high: rounded(hitRate.high) },
    from,
    ...(unmarked && { unmarked }),
    ...usdOf(cost),
    ways: waysOf(caching, cost, task),
  }
}

const rounded = (share: number) => Math.round(share * 1e6) / 1e6

/** An expression that is not a plain name may quote the prompt. */
function endOf({ at, why, name, varies, from }: CacheEnd): NonNullable<ExplainedCache['ends']> {
  return {
    at: { ...at },
    what: why,
    ...(name !== undefined && /^[\w.$-]{1,64}$/.test(name) && { slot: name }),
    ...(varies !== undefined && { varies }),
    ...(from === 'name' && { guessed: true as const }),
  }
}

function usdOf(cost: Cost | undefined): Pick<ExplainedCache, 'usdPerThousandCalls'> {
  const text = (usd: bigint) => toDecimal(usd * 1000n)
  if (cost?.cache !== undefined) return { usdPerThousandCalls: { low: text(cost.cache), high: text(cost.cache) } }
  if (!cost?.cacheIf) return {}
  const { none, most } = cost.cacheIf
  return {
    usdPerThousandCalls: none < most ? { low: text(none), high: text(most) } : { low: text(most), high: text(none) },
  }
}

function waysOf(caching: Caching, cost: Cost | undefined, task: Workload['task']): Way[] {
  const { minimum, prefix, cached, would, wouldCached, next, hitRate, unmarked, carries, endsInTask } = caching
  // A task's later calls find what those before them sent, wherever its parts stand.
  const share = carries && endsInTask === undefined ? (task?.calls ?? 1) : 1
  // A hit saves the difference between the two prices; what a miss costs more to write is left out.
  const saved = (tokens: number) => {
    const rates = cost?.tier.rates
    const usd =
      rates && (BigInt(Math.round(tokens * hitRate.high)) * (rates.cacheRead - rates.input) * 1000n) / BigInt(share)
    return usd === undefined || usd === 0n ? {} : { usdPerThousandCalls: toDecimal(usd) }
  }
  if (unmarked) return prefix < minimum ? [] : [{ what: 'mark', tokens: prefix, ...saved(prefix) }]
  const ways: Way[] = []
  if (would - prefix >= leastMoved && wouldCached > cached)
    ways.push({ what: 'move', tokens: wouldCached, ...(next && { at: { ...next } }), ...saved(wouldCached - cached) })
  if (prefix < minimum && minimum - prefix <= minimum / 4)
    ways.push({ what: 'grow', tokens: minimum - prefix, ...saved(minimum) })
  return ways.sort((a, b) => Number(a.usdPerThousandCalls ?? 0) - Number(b.usdPerThousandCalls ?? 0))
}

/** Nobody moves a variable for fewer tokens. */
const leastMoved = 64
