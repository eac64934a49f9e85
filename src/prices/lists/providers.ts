/** Providers as public lists call them, where the built-in catalogue has another word for the same one. */
const WORDS: Record<string, string> = {
  'amazon-bedrock': 'aws',
  bedrock: 'aws',
  bedrock_converse: 'aws',
  bedrock_mantle: 'aws',
  azure_text: 'azure',
  azure_ai: 'azure',
  'text-completion-openai': 'openai',
  gemini: 'google',
  cohere_chat: 'cohere',
  codestral: 'mistral',
  'text-completion-codestral': 'mistral',
  xai: 'x-ai',
  together_ai: 'together',
  togetherai: 'together',
  fireworks_ai: 'fireworks',
  'fireworks-ai': 'fireworks',
  moonshot: 'moonshotai',
  'novita-ai': 'novita',
  github_copilot: 'github-copilot',
  'cloudflare-workers-ai': 'cloudflare',
  voyage: 'voyageai',
  github: 'github-models',
  vercel_ai_gateway: 'vercel',
  nvidia: 'nvidia_nim',
}

/** Vertex's models by their makers' names, which LiteLLM lists by kind. */
const VERTEX = /^(?:vertex_ai(?:-.*)?|google-vertex(?:-anthropic)?)$/

/** A provider's name in the words of the catalogue. What it serves on Vertex is Google's list, whoever made it. */
export function providerOf(name: string): string {
  if (VERTEX.test(name)) return 'vertex'
  return Object.hasOwn(WORDS, name) ? (WORDS[name] ?? name) : name
}
