import { isDay } from './check-price.ts'
import { asWindow, gather, hasPrice, isRecord, type ListShape, ratesOf, usd } from './convert.ts'
import type { WrittenModel, WrittenPrice } from './price-file.ts'
import { providerOf } from './providers.ts'

/**
 * LiteLLM's `model_prices_and_context_window.json`: models by the name that LiteLLM calls them by, with USD per token. Longer inputs
 * have fields that end in `_above_200k_tokens`, other services those that end in `_batches`, `_flex` and `_priority`.
 */
export const litellm: ListShape = {
  summary: "LiteLLM's model_prices_and_context_window.json",
  url: 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
  past: { repository: 'BerriAI/litellm', paths: ['model_prices_and_context_window.json'] },
  claims: content =>
    isRecord(content) &&
    Object.values(content).some(model => isRecord(model) && typeof model.litellm_provider === 'string'),
  convert(content) {
    const found = gather()
    for (const [name, model] of Object.entries(content as Record<string, unknown>)) {
      if (name === 'sample_spec' || !isRecord(model) || typeof model.litellm_provider !== 'string') continue
      const { litellm_provider: provider } = model
      const bare = name.startsWith(`${provider}/`) ? name.slice(provider.length + 1) : withoutPrefix(name, provider)
      found.add(providerOf(provider), bare, modelOf(bare, model))
    }
    return found
  },
}

/** Some names have another prefix than their provider's: `bedrock/us-east-1/...` of `bedrock_converse`, `vertex_ai/...` of `vertex_ai-llama_models`. */
function withoutPrefix(name: string, provider: string): string {
  const first = name.slice(0, name.indexOf('/'))
  return first !== '' && providerOf(first) === providerOf(provider) ? name.slice(first.length + 1) : name
}

/** Modes in which text goes in and tokens are billed. */
const MODES = new Set(['chat', 'completion', 'responses', 'embedding', undefined])

function modelOf(id: string, model: Record<string, unknown>): WrittenModel | undefined {
  const price = MODES.has(model.mode as string | undefined) ? priceIn(model, '') : undefined
  if (price === undefined || !hasPrice(id, price)) return undefined
  const window = asWindow(model.max_input_tokens) ?? asWindow(model.max_tokens)
  const { deprecation_date: retires } = model
  const services = (['batches', 'flex', 'priority'] as const).flatMap(service => {
    const own = priceIn(model, `_${service}`)
    return own ? [[service === 'batches' ? 'batch' : service, own] as const] : []
  })
  return {
    ...price,
    ...Object.fromEntries(services),
    ...(window !== undefined && { context_window: window }),
    ...(isDay(retires) && { retires }),
  }
}

/** @param service what the fields of a service end in */
function priceIn(model: Record<string, unknown>, service: string): WrittenPrice | undefined {
  const rates = ratesIn(model, '', service)
  if (rates === undefined) return undefined
  const ranges = service === '' ? rangesIn(model.tiered_pricing) : undefined
  if (ranges) return ranges
  const bounds = Object.keys(model).flatMap(
    key => /^input_cost_per_token_above_(\d{1,5})k_tokens$/.exec(key)?.[1] ?? [],
  )
  const above = [...new Set(bounds)]
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap(thousands => {
      const tier = ratesIn(model, `_above_${thousands}k_tokens`, service)
      return tier ? [{ ...tier, tokens: thousands * 1000 }] : []
    })
  return above.length > 0 ? { ...rates, above } : rates
}

function ratesIn(model: Record<string, unknown>, above: string, service: string) {
  const rate = (field: string, otherwise?: string) =>
    perMillion(model[`${field}${above}${service}`]) ??
    (otherwise && perMillion(model[`${otherwise}${above}${service}`]))
  const hour = service === '' ? perMillion(model[`cache_creation_input_token_cost_above_1hr${above}`]) : undefined
  return ratesOf({
    input: rate('input_cost_per_token') || undefined,
    output: rate('output_cost_per_token') || undefined,
    cache_read: rate('cache_read_input_token_cost') || undefined,
    cache_write: rate('cache_creation_input_token_cost') || undefined,
    cache_write_1h: hour,
  })
}

const perMillion = (value: unknown): number | undefined => usd(value, 1e6)

/** `tiered_pricing`: rates by ranges of input, the first of which starts at 0. */
function rangesIn(tiers: unknown): WrittenPrice | undefined {
  if (!Array.isArray(tiers) || tiers.length === 0) return undefined
  const read = tiers.map((tier: unknown) => {
    const range = isRecord(tier) && Array.isArray(tier.range) ? tier.range : []
    const rates = isRecord(tier) ? ratesIn(tier, '', '') : undefined
    return typeof range[0] === 'number' && rates ? { ...rates, tokens: range[0] } : undefined
  })
  const [first, ...above] = read
  if (first === undefined || first.tokens !== 0) return undefined
  const { tokens: _, ...rates } = first
  const rest = above.flatMap(tier => tier ?? [])
  return rest.length > 0 ? { ...rates, above: rest } : rates
}
