import type { Call, Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { isReasoning, isResponses, isSince } from './openai-models.ts'
import { spacedJson } from './spaced-json.ts'

/** What stands around a call and its result in Chat Completions: a plain model, one that reasons, and several calls at once of either. */
const IN_CHAT = { plain: 14, reasoning: 20, together: 21, reasoningTogether: 26 }

/**
 * The same in Responses, which has 3 more for a call that it keeps under an id, if it was made alone, and from GPT-5.4 on for every call, and 10
 * for several at once.
 */
const IN_RESPONSES = { plain: 12, reasoning: 18, kept: 3, together: 10 }

/**
 * Tokens around the calls of a message, and around the results that answer them, beside the names and arguments of the calls and the text
 * of the results. A single result names the function again, as `functions.name`. Several calls at once are one call of
 * `multi_tool_use.parallel`, whose arguments are JSON with theirs in it, and whose result is a list of theirs. Fitted on recorded bills of
 * ten repositories: of 22 different requests with several calls 18 leave no residual, and those whose results are JSON up to 4.
 */
export function openaiCalls(index: number, prompt: Prompt, id: string, tokenizer: Tokenizer): Estimate {
  const { calls = [] } = prompt.messages[index] ?? {}
  const again = calls.reduce((sum, call) => sum + namedAgain(call, tokenizer), 0)
  const reasons = isReasoning(id)
  if (isResponses(prompt)) {
    const isAlone = !isCallAt(index - 1, prompt) && !isCallAt(index + 1, prompt)
    const each = calls.reduce((sum, call) => sum + aroundInResponses(call, isAlone, id), 0)
    const together = startsSeveral(index, prompt, id) ? IN_RESPONSES.together : 0
    return { tokens: again + each + together, off: 3 * calls.length + together }
  }
  if (calls.length < 2) return { tokens: again + calls.length * (reasons ? IN_CHAT.reasoning : IN_CHAT.plain), off: 1 }
  const uses = calls.map(call => `{"recipient_name":"functions.${call.name}","parameters":${call.arguments}}`)
  const apart = calls.reduce((sum, call) => sum + tokenizer.count(call.name) + tokenizer.count(call.arguments), 0)
  const around = reasons ? IN_CHAT.reasoningTogether : IN_CHAT.together
  const results = listed(prompt.messages.slice(index + 1, index + 1 + calls.length), tokenizer)
  const tokens = around + tokenizer.count(`{"tool_uses":[${uses.join(',')}]}`) - apart + results
  return { tokens, off: 2 + calls.length }
}

/** Whether a step of Responses is nothing but a call. */
function isCallAt(index: number, { messages }: Prompt): boolean {
  return messages[index]?.onlyCalls !== undefined
}

/** Whether a call of Responses is the first of several, which stand there one after the other. */
function startsSeveral(index: number, prompt: Prompt, id: string): boolean {
  const makesOne = (at: number) => isCallAt(at, prompt) && prompt.messages[at]?.calls?.[0]?.kept === undefined
  return isSince(id, 5.4) && makesOne(index) && makesOne(index + 1) && !makesOne(index - 1)
}

/** What results cost more in one list than each for itself. */
function listed(messages: readonly Message[], { count }: Tokenizer): number {
  const texts = messages
    .filter(({ role }) => role === 'tool')
    .map(({ runs }) => runs.expected.map(run => run.text).join(''))
  if (texts.length === 0) return 0
  return count(`[${texts.map(quoted).join(',')}]`) - texts.reduce((sum, text) => sum + count(text), 0)
}

function quoted(text: string): string {
  return /^\s*[{[]/.test(text) && isJson(text) ? spacedJson(text) : JSON.stringify(text)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A function of another namespace than that of all functions has its name with the call and with the result. */
function namedAgain({ name, namespace }: Call, { count }: Tokenizer): number {
  const usual = count(`functions.${name}`)
  return usual - 2 + (namespace === undefined ? 0 : 2 * (count(`${namespace}.${name}`) - usual))
}

function aroundInResponses({ kept }: Call, isAlone: boolean, id: string): number {
  const each = isReasoning(id) ? IN_RESPONSES.reasoning : IN_RESPONSES.plain
  return each + ((kept && isAlone) || isSince(id, 5.4) ? IN_RESPONSES.kept : 0)
}
