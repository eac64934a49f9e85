import type { Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { isReasoning, isResponses } from './openai-models.ts'

/** What stands around a call and its result in Chat Completions: a plain model, one that reasons, and several calls at once. */
const AROUND_CALL = { plain: 14, reasoning: 20, together: 21, responses: 15 }

/**
 * Tokens around the calls of a message, and around the results that answer them, beside the names and arguments of the calls and the text
 * of the results. The result names the function again, as `functions.name`. Several calls at once are one call of
 * `multi_tool_use.parallel`, whose arguments are JSON with theirs in it. Fitted on the recorded bills of docs/billed.md, where it leaves
 * no residual for plain models on Chat Completions.
 */
export function openaiCalls({ calls = [] }: Message, prompt: Prompt, id: string, tokenizer: Tokenizer): number {
  const again = calls.reduce((sum, { name }) => sum + tokenizer.count(`functions.${name}`) - 2, 0)
  const reasons = isReasoning(id)
  if (calls.length < 2 || reasons || isResponses(prompt)) {
    const each = reasons ? AROUND_CALL.reasoning : isResponses(prompt) ? AROUND_CALL.responses : AROUND_CALL.plain
    return again + calls.length * each
  }
  const uses = calls.map(call => `{"recipient_name":"functions.${call.name}","parameters":${call.arguments}}`)
  const apart = calls.reduce((sum, call) => sum + tokenizer.count(call.name) + tokenizer.count(call.arguments), 0)
  return again + AROUND_CALL.together + tokenizer.count(`{"tool_uses":[${uses.join(',')}]}`) - apart
}
