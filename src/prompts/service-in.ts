import type { Service } from '../model/price.ts'
import type { Prompt } from '../model/prompt.ts'

/** The fields of a request that name its service: OpenAI's, Anthropic's, Groq's and Gemini's, then Bedrock's, then Anthropic's fast mode, and where it computes. */
const SERVICE_FIELDS = ['service_tier', 'serviceTier', 'speed', 'inference_geo']

/**
 * What providers call their services. `auto` is what the account is set to, which is the standard one unless somebody bought more;
 * `scale`, `performance` and `reserved` are bought ahead, at a price that nobody lists.
 */
const WORDS: Record<string, Service> = {
  auto: 'standard',
  default: 'standard',
  standard: 'standard',
  standard_only: 'standard',
  on_demand: 'standard',
  unspecified: 'standard',
  batch: 'batch',
  flex: 'flex',
  priority: 'priority',
  fast: 'fast',
  us: 'us',
  global: 'standard',
}

/** How a request asks to be served; undefined where it does not say. A word that is not known is `other`, and has no price. */
export function serviceIn({ settings: { modifiers } }: Pick<Prompt, 'settings'>): Service | undefined {
  if (!modifiers) return undefined
  const said = SERVICE_FIELDS.flatMap(key => modifiers.filter(modifier => modifier.key === key)).map(({ value }) => {
    const word = value.toLowerCase().replace(/^service_tier_/, '')
    return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? 'other') : 'other'
  })
  // If a request names several services, the one with its own price counts. Two of those together have no price.
  const paid = new Set(said.filter(service => service !== 'standard'))
  return paid.size > 1 ? 'other' : ([...paid][0] ?? said[0])
}
