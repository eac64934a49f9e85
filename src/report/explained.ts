import type { Bill, Costed } from '../model/change.ts'
import type { ReportExplained } from '../model/report.ts'
import { toDecimal } from '../money/decimal.ts'
import { toExplainedCache } from './explained-cache.ts'
import { isName, shownRole, shownSlot } from './shown-names.ts'

/** Writes one prompt's bill down. */
export function toReportExplained({ change, parts }: Bill): ReportExplained | undefined {
  const side = change.head ?? change.base
  if (side === undefined) return undefined
  return {
    id: change.id,
    side: change.head ? 'head' : 'base',
    parts: parts.map(({ kind, role, name, at, tokens, since, off = 0, turns }) => ({
      kind,
      role: shownRole(role),
      ...(name !== undefined && (kind !== 'slot' || isName(name)) && { name }),
      at: { ...at },
      tokens,
      since: since ?? null,
      ...(turns !== undefined && { turns }),
      ...(off > 0 && { estimate: true as const }),
    })),
    slots: side.prompt.slots.map(slot => ({ name: shownSlot(slot, side.prompt.at.path), from: slot.from })),
    outputTokens: side.output?.perCall ?? null,
    ...(side.history && { history: side.history.mean }),
    ...cachePart(change, side),
    price: priceOf(side),
  }
}

/** Of calls that are split among models what a token costs in the mean, so that parts add up to the input. */
function priceOf({ cost, caching, price, routed, own }: Costed): ReportExplained['price'] {
  const tier = cost?.tier
  if (tier === undefined) return null
  const perMillion = (rate: bigint) => toDecimal(rate * 1_000_000n)
  const { cacheRead, output } = tier.rates
  const tokens = BigInt(own.total.expected)
  const input = routed && tokens > 0n ? (cost?.input ?? 0n) / tokens : tier.rates.input
  return {
    input: perMillion(input),
    ...(caching?.() && cacheRead !== tier.rates.input && { cacheRead: perMillion(cacheRead) }),
    output: perMillion(output),
    above: tier.above,
    ...nextOf(tier.above, price),
  }
}

function nextOf(above: number, price: Costed['price']): { next?: number } {
  const next = price?.tiers.find(tier => tier.above > above)
  return next ? { next: next.above } : {}
}

function cachePart({ base, workload }: Bill['change'], side: Costed): Pick<ReportExplained, 'cache'> {
  const caching = side.caching?.()
  return caching ? { cache: toExplainedCache(caching, side.cost, workload.task, base?.caching?.()?.cached) } : {}
}
