import type { Part } from '../../model/measurement.ts'
import type { Model } from '../../model/model.ts'
import type { Prompt, ResponseSchema } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { onVertex } from './gemini-tools.ts'
import { geminiWords } from './gemini-words.ts'
import { isOpenai } from './openai-models.ts'
import { openaiSchema } from './openai-schema.ts'
import { spacedJson } from './spaced-json.ts'

/**
 * The part of a response schema. Claude gets it with instructions of about 81 tokens, each value on a line
 * of its own; Gemini's bills do not have it. Fitted on the recorded bills of docs/billed.md.
 */
export function schemaParts(prompt: Prompt, model: Pick<Model, 'id' | 'asked'>, tokenizer: Tokenizer): Part[] {
  const { response } = prompt
  const { id } = model
  if (!response) return prompt.asksJson && isOpen(id, tokenizer) ? [{ ...JSON_MODE, at: prompt.at }] : []
  const { at, name } = response
  return [
    {
      kind: 'schema',
      ...(name !== undefined && { name }),
      at,
      role: 'response',
      ...counted(prompt, response, model, tokenizer),
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
/** The same instructions in the vocabulary of Opus 4.8 and Claude 5: 12 recorded requests of one repository to three models. */
const CLAUDE_SINCE_48 = 120

function counted(
  prompt: Prompt,
  response: ResponseSchema,
  { id, asked }: Pick<Model, 'id' | 'asked'>,
  tokenizer: Tokenizer,
): Estimate {
  const { count } = tokenizer
  const { name = '', description = '', schema } = response
  if (tokenizer.name === 'gemini') return onVertex(asked) ? vertexSchema(schema, tokenizer) : { tokens: 0, off: 0 }
  if (tokenizer.name.startsWith('claude')) {
    const around = tokenizer.name === 'claude-3' ? CLAUDE : CLAUDE_SINCE_48
    const tokens = around + count(indented(schema))
    return { tokens, off: Math.max(3, Math.ceil(tokens * 0.02)) }
  }
  if (isOpenai(tokenizer)) return openaiSchema(prompt, response, id, tokenizer)
  // Most servers of open models only let the schema constrain the tokens of the answer, and do not send it.
  const written = count(schema) + count(name) + count(description)
  return { tokens: 0, off: prompt.api === 'converse' || tokenizer.name === 'mistral' ? 10 : written + 20 }
}

/** What Vertex AI says beside a JSON Schema, in three recorded requests that it bills 65 tokens each. */
const VERTEX = 22

/** Vertex AI bills the words of a schema in Google's own form, as those of tools, and a JSON Schema with its signs; the Gemini API bills neither. */
function vertexSchema(schema: string, { count }: Tokenizer): Estimate {
  if (/"type":\s*"[A-Z]+"/.test(schema)) {
    const tokens = geminiWords('', '', schema).reduce((sum, word) => sum + count(word), 0)
    return { tokens, off: Math.max(2, Math.ceil(tokens * 0.05)) }
  }
  const tokens = VERTEX + count(spacedJson(schema))
  return { tokens, off: Math.ceil(tokens * 0.3) }
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
