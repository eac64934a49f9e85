import type { Model } from '../../model/model.ts'
import type { Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { onVertex } from './gemini-tools.ts'
import { isOpenai } from './openai-models.ts'

/**
 * What the model thought before a message, where the client sends it again. Templates keep the thoughts since the user's last word, so that a
 * model goes on with them after a call, and drop those of earlier turns. OpenAI keeps thoughts itself and reads none. The Gemini API bills the
 * parts that a request marks as thoughts in all turns, and Vertex AI none, in two recordings each.
 * @param index of the message in the prompt
 */
export function thoughtsSent(
  index: number,
  { messages }: Prompt,
  { id, asked }: Pick<Model, 'id' | 'asked'>,
  tokenizer: Tokenizer,
): Estimate {
  const { thoughts, sealedThoughts } = messages[index] ?? {}
  if (sealedThoughts !== undefined)
    return sealedOf(sealedThoughts, index < lastWordOf(messages), { id, asked }, tokenizer)
  if (thoughts === undefined || !reads(id, tokenizer)) return nothing
  if (tokenizer.name === 'gemini') return onVertex(asked) ? nothing : { tokens: tokenizer.count(thoughts), off: 2 }
  if (!KEEPS.test(id) && index < lastWordOf(messages)) return nothing
  const isClaude = tokenizer.name.startsWith('claude')
  const tokens = (isClaude ? CLAUDE : 0) + tokenizer.count(thoughts)
  // Of one day's recordings, Ollama bills Qwen's and GPUStack does not.
  if (tokenizer.name === 'qwen') return { tokens: Math.round(tokens / 2), off: Math.ceil(tokens / 2) }
  return { tokens, off: Math.max(isClaude ? 10 : 4, Math.ceil(tokens * 0.1)) }
}

/**
 * Thoughts that only the provider can read are bytes as text, whose length tells about how many tokens they are. OpenAI puts some 890 characters
 * around them, and leaves out those of earlier turns; Gemini and Grok bill all. Fitted on 90 recorded requests of nine repositories. Gemini 2.5
 * bills the thoughts of a streamed answer and not those of another, which a request does not say.
 */
function sealedOf(
  characters: number,
  isEarlier: boolean,
  { id, asked }: Pick<Model, 'id' | 'asked'>,
  tokenizer: Tokenizer,
): Estimate {
  const { perCharacter, around, least } = SEALED
  if (tokenizer.name === 'gemini') {
    if (onVertex(asked)) return nothing
    const tokens = Math.round(characters * perCharacter)
    return /gemini-2/.test(id)
      ? { tokens: 0, off: Math.round(tokens * 0.9) }
      : { tokens, off: Math.ceil(tokens * 0.35) }
  }
  if (isOpenai(tokenizer) && (isEarlier || /gpt-oss/.test(id))) return nothing
  const counted = isOpenai(tokenizer) ? Math.max(0, characters - around) : characters
  const tokens = Math.round(counted * perCharacter)
  return { tokens, off: Math.max(least, Math.ceil(tokens * 0.25)) }
}

/** Tokens for each character, what stands around all of them, and by how many tokens a short text may be off. */
const SEALED = { perCharacter: 0.155, around: 900, least: 12 }

/**
 * What a template leaves out of a model's earlier answer, as tokens below 0: the published templates of Qwen 3, DeepSeek R1 and GLM drop all
 * up to `</think>` in turns before the user's last message. Three recordings at two providers are billed so.
 */
export function thoughtsLeftOut(
  index: number,
  { messages }: Prompt,
  { id }: Pick<Model, 'id'>,
  { count }: Tokenizer,
): Estimate {
  const message = messages[index]
  if (message?.role !== 'assistant' || index > lastWordOf(messages) || !LEAVES_OUT.test(id)) return nothing
  // Where branches leave open what is sent, the thoughts may be in one of them.
  if (message.runs.low !== message.runs.expected || message.runs.high !== message.runs.expected) return nothing
  const text = message.runs.expected.map(run => run.text).join('')
  const end = text.lastIndexOf(CLOSES)
  if (end < 0) return nothing
  const rest = text.slice(end + CLOSES.length).replace(/^\n+/, '')
  const tokens = count(text) - count(rest)
  return { tokens: -tokens, off: Math.max(4, Math.ceil(tokens * 0.1)) }
}

const CLOSES = '</think>'
/** Models that may think; `instruct` and `coder` of Qwen do not, and their templates leave nothing out. */
const LEAVES_OUT = /qwen-?3(?!.*(?:instruct|coder))|qwq|deepseek[-.]?r1|r1-distill|glm-?[45]/i

const nothing: Estimate = { tokens: 0, off: 0 }

/** Around the thoughts of a message for Claude, in recordings of three repositories. */
const CLAUDE = 7

/** Claude Opus 4.5, all of 4.6 and newer go on with the thoughts of earlier turns; see Anthropic's "Extended thinking". */
const KEEPS = /claude-(?:opus-4[.-]5|(?:opus|sonnet|haiku)-(?:4[.-][6-9]|[5-9]))/

function reads(id: string, tokenizer: Tokenizer): boolean {
  return /gpt-oss/.test(id) || !isOpenai(tokenizer)
}

const known = new WeakMap<readonly Message[], number>()

/** Where the user last spoke, found once for each conversation. Results of tools are no word of the user's. */
function lastWordOf(messages: readonly Message[]): number {
  const last = known.get(messages) ?? messages.findLastIndex(({ role, results }) => role === 'user' && !results)
  known.set(messages, last)
  return last
}
