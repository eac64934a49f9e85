import type { Part } from '../../model/measurement.ts'
import type { Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** The part of a response schema, which providers write into the request's system prompt: its JSON text, as an estimate, since none tells the form. */
export function schemaParts({ response }: Prompt, tokenizer: Tokenizer): Part[] {
  if (!response) return []
  const { at, name, schema } = response
  const tokens = tokenizer.count(name === undefined ? schema : `${name}\n${schema}`)
  return [{ kind: 'schema', ...(name !== undefined && { name }), at, role: 'response', tokens, estimate: true }]
}
