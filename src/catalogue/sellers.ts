/** Whom a prefix names. Keys are without `-`, `_`, `.` and spaces, so that `vertex_ai` and `vertex-ai` are one. */
export interface Seller {
  /** Whose list prices the model; undefined where the catalogue has no such list. */
  provider: string | undefined
  /** What a price list of the repository's own calls it, where the catalogue has no list of its own for it. */
  listed?: string
  /** True where a model that the list lacks costs what its maker asks: clouds and routers pass a maker's price on, hosts of open weights do not. */
  orMaker: boolean
}

const maker = (provider: string, listed?: string): Seller => ({ provider, ...(listed && { listed }), orMaker: true })
const host = (provider?: string, listed?: string): Seller => ({ provider, ...(listed && { listed }), orMaker: false })
const wrapper: Seller = { provider: undefined, orMaker: true }
const router = (listed: string): Seller => ({ provider: undefined, listed, orMaker: true })

/**
 * Prefixes of LiteLLM, OpenRouter, LangChain's `init_chat_model`, promptfoo, Genkit, Pydantic AI and the Vercel AI SDK, as their
 * documentation of model names states them.
 */
export const sellers: Record<string, Seller> = {
  openai: maker('openai'),
  openairesponses: maker('openai'),
  openaichat: maker('openai'),
  openaicompletions: maker('openai'),
  anthropic: maker('anthropic'),
  google: maker('google'),
  googleai: maker('google'),
  googlegenai: maker('google'),
  googlegla: maker('google'),
  gemini: maker('google'),
  googlevertex: maker('google', 'vertex'),
  googlevertexai: maker('google', 'vertex'),
  vertex: maker('google', 'vertex'),
  vertexai: maker('google', 'vertex'),
  vertexaibeta: maker('google', 'vertex'),
  mistral: maker('mistral'),
  mistralai: maker('mistral'),
  cohere: maker('cohere'),
  coherechat: maker('cohere'),
  deepseek: maker('deepseek'),
  xai: maker('x-ai'),
  grok: maker('x-ai'),
  moonshot: maker('moonshotai'),
  moonshotai: maker('moonshotai'),
  minimax: maker('minimax'),
  zai: maker('zai'),
  zhipuai: maker('zhipuai'),
  voyage: maker('voyageai'),
  voyageai: maker('voyageai'),
  azure: maker('azure'),
  azureai: maker('azure'),
  azureopenai: maker('azure'),
  aws: maker('aws'),
  bedrock: maker('aws'),
  amazonbedrock: maker('aws'),
  bedrockconverse: maker('aws'),
  openrouter: maker('openrouter'),
  githubcopilot: host('github-copilot'),
  groq: host('groq'),
  together: host('together'),
  togetherai: host('together'),
  togethercomputer: host('together'),
  fireworks: host('fireworks'),
  fireworksai: host('fireworks'),
  cerebras: host('cerebras'),
  perplexity: host('perplexity'),
  novita: host('novita'),
  baseten: host('baseten'),
  ovhcloud: host('ovhcloud'),
  sambanova: host('huggingface_sambanova'),
  hyperbolic: host('huggingface_hyperbolic'),
  nebius: host('huggingface_nebius'),
  cloudflare: host('cloudflare'),
  cloudflareworkersai: host('cloudflare'),
  cloudflareaigateway: router('cloudflare-ai-gateway'),
  githubmodels: router('github-models'),
  openaicodex: maker('openai', 'openai-codex'),
  nvidia: host(undefined, 'nvidia_nim'),
  opencode: host(undefined, 'opencode'),
  opencodego: host(undefined, 'opencode-go'),
  requesty: host(undefined, 'requesty'),
  fastrouter: host(undefined, 'fastrouter'),
  radius: host(undefined, 'radius'),
  venice: host(undefined, 'venice'),
  chutes: host(undefined, 'chutes'),
  synthetic: host(undefined, 'synthetic'),
  wandb: host(undefined, 'wandb'),
  dashscope: host(undefined, 'dashscope'),
  alibaba: host(undefined, 'alibaba'),
  ollama: host(undefined, 'ollama'),
  ollamachat: host(),
  lmstudio: host(),
  vllm: host(),
  hostedvllm: host(),
  llamacpp: host(),
  llamafile: host(),
  huggingface: host(undefined, 'huggingface'),
  replicate: host(undefined, 'replicate'),
  databricks: host(undefined, 'databricks'),
  snowflake: host(undefined, 'snowflake'),
  snowflakecortex: host(undefined, 'snowflake'),
  cortex: host(undefined, 'snowflake'),
  sagemaker: host(undefined, 'sagemaker'),
  watsonx: host(undefined, 'watsonx'),
  nvidianim: host(undefined, 'nvidia_nim'),
  deepinfra: host(undefined, 'deepinfra'),
  anyscale: host(undefined, 'anyscale'),
  github: router('github-models'),
  litellm: wrapper,
  litellmproxy: wrapper,
  gateway: router('vercel'),
  vercel: router('vercel'),
  vercelaigateway: router('vercel'),
  models: wrapper,
  chat: wrapper,
  messages: wrapper,
  completion: wrapper,
  responses: wrapper,
  converse: wrapper,
  embedding: wrapper,
  embeddings: wrapper,
  textgeneration: wrapper,
}

/** Whether a provider is one that prefixes of names are known to mean. */
export function isSeller(provider: string): boolean {
  return Object.hasOwn(sellers, provider.toLowerCase().replaceAll(/[-_. ]/g, ''))
}

/** Where a seller keeps the models that it serves to all, which some programs leave out of their names. */
const folders: Record<string, string> = { fireworks: 'accounts/fireworks/models/' }

/** A name as it stands, then with the folder that its seller has it in. */
export function inFolders(provider: string, name: string): string[] {
  const folder = Object.hasOwn(folders, provider) ? folders[provider] : undefined
  return folder === undefined || name.includes('/') ? [name] : [name, folder + name]
}
