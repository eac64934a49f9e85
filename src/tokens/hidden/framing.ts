import type { Model, TokenizerName } from '../../model/model.ts'
import type { Message } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { isReasoning } from './openai-models.ts'

/** Tokens that a provider puts around a conversation. */
interface Frame {
  /** Around each message, without its role where `role` is counted. */
  message: number
  /** Around a system message, where it is another number. */
  system?: number
  /** Whether the role's own word is counted beside `message`. */
  role: boolean
  /** For the `name` of a message, beside the name's own tokens. */
  name: number
  /** Once: what begins the reply, and the request. */
  reply: number
}

/**
 * OpenAI's: 3 per message and the role's word, 1 per name and its words, 3 to prime the reply. From the OpenAI Cookbook, "How to
 * count tokens with tiktoken", section 6, which agrees with the API for the models in `CERTAIN`.
 */
const openai: Frame = { message: 3, role: true, name: 1, reply: 3 }

/**
 * Anthropic publishes none. A request of one user message counts 7 tokens more than its text with Claude 3 to Opus 4.6, 11 with
 * Opus 4.7 to 4.9 and 6 with Claude 5 (ctok, `main.py` and the `meta` of its vocabularies, from recorded counts); in Anthropic's own example of counting, a system
 * prompt adds no more than its text.
 */
const claude3: Frame = { message: 4, system: 0, role: false, name: 0, reply: 3 }
const claude47: Frame = { message: 6, system: 0, role: false, name: 0, reply: 5 }
const claude5: Frame = { message: 3, system: 0, role: false, name: 0, reply: 3 }

/**
 * Open models' are counted from the chat templates that they are published with: Llama 3's headers and `<|eot_id|>`, Qwen's ChatML,
 * Mistral's `[INST]`, DeepSeek's `<|User|>`, Command's turn tokens. Gemini's is what `countTokens` says beyond the text.
 */
const frames = {
  o200k_base: openai,
  cl100k_base: openai,
  p50k_base: openai,
  r50k_base: openai,
  'claude-3': claude3,
  'claude-4.7': claude47,
  'claude-5': claude5,
  gemini: { message: 1, role: false, name: 0, reply: 0 },
  llama: { message: 4, role: true, name: 0, reply: 5 },
  mistral: { message: 2, role: false, name: 0, reply: 1 },
  qwen: { message: 4, role: true, name: 0, reply: 3 },
  deepseek: { message: 1, role: false, name: 0, reply: 2 },
  cohere: { message: 3, role: false, name: 0, reply: 3 },
  grok: openai,
  unknown: openai,
} satisfies Record<TokenizerName, Frame>

/** OpenAI's models, whose framing the Cookbook tells and recorded bills confirm; gpt-oss is served by others, in frames of their own. */
const CERTAIN = /^(?:gpt-3\.5-turbo|gpt-35-turbo|gpt-4|gpt-4o|chatgpt-4o|gpt-4\.1|gpt-4\.5|o\d|gpt-[5-9])(?:$|[-.])/

/** Whether a model's framing is estimated. */
export function estimatesFraming({ id }: Pick<Model, 'id'>): boolean {
  return !CERTAIN.test(id)
}

/** Tokens around one message of a conversation. A message of a file without roles is none. */
export function frameOf(
  message: Pick<Message, 'role' | 'name' | 'onlyCalls' | 'results'>,
  tokenizer: Tokenizer,
): number {
  // What stands around calls and their results is counted with the calls.
  if (isOpenai(tokenizer) && (message.onlyCalls || message.results)) return 0
  const frame: Frame = frames[tokenizer.name]
  const around = message.role === 'system' ? (frame.system ?? frame.message) : frame.message
  const role = frame.role ? tokenizer.count(message.role) : 0
  const named = message.name !== undefined && frame.name > 0
  // A name that is the role's own word takes its place.
  const name = named ? (message.name === message.role ? 0 : frame.name) + tokenizer.count(message.name ?? '') : 0
  return around + role + name
}

/** Tokens that begin the reply to a conversation, once per request. OpenAI's reasoning models choose what to begin with themselves. */
export function replyOf({ id }: Pick<Model, 'id'>, tokenizer: Tokenizer): number {
  return frames[tokenizer.name].reply - (isOpenai(tokenizer) && isReasoning(id) ? 1 : 0)
}

export function isOpenai({ name }: Pick<Tokenizer, 'name'>): boolean {
  return name.endsWith('_base')
}
