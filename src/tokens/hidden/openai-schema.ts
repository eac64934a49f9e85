import type { Prompt, ResponseSchema } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { isReasoning, isResponses } from './openai-models.ts'
import { breakAfter } from './openai-tools.ts'
import { DEEPEST, isSchema } from './schema-of.ts'
import { NAMED } from './sorted-schema.ts'

/**
 * Around the schema in Chat Completions, beside its name, which stands there twice: with a system message, which the schema follows, and
 * without one, so that one is made for it. `reasoning` is for models that reason, whose name stands there once. An earlier answer is marked as JSON.
 */
const IN_CHAT = { after: 2, made: 6, reasoning: 4, answered: 4 }

/**
 * The schema of an answer as OpenAI writes it for the model, by the `harmony` format that it published with gpt-oss: under a heading with its
 * name, its description as a comment, and its JSON in ASCII without what only constrains the answer. Fitted on 246 recorded requests of 30
 * schemas and ten repositories, of which 242 leave no residual.
 */
export function openaiSchema(
  prompt: Prompt,
  { name = '', description = '', schema }: ResponseSchema,
  id: string,
  tokenizer: Tokenizer,
): Estimate {
  const comment = description === '' ? '' : `// ${description}\n`
  const tokens = tokenizer.count(`# Response Formats\n\n## ${name}\n\n${comment}${shown(schema)}`)
  const isPlain = !isReasoning(id)
  const around =
    prompt.tools || isResponses(prompt) ? (isPlain ? 1 : 0) : inChat(prompt, isPlain ? name : undefined, tokenizer)
  const answered = isResponses(prompt) ? 0 : IN_CHAT.answered * prompt.messages.filter(isAnswer).length
  // Servers of gpt-oss describe the schema in their own words, or let it constrain the tokens of the answer.
  const off = /gpt-oss/.test(id) ? tokens + 20 : Math.max(1, Math.ceil(tokens * 0.02))
  return { tokens: tokens + around + answered, off }
}

function isAnswer({ role, onlyCalls }: Prompt['messages'][number]): boolean {
  return role === 'assistant' && !onlyCalls
}

/** @param name where it stands there once more */
function inChat({ messages }: Prompt, name: string | undefined, tokenizer: Tokenizer): number {
  if (name === undefined) return IN_CHAT.reasoning
  const system = messages.find(({ role }) => role === 'system' || role === 'developer')
  return tokenizer.count(name) + (system ? IN_CHAT.after + breakAfter(system, tokenizer) : IN_CHAT.made)
}

/** As Python writes JSON: every character beyond ASCII as an escape. */
function shown(schema: string): string {
  try {
    return JSON.stringify(without(JSON.parse(schema), 0)).replace(
      /[\u007f-\uffff]/g,
      character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  } catch {
    return schema
  }
}

/** What the grammar of the answer holds, so that the model need not read it. */
const LEFT_OUT =
  /^(?:required|additionalProperties|\$schema|default|format|pattern|multipleOf|minimum|maximum|exclusiveM(?:in|ax)imum|m(?:in|ax)(?:Length|Items))$/

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
