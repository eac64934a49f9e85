import { isDay } from './check-price.ts'
import { asWindow, gather, hasPrice, isRecord, type ListShape, ratesOf, recordIn, usd } from './convert.ts'
import { pricedServices, type WrittenModel, type WrittenPrice } from './price-file.ts'
import { providerOf } from './providers.ts'

/**
 * https://models.dev: providers by id, each with `models` by id, each with `cost` in USD per 1M tokens. `tiers` (before: `context_over_200k`)
 * are for longer inputs; `experimental.modes` are ways to ask for a service, of which those with a `service_tier` or a `speed` are priced.
 */
export const modelsDev: ListShape = {
  summary: 'models.dev',
  url: 'https://models.dev/api.json',
  claims: content =>
    isRecord(content) && Object.values(content).some(provider => isRecord(provider) && isRecord(provider.models)),
  convert(content) {
    const found = gather()
    for (const [provider, inner] of Object.entries(content as Record<string, unknown>))
      for (const [id, model] of Object.entries(recordIn(inner, 'models')))
        found.add(providerOf(provider), id, modelOf(id, model))
    return found
  },
}

function modelOf(id: string, model: unknown): WrittenModel | undefined {
  const price = priceIn(recordIn(model, 'cost'))
  if (price === undefined || !hasPrice(id, price)) return undefined
  const window = asWindow(recordIn(model, 'limit').context)
  const retires = isRecord(model) ? model.retirement_date : undefined
  return {
    ...price,
    ...servicesIn(model),
    ...(window !== undefined && { context_window: window }),
    ...(isDay(retires) && { retires }),
  }
}

function ratesIn(cost: Record<string, unknown>) {
  return ratesOf({
    input: usd(cost.input),
    output: usd(cost.output),
    cache_read: usd(cost.cache_read),
    cache_write: usd(cost.cache_write),
  })
}

function priceIn(cost: Record<string, unknown>): WrittenPrice | undefined {
  const rates = ratesIn(cost)
  if (rates === undefined) return undefined
  const tiers = Array.isArray(cost.tiers) ? cost.tiers : []
  const listed = tiers.flatMap((tier: unknown) => {
    const tokens = asWindow(recordIn(tier, 'tier').size)
    const inner = isRecord(tier) ? ratesIn(tier) : undefined
    return tokens === undefined || inner === undefined ? [] : [{ ...inner, tokens }]
  })
  const old = listed.length > 0 ? undefined : ratesIn(recordIn(cost, 'context_over_200k'))
  const above = [...listed, ...(old ? [{ ...old, tokens: 200_000 }] : [])].sort((a, b) => a.tokens - b.tokens)
  return above.length > 0 ? { ...rates, above } : rates
}

/** The modes whose request names a service: `fast` of OpenAI's models is `service_tier: priority`, of Anthropic's `speed: fast`. */
function servicesIn(model: unknown): Pick<WrittenModel, (typeof pricedServices)[number]> {
  const modes = Object.values(recordIn(recordIn(model, 'experimental'), 'modes'))
  const services = modes.flatMap(mode => {
    const body = recordIn(recordIn(mode, 'provider'), 'body')
    const tier = pricedServices.find(name => name === (body.service_tier ?? body.speed))
    const price = priceIn(recordIn(mode, 'cost'))
    return tier && price ? [[tier, price] as const] : []
  })
  return Object.fromEntries(services)
}
