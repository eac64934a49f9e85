import type { Model, TokenizerName } from '../../model/model.ts'
import type { Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { argumentCount, claudeCalls } from './claude-calls.ts'
import type { Estimate } from './estimate.ts'
import { geminiCalls } from './gemini-tools.ts'
import { openaiCalls } from './openai-calls.ts'
import { isOpenai } from './openai-models.ts'

/** What an open model's template says of calls: once for a message that makes some, for each with its result, and for each argument. */
interface OpenCall extends Estimate {
  together?: number
  argument?: number
}

/**
 * Open models' templates have words for a call and its result, which differ by who serves them. Mistral's and DeepSeek's are fitted on one
 * repository's recordings of docs/billed.md. Of another's, four of Mistral's with thoughts in them and two of DeepSeek's reasoner lie further off.
 */
const OPEN_CALL: Partial<Record<TokenizerName, OpenCall>> = {
  mistral: { tokens: 4, off: 4 },
  deepseek: { tokens: 14.5, off: 4, together: 16, argument: 13 },
  // Servers of the same model differ by some 50 tokens.
  qwen: { tokens: 8, off: 40 },
}
/** gpt-oss has its thoughts in front of a call; without them 50 to 75 tokens less were billed. */
const GPT_OSS_CALL: OpenCall = { tokens: 28, off: 10 }
const GPT_OSS_CALL_ALONE: OpenCall = { tokens: 10, off: 50 }
const OTHER_CALL: OpenCall = { tokens: 30, off: 25 }
/** By the names of models that share no vocabulary with another: recordings of two repositories each. */
const MODEL_CALL: [models: RegExp, call: OpenCall][] = [
  [/glm/i, { tokens: 2, off: 15 }],
  [/kimi/i, { tokens: 19, off: 25 }],
]

/**
 * What stands around the calls of a message, and around what came of them.
 * @param index of the message in the prompt
 */
export function callsOf(index: number, prompt: Prompt, model: Model, tokenizer: Tokenizer): Estimate {
  const { id } = model
  const message = prompt.messages[index]
  if (!message) return { tokens: 0, off: 0 }
  if (tokenizer.name === 'gemini') return geminiCalls(message, model, tokenizer)
  const count = message.calls?.length ?? 0
  if (count === 0) return { tokens: 0, off: 0 }
  if (tokenizer.name.startsWith('claude'))
    return { tokens: claudeCalls(message, tokenizer), off: count > 1 ? 8 * count : 4 }
  if (isOpenai(tokenizer) && !/gpt-oss/.test(id)) return openaiCalls(index, prompt, id, tokenizer)
  const each = isOpenai(tokenizer)
    ? message.thoughts
      ? GPT_OSS_CALL
      : GPT_OSS_CALL_ALONE
    : (MODEL_CALL.find(([models]) => models.test(id))?.[1] ?? OPEN_CALL[tokenizer.name] ?? OTHER_CALL)
  const given = (message.calls ?? []).reduce((sum, call) => sum + argumentCount(call.arguments), 0)
  const tokens = (each.together ?? 0) + each.tokens * count + (each.argument ?? 0) * given
  return { tokens: Math.round(tokens), off: each.off * count }
}
