import type { Service, ServiceName } from '../model/price.ts'
import type { ListedPrice, ListTier } from '../model/price-list.ts'
import type { Usd } from '../model/quantity.ts'
import { scaled } from './usd.ts'

/** What a provider asks for a service: a share of its standard price, for all models or those that match, or prices of their own. */
interface Terms {
  /** As a fraction: `[1, 2]` is half. */
  share?: readonly [number, number]
  /** Models by their id in the catalogue that have the service; all where it is left out. */
  models?: RegExp
  /** USD per 1M tokens by model: input, cached input, output. */
  listed?: Record<string, readonly [input: number, cacheRead: number, output: number]>
  /** Where the provider says so. */
  source: string
}

type OtherService = Exclude<ServiceName, 'standard'>

const half = [1, 2] as const

/**
 * What services cost by provider, in the catalogue's words. A service that is not here, and in no list, is unpriced: it is never taken for
 * the standard one. Amazon's and Azure's flex and priority are left out: their pages say that
 * flex is cheaper and priority dearer, and by how much only in tables of each region; LiteLLM's list has some models'.
 */
export const SERVICES: Record<string, Partial<Record<OtherService, Terms>>> = {
  openai: {
    batch: { share: half, source: 'https://platform.openai.com/docs/guides/batch' },
    flex: {
      share: half,
      models: /^(?:gpt-5(?!.*(?:chat|codex))|o3$|o4-mini$)/,
      source: 'https://platform.openai.com/docs/guides/flex-processing',
    },
    priority: {
      listed: {
        'gpt-4.1': [3.5, 0.875, 14],
        'gpt-4.1-mini': [0.7, 0.175, 2.8],
        'gpt-4.1-nano': [0.2, 0.05, 0.8],
        'gpt-4o': [4.25, 2.125, 17],
        'gpt-4o-mini': [0.25, 0.125, 1],
        'gpt-5': [2.5, 0.25, 20],
        'gpt-5-mini': [0.45, 0.045, 3.6],
        'gpt-5.1': [2.5, 0.25, 20],
        'gpt-5.1-codex-mini': [0.45, 0.045, 3.6],
        'gpt-5.2': [3.5, 0.35, 28],
        'gpt-5.3-codex': [3.5, 0.35, 28],
        'gpt-5.4': [5, 0.5, 30],
        'gpt-5.4-mini': [1.5, 0.15, 9],
        'gpt-5.5': [12.5, 1.25, 75],
        o3: [3.5, 0.875, 14],
        'o4-mini': [2, 0.5, 8],
      },
      source: 'https://platform.openai.com/docs/pricing',
    },
  },
  anthropic: {
    batch: { share: half, source: 'https://platform.claude.com/docs/en/build-with-claude/batch-processing' },
    fast: {
      share: [2, 1],
      models: /^claude-opus-(?:4-8|5)$/,
      source: 'https://platform.claude.com/docs/en/build-with-claude/fast-mode',
    },
    us: {
      share: [11, 10],
      models: /^claude-(?:(?:opus|sonnet|haiku)-(?:4-[6-9]|[5-9])|fable|mythos)/,
      source: 'https://platform.claude.com/docs/en/manage-claude/data-residency',
    },
  },
  google: {
    batch: { share: half, source: 'https://ai.google.dev/gemini-api/docs/optimization' },
    flex: {
      share: half,
      models: /^gemini-(?:2\.5|[3-9])/,
      source: 'https://ai.google.dev/gemini-api/docs/optimization',
    },
    // The page says 75% to 100% more; LiteLLM's list of July 2026 has 80% for all that it lists.
    priority: {
      share: [9, 5],
      models: /^gemini-3(?:-(?:flash|pro)|\.1-(?:flash-lite|pro)|\.5-flash)/,
      source: 'https://ai.google.dev/gemini-api/docs/priority-inference',
    },
  },
  mistral: { batch: { share: half, source: 'https://docs.mistral.ai/capabilities/batch/' } },
  groq: {
    batch: { share: half, source: 'https://console.groq.com/docs/batch' },
    flex: { share: [1, 1], source: 'https://console.groq.com/docs/flex-processing' },
  },
  aws: { batch: { share: half, source: 'https://aws.amazon.com/bedrock/pricing/' } },
  azure: {
    batch: { share: half, source: 'https://learn.microsoft.com/azure/ai-foundry/openai/how-to/batch' },
  },
  together: { batch: { share: half, source: 'https://docs.together.ai/docs/batch-inference' } },
  fireworks: { batch: { share: half, source: 'https://docs.fireworks.ai/guides/batch-inference' } },
}

