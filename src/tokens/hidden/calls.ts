import type { Model } from '../../model/model.ts'
import type { Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { claudeCalls } from './claude-calls.ts'
import type { Estimate } from './estimate.ts'
import { geminiCalls } from './gemini-tools.ts'
import { openaiCalls } from './openai-calls.ts'
import { isOpenai, isResponses } from './openai-models.ts'

/** Open models' templates have words for a call and its result, which differ by who serves them. */
const OPEN_CALL = { tokens: 30, off: 25 }

/** What stands around the calls of a message, and around what came of them. */
export function callsOf(message: Message, prompt: Prompt, model: Model, tokenizer: Tokenizer): Estimate {
  const { id } = model
  if (tokenizer.name === 'gemini') return geminiCalls(message, model, tokenizer)
  const count = message.calls?.length ?? 0
  if (count === 0) return { tokens: 0, off: 0 }
  if (isOpenai(tokenizer)) {
    const off = isResponses(prompt) ? 3 * count : count > 1 ? 2 : 1
    return { tokens: openaiCalls(message, prompt, id, tokenizer), off }
  }
  if (tokenizer.name.startsWith('claude'))
    return { tokens: claudeCalls(message, id, tokenizer), off: count > 1 ? 8 * count : 4 }
  return { tokens: OPEN_CALL.tokens * count, off: OPEN_CALL.off * count }
}
