import type { Model, TokenizerName } from '../../model/model.ts'
import type { Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { claudeCalls } from './claude-calls.ts'
import type { Estimate } from './estimate.ts'
import { geminiCalls } from './gemini-tools.ts'
import { openaiCalls } from './openai-calls.ts'
import { isOpenai, isResponses } from './openai-models.ts'

/** Open models' templates have words for a call and its result, which differ by who serves them. */
const OPEN_CALL: Partial<Record<TokenizerName, Estimate>> = {
  mistral: { tokens: 15, off: 15 },
  deepseek: { tokens: 40, off: 20 },
}
const OTHER_CALL = { tokens: 30, off: 25 }
/** gpt-oss has its thoughts before a call in front of it again, which clients send or leave out. */
const GPT_OSS_CALL = { tokens: 30, off: 30 }

/** What stands around the calls of a message, and around what came of them. */
export function callsOf(message: Message, prompt: Prompt, model: Model, tokenizer: Tokenizer): Estimate {
  const { id } = model
  if (tokenizer.name === 'gemini') return geminiCalls(message, model, tokenizer)
  const count = message.calls?.length ?? 0
  if (count === 0) return { tokens: 0, off: 0 }
  if (tokenizer.name.startsWith('claude'))
    return { tokens: claudeCalls(message, tokenizer), off: count > 1 ? 8 * count : 4 }
  if (isOpenai(tokenizer) && !/gpt-oss/.test(id)) {
    const off = isResponses(prompt) ? 3 * count : count > 1 ? 2 : 1
    return { tokens: openaiCalls(message, prompt, id, tokenizer), off }
  }
  const each = isOpenai(tokenizer) ? GPT_OSS_CALL : (OPEN_CALL[tokenizer.name] ?? OTHER_CALL)
  return { tokens: each.tokens * count, off: each.off * count }
}