/**
 * A model's tiers as a service: what its list says, else the provider's terms. Undefined where neither prices that service.
 * @param listed what a list says of the model
 */
export function tiersAs(
  service: Service,
  provider: string,
  id: string,
  listed: Pick<ListedPrice, 'tiers' | 'services'>,
): ListTier[] | undefined {
  if (service === 'standard') return listed.tiers
  if (service === 'other') return undefined
  const own = listed.services[service]
  if (own) return completedBy(listed.tiers, own)
  const terms = termsOf(service, provider, id)
  if (!terms) return undefined
  const rates = terms.listed?.[id]
  if (rates) return [listedTier(rates)]
  return terms.share && listed.tiers.map(tier => scaledTier(tier, terms.share ?? half))
}

/**
 * What a list leaves out of a service's prices, such as cached tokens and longer inputs, at the share of the standard price that the service's own are:
 * a cached token would otherwise cost as much as a new one, and a long request as little as a short one.
 */
function completedBy(standard: readonly ListTier[], own: readonly ListTier[]): ListTier[] {
  const [base, first] = [standard[0], own[0]]
  if (!base || !first || base.input === 0n || base.output === 0n) return [...own]
  const bounds = [...new Set([...standard, ...own].map(({ above }) => above))].sort((a, b) => a - b)
  return bounds.flatMap(above => {
    const like = standard.findLast(tier => tier.above <= above) ?? base
    const scaledUp = scaledTier(like, [first.input, base.input])
    const stated = own.find(tier => tier.above === above)
    if (!stated) return [{ ...scaledUp, above, output: scaled(like.output, first.output, base.output) }]
    return [
      {
        ...stated,
        cacheRead: stated.cacheRead ?? scaledUp.cacheRead,
        cacheWrite: stated.cacheWrite ?? scaledUp.cacheWrite,
        cacheWriteHour: stated.cacheWriteHour ?? scaledUp.cacheWriteHour,
      },
    ]
  })
}

/** The provider's terms for a model, where it has the service. */
export function termsOf(service: ServiceName, provider: string, id: string): Terms | undefined {
  if (service === 'standard' || !Object.hasOwn(SERVICES, provider)) return undefined
  const terms = SERVICES[provider]?.[service]
  if (terms === undefined || (terms.models && !terms.models.test(id))) return undefined
  return terms.share || (terms.listed && Object.hasOwn(terms.listed, id)) ? terms : undefined
}

function listedTier([input, cacheRead, output]: readonly [number, number, number]): ListTier {
  const usd = (perMillion: number): Usd => BigInt(Math.round(perMillion * 1e6))
  return {
    above: 0,
    input: usd(input),
    output: usd(output),
    cacheRead: usd(cacheRead),
    cacheWrite: undefined,
    cacheWriteHour: undefined,
  }
}

function scaledTier(tier: ListTier, [times, by]: readonly [number | bigint, number | bigint]): ListTier {
  const scale = (rate: Usd) => scaled(rate, BigInt(times), BigInt(by))
  const maybe = (rate: Usd | undefined) => (rate === undefined ? undefined : scale(rate))
  return {
    above: tier.above,
    input: scale(tier.input),
    output: scale(tier.output),
    cacheRead: maybe(tier.cacheRead),
    cacheWrite: maybe(tier.cacheWrite),
    cacheWriteHour: maybe(tier.cacheWriteHour),
  }
}
