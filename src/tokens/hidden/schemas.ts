import type { Part } from '../../model/measurement.ts'
import type { Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { isOpenai } from './openai-models.ts'
import { spacedJson } from './spaced-json.ts'

/**
 * The part of a response schema. OpenAI writes it into the request as JSON text, without the words that close an object; Claude gets it
 * with instructions of about 122 tokens; Gemini's bills do not have it. Fitted on the recorded bills of docs/billed.md.
 */
export function schemaParts({ response }: Prompt, tokenizer: Tokenizer): Part[] {
  if (!response) return []
  const { at, name } = response
  const { tokens, off } = tokensOf(response, tokenizer)
  return [{ kind: 'schema', ...(name !== undefined && { name }), at, role: 'response', tokens, off }]
}

const CLAUDE = 122

function tokensOf(
  { name = '', description = '', schema }: NonNullable<Prompt['response']>,
  tokenizer: Tokenizer,
): { tokens: number; off: number } {
  if (tokenizer.name === 'gemini') return { tokens: 0, off: 1 }
  if (tokenizer.name.startsWith('claude')) return { tokens: CLAUDE + tokenizer.count(spacedJson(schema)), off: 8 }
  const written = isOpenai(tokenizer)
    ? schema.replaceAll(/"additionalProperties":false,|,?"additionalProperties":false/g, '')
    : schema
  const tokens = tokenizer.count(written) + tokenizer.count(name) + tokenizer.count(description)
  return { tokens, off: isOpenai(tokenizer) ? Math.max(2, Math.ceil(tokens * 0.05)) : Math.ceil(tokens * 0.5) + 20 }
}
