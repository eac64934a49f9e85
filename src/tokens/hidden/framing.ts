import type { Model, TokenizerName } from '../../model/model.ts'
import type { Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { claudeFrames } from './claude-frames.ts'
import type { Frame } from './frame.ts'
import { isReasoning } from './openai-models.ts'

/**
 * OpenAI's: 3 per message and the role's word, 1 per name and its words, 3 to prime the reply. From the OpenAI Cookbook, "How to
 * count tokens with tiktoken", section 6, which agrees with recorded bills; a reasoning model's reply is primed with 2.
 */
const openai: Frame = { message: 3, role: true, name: 1, reply: 3, off: 0 }

/** gpt-oss has a system message with its identity, the date and its channels before all others, by whoever serves it. */
const gptOss: Frame = { ...openai, reply: 2, preface: 62, off: 8 }

/** Amazon's Nova counts the text alone, as Bedrock's bills show. */
const nova: Frame = { message: 0, role: false, name: 0, reply: 0, off: 2 }

/** Grok answers after a system message of xAI's own. */
const grok: Frame = { message: 3, role: true, name: 1, reply: 3, off: 4 }
const grok4: Frame = { ...grok, preface: 184, off: 8 }

/**
 * Open models' are counted from the chat templates that they are published with: Llama 3's headers and `<|eot_id|>`, Qwen's ChatML,
 * Mistral's `[INST]`, DeepSeek's `<|User|>`, Command's turn tokens. Gemini counts none.
 */
const frames = {
  o200k_base: openai,
  cl100k_base: openai,
  p50k_base: openai,
  r50k_base: openai,
  'claude-3': claudeFrames.third,
  'claude-4.7': claudeFrames.fourth,
  'claude-5': claudeFrames.fifth,
  gemini: { message: 1, role: false, name: 0, reply: 0, off: 1 },
  llama: { message: 4, role: true, name: 0, reply: 5, off: 4 },
  mistral: { message: 2, role: false, name: 0, reply: 1, off: 4 },
  qwen: { message: 4, role: true, name: 0, reply: 3, off: 4 },
  deepseek: { message: 1, role: false, name: 0, reply: 2, off: 2 },
  cohere: { message: 3, role: false, name: 0, reply: 3, off: 4 },
  grok,
  unknown: { ...openai, off: 6 },
} satisfies Record<TokenizerName, Frame>

/** The frame that a model's provider puts around a conversation. */
export function frameFor({ id }: Pick<Model, 'id'>, { name }: Pick<Tokenizer, 'name'>): Frame {
  const model = id.slice(id.lastIndexOf('/') + 1)
  if (/gpt-oss/.test(model)) return gptOss
  if (/nova-/.test(model)) return nova
  if (/^grok-4[.-]3/.test(model)) return grok4
  if (name === 'claude-4.7' && /4[.-][89]/.test(model)) return claudeFrames.fifth
  return isOpenai({ name }) && isReasoning(id) ? { ...openai, reply: 2 } : frames[name]
}

/** Tokens around one message of a conversation; `before` is the message that it follows. A message of a file without roles has none. */
export function frameOf(
  message: Pick<Message, 'role' | 'name' | 'onlyCalls' | 'results'>,
  frame: Frame,
  tokenizer: Tokenizer,
  before?: Pick<Message, 'role'>,
): number {
  // What stands around calls and their results is counted with the calls.
  if (isOpenai(tokenizer) && (message.onlyCalls || message.results)) return 0
  const joins = frame.joined !== undefined && before !== undefined && joinsInto(message.role, before.role)
  const first = message.role === 'system' && before === undefined
  const around = joins ? (frame.joined ?? 0) : first ? (frame.system ?? frame.message) : frame.message
  const role = frame.role ? tokenizer.count(message.role) : 0
  const named = message.name !== undefined && frame.name > 0
  // A name that is the role's own word takes its place.
  const name = named ? (message.name === message.role ? 0 : frame.name) + tokenizer.count(message.name ?? '') : 0
  return around + role + name
}

/** Tokens that stand once around a conversation: what is in front of it, and what begins the reply. */
export function aroundAll(frame: Frame, { messages }: Pick<Prompt, 'messages'>): number {
  const begun = messages.at(-1)?.role === 'assistant' ? (frame.begun ?? 0) : 0
  return (frame.preface ?? 0) + frame.reply - begun
}

export function isOpenai({ name }: Pick<Tokenizer, 'name'>): boolean {
  return name.endsWith('_base')
}

/** Results of tools are the user's, and a system message in mid-conversation is part of the turn that it stands in. */
function joinsInto(role: string, before: string): boolean {
  const turn = (of: string) => (of === 'tool' || of === 'function' ? 'user' : of)
  return before !== 'system' && (turn(role) === turn(before) || role === 'system')
}
