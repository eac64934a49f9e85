import type { Prompt, ResponseSchema } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { isReasoning, isResponses } from './openai-models.ts'
import { breakAfter } from './openai-tools.ts'
import { DEEPEST, isSchema } from './schema-of.ts'
import { NAMED } from './sorted-schema.ts'

/** In Chat Completions with a system message, which the schema follows, and without one, so that one is made for it. */
const IN_CHAT = { after: 3, made: 8 }

/**
 * The schema of an answer as OpenAI writes it for the model, by the `harmony` format that it published with gpt-oss: under a heading with its
 * name, its description as a comment, and its JSON without what is required and without `additionalProperties`. Fitted on 16 recorded
 * requests of docs/billed.md, where it leaves no residual.
 */
export function openaiSchema(
  prompt: Prompt,
  { name = '', description = '', schema }: ResponseSchema,
  id: string,
  tokenizer: Tokenizer,
): Estimate {
  const comment = description === '' ? '' : `// ${description}\n`
  const tokens = tokenizer.count(`# Response Formats\n\n## ${name}\n\n${comment}${shown(schema)}`)
  const around = prompt.tools || isResponses(prompt) ? (isReasoning(id) ? 0 : 1) : inChat(prompt, tokenizer)
  // Servers of gpt-oss describe the schema in their own words, or let it constrain the tokens of the answer.
  const off = /gpt-oss/.test(id) ? tokens + 20 : Math.max(1, Math.ceil(tokens * 0.02))
  return { tokens: tokens + around, off }
}

function inChat({ messages }: Prompt, tokenizer: Tokenizer): number {
  const system = messages.find(({ role }) => role === 'system' || role === 'developer')
  return system ? IN_CHAT.after + breakAfter(system, tokenizer) : IN_CHAT.made
}

function shown(schema: string): string {
  try {
    return JSON.stringify(without(JSON.parse(schema), 0))
  } catch {
    return schema
  }
}

const LEFT_OUT = /^(?:required|additionalProperties)$/

function without(schema: unknown, depth: number): unknown {
  if (depth > DEEPEST) return null
  if (Array.isArray(schema)) return schema.map(item => without(item, depth + 1))
  if (!isSchema(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (LEFT_OUT.test(key)) return []
      if (!NAMED.test(key) || !isSchema(value)) return [[key, without(value, depth + 1)]]
      return [
        [key, Object.fromEntries(Object.entries(value).map(([name, field]) => [name, without(field, depth + 1)]))],
      ]
    }),
  )
}
