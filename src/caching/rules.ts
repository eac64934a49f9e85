/** How one provider caches the beginning of a request. */
export interface CacheRule {
  /** Whose, for people. */
  name: string
  /** The catalogue's providers that serve by this rule. */
  providers: readonly string[]
  /** Models by their name in the catalogue, in lower case; all where this is left out. */
  models?: RegExp
  /** `automatic`: without being asked; `explicit`: where the request marks it. */
  how: 'automatic' | 'explicit'
  /** The fewest tokens that are cached. */
  minimum: number
  /** What is cached above that is a multiple of so many tokens more. */
  step: number
  /** What a call writes that finds nothing: the prefix, or all of the request. */
  writes: 'prefix' | 'request'
  /** Seconds that an entry lives without a hit, and those of the lifetime that a request may ask for, by how it is written. */
  lifetime: number
  lifetimes: Readonly<Record<string, number>>
  /** A write for an hour costs so many times the input; without one the catalogue's write price is the only one. */
  longFactor?: number
  source: string
}

const minute = 60
const hour = 60 * minute

/** OpenAI's prefixes are counted from 1,024 tokens on, in steps of 128: 36 of 40 recorded reads of gpt-4o to gpt-5.2 are such numbers. */
const openai = { how: 'automatic', minimum: 1024, step: 128, writes: 'prefix', lifetime: 10 * minute } as const
const openaiGuide = 'https://platform.openai.com/docs/guides/prompt-caching'

/** Each hit begins the lifetime anew. Tools come first, then the system text, then messages. */
const claude = {
  how: 'explicit',
  step: 1,
  writes: 'prefix',
  lifetime: 5 * minute,
  lifetimes: { '5m': 5 * minute, '1h': hour },
  longFactor: 2,
  source: 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching',
} as const
const anthropic = {
  ...claude,
  name: 'Anthropic',
  providers: ['anthropic', 'google', 'azure', 'github-copilot'],
} as const
const bedrockPage = 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html'
const bedrock = { ...claude, name: 'Bedrock', providers: ['aws'], source: bedrockPage } as const

const gemini = {
  name: 'Gemini',
  providers: ['google'],
  how: 'automatic',
  step: 1,
  writes: 'prefix',
  // The page names no lifetime for implicit caching; minutes are what other providers give.
  lifetime: 5 * minute,
  lifetimes: {},
  source: 'https://ai.google.dev/gemini-api/docs/caching (2026-10-13)',
} as const

/**
 * Every provider's rules, the first that fits a model is its. Minimum, step and lifetime are from the named pages, and from the numbers
 * of cached tokens that recorded answers bill where those pages say less. Read and write prices are the catalogue's, except that
 * of a write for an hour. All take tools first, then the system text, then messages.
 */
export const cacheRules: readonly CacheRule[] = [
  {
    ...openai,
    name: 'OpenAI',
    providers: ['openai', 'azure'],
    models: /^gpt-(?:5\.[6-9]|[6-9])/,
    step: 1,
    writes: 'request',
    lifetime: 30 * minute,
    lifetimes: { '30m': 30 * minute },
    source: `${openaiGuide} (GPT-5.6 and later)`,
  },
  {
    ...openai,
    name: 'OpenAI',
    providers: ['openai', 'azure'],
    models: /^gpt-(?:4\.1|5)/,
    lifetimes: { '24h': 24 * hour },
    source: openaiGuide,
  },
  {
    ...openai,
    name: 'OpenAI',
    providers: ['openai', 'azure'],
    models: /^(?:gpt-4o|chatgpt-4o|o[134](?:$|-)|codex|computer-use)/,
    lifetimes: {},
    source: openaiGuide,
  },
  { ...anthropic, models: /claude.*(?:opus-5|fable-5|mythos-5)/, minimum: 512 },
  { ...anthropic, models: /claude.*(?:opus-4[-.][567]|haiku-4[-.]5|haiku-5)/, minimum: 4096 },
  {
    ...anthropic,
    models: /claude.*(?:sonnet-[45]|opus-4|4-(?:opus|sonnet)|3-[57]-sonnet|3-opus|3-sonnet)/,
    minimum: 1024,
  },
  { ...anthropic, models: /claude.*(?:haiku)/, minimum: 2048 },
  { ...bedrock, models: /claude-opus-5/, minimum: 512 },
  { ...bedrock, models: /claude-(?:opus|sonnet)-4-[567]|claude-haiku-4-5/, minimum: 4096 },
  { ...bedrock, models: /claude-3-5-haiku/, minimum: 2048 },
  { ...bedrock, models: /claude/, minimum: 1024 },
  {
    ...bedrock,
    models: /amazon\.nova/,
    minimum: 1024,
    lifetimes: { '5m': 5 * minute },
    longFactor: 1,
  },
  { ...gemini, models: /^gemini-2\.5/, minimum: 2048 },
  { ...gemini, models: /^gemini-(?:[3-9]|flash|pro)/, minimum: 4096 },
  {
    name: 'DeepSeek',
    providers: ['deepseek'],
    how: 'automatic',
    // 29 of 29 recorded reads are multiples of 128, though the page said 64.
    minimum: 128,
    step: 128,
    writes: 'prefix',
    lifetime: 2 * hour,
    lifetimes: {},
    source: 'https://api-docs.deepseek.com/guides/kv_cache',
  },
  {
    name: 'xAI',
    providers: ['x-ai'],
    how: 'automatic',
    // 53 of 53 recorded reads are multiples of 64, the least 128.
    minimum: 128,
    step: 64,
    writes: 'prefix',
    lifetime: 5 * minute,
    lifetimes: {},
    source: 'https://docs.x.ai/docs/guides/prompt-caching',
  },
  {
    name: 'Groq',
    providers: ['groq'],
    // The other models of Groq have no cache.
    models: /gpt-oss|kimi-k2/,
    how: 'automatic',
    // From 128 to 1,024 by model: the larger promises less.
    minimum: 1024,
    step: 128,
    writes: 'prefix',
    lifetime: 2 * hour,
    lifetimes: {},
    source: 'https://console.groq.com/docs/prompt-caching',
  },
  {
    name: 'Mistral',
    providers: ['mistral'],
    how: 'automatic',
    // 9 of 11 recorded reads are multiples of 16.
    minimum: 16,
    step: 16,
    writes: 'prefix',
    lifetime: 5 * minute,
    lifetimes: {},
    source: 'https://docs.mistral.ai/capabilities/completion/usage',
  },
]

/** Of models that a router sells, the rule is their maker's. */
export const makers: Readonly<Record<string, string>> = {
  anthropic: 'anthropic',
  openai: 'openai',
  google: 'google',
  deepseek: 'deepseek',
  'x-ai': 'x-ai',
  mistralai: 'mistral',
}
