/** A name in the words of the catalogue, and the context window that its spelling asks for. */
export interface Respelled {
  name: string
  contextWindow: number | undefined
}

const ONE_MILLION = 1_000_000

/** GPT-5's chat models have a window of their own, though the price list counts them to GPT-5. */
const CHAT = /(?:^|\/)gpt-5(?:\.\d{1,2})?-chat(?:-latest)?$/i
const CHAT_WINDOW = 128_000

/**
 * A name as people and editors write it, as a provider would: `Claude Sonnet 4.5 (copilot)` is `claude-sonnet-4.5`, the first of a list
 * of names is the one that is tried first, and `claude-sonnet-4-5[1m]` is the model with a window of one million tokens (Claude
 * Code's notation). Names that follow no such form stay as they are.
 */
export function respell(asked: string): Respelled {
  const long = /\[1m\]$/i.test(asked)
  const first = asked.replace(/\[1m\]$/i, '').split(/(?:,| \|) /)[0] ?? ''
  const plain = first
    .replace(/ \((?:copilot|preview|[a-z]{1,20})\)$/i, '')
    .replace(MAKER, '')
    .trim()
  const name = routed(DISPLAY.test(plain) ? plain.toLowerCase().replaceAll(' ', '-') : plain)
  return { name, contextWindow: long ? ONE_MILLION : CHAT.test(name) ? CHAT_WINDOW : undefined }
}

/** `OpenAI o3`: its maker before a display name. */
const MAKER = /^(?:Anthropic|OpenAI|Google|Meta|xAI|Mistral AI|Amazon) (?=\S)/i

/** `Claude Sonnet 4.5`, `GPT-5 mini`: words divided by single spaces. */
const DISPLAY = /^[a-z][\w.-]{0,40}(?: [\w.-]{1,40}){1,6}$/i

/** OpenRouter's variants need its name before the maker's; on Hugging Face's router the host, or how to choose one, is behind the name. */
function routed(name: string): string {
  if (/^[\w.-]+\/[\w.-]+:(?:free|extended)$/i.test(name)) return `openrouter/${name}`
  const policy = /^([\w.-]+\/[\w.-]+):(?:fastest|cheapest|preferred)$/i.exec(name)
  if (policy) return `huggingface/${policy[1]}`
  const [, model, host] = /^([\w.-]+\/[\w.-]+):([a-z][a-z-]{2,30})$/i.exec(name) ?? []
  return model !== undefined && host !== undefined && HOSTS.has(host.toLowerCase()) ? `${host}/${model}` : name
}

/** The hosts of Hugging Face's router that the catalogue has lists of (https://huggingface.co/docs/inference-providers). */
const HOSTS = new Set(['together', 'novita', 'groq', 'cerebras', 'fireworks-ai', 'nebius', 'hyperbolic', 'sambanova'])
