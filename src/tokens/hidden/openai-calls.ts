import type { Call, Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { isReasoning, isResponses, isSince } from './openai-models.ts'

/** What stands around a call and its result in Chat Completions: a plain model, one that reasons, and several calls at once. */
const IN_CHAT = { plain: 14, reasoning: 20, together: 21 }

/** The same in Responses, which has 3 more for a call that it keeps under an id, and from GPT-5.4 on for every call. */
const IN_RESPONSES = { plain: 12, reasoning: 18, kept: 3 }

/**
 * Tokens around the calls of a message, and around the results that answer them, beside the names and arguments of the calls and the text
 * of the results. The result names the function again, as `functions.name`. Several calls at once are one call of
 * `multi_tool_use.parallel`, whose arguments are JSON with theirs in it. Fitted on the recorded bills of docs/billed.md, where it leaves
 * no residual for plain models on Chat Completions.
 */
export function openaiCalls({ calls = [] }: Message, prompt: Prompt, id: string, tokenizer: Tokenizer): number {
  const again = calls.reduce((sum, call) => sum + namedAgain(call, tokenizer), 0)
  const reasons = isReasoning(id)
  if (isResponses(prompt)) return again + calls.reduce((sum, call) => sum + aroundInResponses(call, id), 0)
  if (calls.length < 2 || reasons) return again + calls.length * (reasons ? IN_CHAT.reasoning : IN_CHAT.plain)
  const uses = calls.map(call => `{"recipient_name":"functions.${call.name}","parameters":${call.arguments}}`)
  const apart = calls.reduce((sum, call) => sum + tokenizer.count(call.name) + tokenizer.count(call.arguments), 0)
  return again + IN_CHAT.together + tokenizer.count(`{"tool_uses":[${uses.join(',')}]}`) - apart
}

/** A function of another namespace than that of all functions has its name with the call and with the result. */
function namedAgain({ name, namespace }: Call, { count }: Tokenizer): number {
  const usual = count(`functions.${name}`)
  return usual - 2 + (namespace === undefined ? 0 : 2 * (count(`${namespace}.${name}`) - usual))
}

function aroundInResponses({ kept }: Call, id: string): number {
  const each = isReasoning(id) ? IN_RESPONSES.reasoning : IN_RESPONSES.plain
  return each + (kept || isSince(id, 5.4) ? IN_RESPONSES.kept : 0)
}
