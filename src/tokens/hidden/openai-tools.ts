import type { Model } from '../../model/model.ts'
import type { Prompt, Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { isReasoning, isResponses } from './openai-models.ts'
import { commentOf, parametersType } from './typescript-schema.ts'

/**
 * Tokens of one function as OpenAI writes it for the model: a TypeScript type in a namespace. A mark of punctuation, line ends and the
 * slashes of a comment are one word to the tokenizer, so that what ends the line before is counted with it.
 */
export function openaiTool(tool: Tool, isFirst: boolean, id: string, tokenizer: Tokenizer): Estimate {
  const { name, description = '', parameters, grammar } = tool
  const comment = description.trim() === '' ? '' : commentOf(description)
  if (tool.type === 'namespace') return namespace(name, comment, tokenizer)
  const type = parametersType(parameters)
  const line = `${comment}type ${name} = (${type === '' ? '' : `_: ${type}`}) => any`
  const tokens = tokenizer.count(`${isFirst ? ' {' : ';'}\n\n${line}`)
  const off = Math.max(1, Math.ceil(tokens * 0.02)) + unsaid(parameters, tokenizer)
  if (grammar !== undefined) return withGrammar(tokens, off, tokenizer.count(grammar))
  return { tokens: comment === '' && isReasoning(id) ? tokens - 1 : tokens, off }
}

/** What is said around a grammar that an argument follows. The one recorded bill that has one is 113 tokens over the tool without it. */
const GRAMMAR = 20

/** How a grammar is shown is not published: its own text, and something around it. */
function withGrammar(tokens: number, off: number, grammar: number): Estimate {
  return { tokens: tokens + grammar + GRAMMAR, off: off + GRAMMAR + Math.ceil(grammar * 0.5) }
}

/** A namespace of the request's own, as the harmony format writes one; no recorded bill has it. */
function namespace(name: string, comment: string, { count }: Tokenizer): Estimate {
  const tokens = count(`## ${name}\n\n${comment}namespace ${name} {`) + count(`\n\n} // namespace ${name}`)
  return { tokens, off: 4 + Math.ceil(tokens * 0.1) }
}

const BOUNDS =
  /"(?:format|pattern|minimum|maximum|exclusiveMinimum|exclusiveMaximum|minLength|maxLength|minItems|maxItems|multipleOf)":(?:"[^"]{0,200}"|[\d.-]{1,30})/g

/** Tokens for constraints that a type cannot express. Two recorded bills seem to have them; no other recording tells. */
function unsaid(parameters: string | undefined, { count }: Tokenizer): number {
  return (parameters?.match(BOUNDS) ?? []).reduce((sum, bound) => sum + count(bound) + 1, 0)
}

/**
 * Tokens that stand once around all functions: the namespace, the words before it, and where the request has no system message one that
 * is made for it. What stands before the namespace differs by API and by whether the model reasons; the numbers are fitted on the
 * recorded bills of docs/billed.md.
 */
export function openaiToolsFrame(prompt: Prompt, model: Pick<Model, 'id' | 'asked'>, tokenizer: Tokenizer): Estimate {
  const { id } = model
  const namespace = tokenizer.count('namespace functions') + tokenizer.count(';\n\n} // namespace functions')
  if (/gpt-oss/.test(id)) return { tokens: namespace + GPT_OSS, off: 5 }
  const once = isReasoning(id) ? reasoningFrame(prompt, model) : { tokens: plainFrame(prompt, tokenizer), off: 1 }
  // Amazon frames them in its own way: six recordings of one repository have 7 tokens more.
  return { tokens: namespace + once.tokens, off: /(?:^|\.)openai\./.test(id) ? 8 : once.off }
}

/** gpt-oss gets its tools in a developer message, and the channel for calling them in its system message. */
const GPT_OSS = 26

/** What a message costs that reveals tools, beside the namespace of each; of one request there are recordings from one repository only. */
const REVEALING = { tokens: 84, off: 4 }

/** Tokens around tools that a message reveals: each has a namespace of its own name. */
export function openaiRevealed(tools: readonly Tool[], { count }: Tokenizer): Estimate {
  const around = tools.reduce(
    (sum, { name }) => sum + count(`namespace ${name}`) + count(`;\n\n} // namespace ${name}`),
    0,
  )
  return { tokens: REVEALING.tokens + around, off: REVEALING.off }
}

/** Chat Completions instructs a GPT that reasons how to call one tool at a time or several; Responses does if it may call only one. */
const INSTRUCTED = { chat: 91, one: 87, not: 9 }

/** The o-series gets no such instructions, and routers ask Responses for whatever they are asked: 4 and 10 requests, all alike. */
function reasoningFrame(prompt: Prompt, { id, asked }: Pick<Model, 'id' | 'asked'>): Estimate {
  const { chat, one, not } = INSTRUCTED
  const isO = /(?:^|\/)o\d/.test(id)
  if (isResponses(prompt)) return { tokens: prompt.callsOne ? one : isO ? not - 3 : not, off: isO ? 3 : 1 }
  if (isO) return { tokens: not + 1, off: 3 }
  if (/^(?:openrouter|vercel|gateway)\/openai\//.test(asked)) return { tokens: not, off: 2 }
  // The name may be that of a router, or of a library that asks OpenAI itself.
  return /^openai\//.test(asked) ? { tokens: not, off: chat - not } : { tokens: chat, off: 1 }
}

/**
 * What a plain model reads about the tool that it must call, beside its name: named, and in Responses also where it must call one and there is
 * only one. 40 recorded requests of four repositories, with names of 1 to 9 tokens, leave no residual.
 */
const NAMED = 7
const FORCED = 8

function plainFrame(prompt: Prompt, tokenizer: Tokenizer): number {
  const system = prompt.messages.find(({ role }) => role === 'system' || role === 'developer')
  const responses = isResponses(prompt)
  const named = prompt.forcedTool === undefined ? undefined : NAMED + tokenizer.count(prompt.forcedTool)
  if (responses) return 3 + (prompt.forcesTool && prompt.tools?.length === 1 ? (named ?? FORCED) : 0)
  const before = system ? 5 + breakAfter(system, tokenizer) : 9
  return before + (named ?? 0)
}

/** The blank line between a system message and the namespace is no token of its own after most marks of punctuation. */
export function breakAfter({ runs }: Prompt['messages'][number], tokenizer: Tokenizer): number {
  const end = runs.expected
    .map(run => run.text)
    .join('')
    .slice(-40)
  return tokenizer.count(`${end}\n\n`) - tokenizer.count(end)
}
