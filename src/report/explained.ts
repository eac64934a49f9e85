import type { Bill, Costed } from '../model/change.ts'
import type { Slot } from '../model/prompt.ts'
import type { ReportExplained } from '../model/report.ts'
import { toDecimal } from '../money/decimal.ts'
import { toExplainedCache } from './explained-cache.ts'

/** Writes one prompt's bill down. */
export function toReportExplained({ change, parts }: Bill): ReportExplained | undefined {
  const side = change.head ?? change.base
  if (side === undefined) return undefined
  return {
    id: change.id,
    side: change.head ? 'head' : 'base',
    parts: parts.map(({ kind, role, name, at, tokens, since, off = 0, turns }) => ({
      kind,
      role,
      ...(name !== undefined && (kind !== 'slot' || isName(name)) && { name }),
      at: { ...at },
      tokens,
      since: since ?? null,
      ...(turns !== undefined && { turns }),
      ...(off > 0 && { estimate: true as const }),
    })),
    slots: side.prompt.slots.map(slot => ({ name: shownName(slot, side.prompt.at.path), from: slot.from })),
    outputTokens: side.output?.perCall ?? null,
    ...(side.history && { history: side.history.mean }),
    ...cachePart(change, side),
    price: priceOf(side),
  }
}

/** An expression that is not a plain name may quote the prompt, so only its place is shown. */
const isName = (name: string) => /^[\w.$-]{1,64}$/.test(name)

function shownName({ name, at }: Slot, path: string): string {
  if (isName(name)) return name
  return [...(at.path === path ? [] : [at.path]), at.line ?? 1, at.column ?? 1].join(':')
}

function priceOf({ cost, caching, price }: Costed): ReportExplained['price'] {
  const tier = cost?.tier
  if (tier === undefined) return null
  const perMillion = (rate: bigint) => toDecimal(rate * 1_000_000n)
  const { input, cacheRead, output } = tier.rates
  return {
    input: perMillion(input),
    ...(caching && cacheRead !== input && { cacheRead: perMillion(cacheRead) }),
    output: perMillion(output),
    above: tier.above,
    ...nextOf(tier.above, price),
  }
}

function nextOf(above: number, price: Costed['price']): { next?: number } {
  const next = price?.tiers.find(tier => tier.above > above)
  return next ? { next: next.above } : {}
}

function cachePart({ base, workload }: Bill['change'], { caching, cost }: Costed): Pick<ReportExplained, 'cache'> {
  return caching ? { cache: toExplainedCache(caching, cost, workload.task, base?.caching?.cached) } : {}
}
