import type { Part } from '../../model/measurement.ts'
import type { Prompt, ResponseSchema } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { isOpenai, isResponses } from './openai-models.ts'

/**
 * The part of a response schema. OpenAI writes it into the request as JSON text, without the words that close an object, and in Chat
 * Completions makes a system message for it where there is none; Claude gets it with instructions of about 81 tokens, each value on a line
 * of its own; Gemini's bills do not have it. Fitted on the recorded bills of docs/billed.md.
 */
export function schemaParts(prompt: Prompt, id: string, tokenizer: Tokenizer): Part[] {
  const { response } = prompt
  if (!response) return prompt.asksJson && isOpen(id, tokenizer) ? [{ ...JSON_MODE, at: prompt.at }] : []
  const { at, name } = response
  return [
    {
      kind: 'schema',
      ...(name !== undefined && { name }),
      at,
      role: 'response',
      ...counted(prompt, response, tokenizer),
    },
  ]
}

/** What servers of open models say where the answer must be JSON differs: five recordings are between 12 tokens less and 31 more. */
const JSON_MODE = { kind: 'schema', role: 'response', tokens: 0, off: 32 } as const

function isOpen(id: string, { name }: Tokenizer): boolean {
  const isOpenais = isOpenai({ name }) && !/gpt-oss/.test(id)
  return !isOpenais && !name.startsWith('claude') && name !== 'gemini'
}

const CLAUDE = 81
/** The system message that Chat Completions makes for a schema. */
const MADE = 6

function counted(prompt: Prompt, response: ResponseSchema, { name: tokenizer, count }: Tokenizer): Estimate {
  const { name = '', description = '', schema } = response
  if (tokenizer === 'gemini') return { tokens: 0, off: 0 }
  if (tokenizer.startsWith('claude')) {
    const tokens = CLAUDE + count(indented(schema))
    return { tokens, off: Math.max(3, Math.ceil(tokens * 0.02)) }
  }
  const words = count(name) + count(description)
  if (!isOpenai({ name: tokenizer })) {
    // Most servers of open models let the schema choose the tokens of the answer, and send no word of it.
    const written = count(schema) + words
    return { tokens: 0, off: prompt.api === 'converse' || tokenizer === 'mistral' ? 10 : written + 20 }
  }
  const written = schema.replaceAll(/"additionalProperties":false,|,?"additionalProperties":false/g, '')
  const inChat = !isResponses(prompt)
  const isAlone = !prompt.tools && !prompt.messages.some(({ role }) => role === 'system' || role === 'developer')
  const tokens = count(written) + words + (inChat && isAlone ? MADE : 0)
  // Two recordings of unions of objects have a fifth less than their JSON.
  const band = /"anyOf":\[\{[^}]*"(?:properties|additionalProperties)"/.test(schema) ? 0.25 : inChat ? 0.08 : 0.04
  return { tokens, off: Math.max(2, Math.ceil(tokens * band)) }
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
