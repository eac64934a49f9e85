/** Which of two lists is right about a model, and why. */
export interface Disagreement {
  right: 'earlier' | 'later'
  why: string
}

const later = (why: string): Disagreement => ({ right: 'later', why })
const earlier = (why: string): Disagreement => ({ right: 'earlier', why })

const longContext = earlier(
  'Anthropic\'s page "Pricing" has another price above 200,000 tokens, which the later list leaves out.',
)
const region = later("Amazon's own price for a region, where genai-prices has that of the model.")
const moved = later('The name stands for a newer model since then, with a price of its own.')
const rounded = earlier('The same price, rounded.')

/**
 * Where genai-prices and the later list differ: `provider/model`, or `provider/*` for all of a provider that differ. What is not here fails
 * the build, and so does what does not differ any more.
 */
export const DISAGREEMENTS: Record<string, Disagreement> = {
  'anthropic/claude-sonnet-4-5': longContext,
  'anthropic/claude-sonnet-4-5-20250929': longContext,
  'aws/apac.amazon.nova-lite-v1:0': region,
  'aws/apac.amazon.nova-micro-v1:0': region,
  'aws/apac.amazon.nova-pro-v1:0': region,
  'aws/ca.amazon.nova-lite-v1:0': region,
  'aws/eu.amazon.nova-2-lite-v1:0': region,
  'aws/eu.amazon.nova-lite-v1:0': region,
  'aws/eu.amazon.nova-micro-v1:0': region,
  'aws/eu.amazon.nova-pro-v1:0': region,
  'aws/jp.amazon.nova-2-lite-v1:0': region,
  'azure/deepseek-v4-pro': later("Azure's own price, where genai-prices has the maker's."),
  'cloudflare/@cf/qwen/qwen3-30b-a3b-fp8': rounded,
  'cloudflare/@cf/zai-org/glm-4.7-flash': rounded,
  'mistral/mistral-large-latest': moved,
  'mistral/mistral-small-latest': moved,
  'openrouter/*': later('OpenRouter passes on what its hosts ask, which changes by the day.'),
  'zai/glm-5.3-flash': later('Its price was raised after the introduction.'),
}
