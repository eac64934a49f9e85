import type { Model } from '../../model/model.ts'
import type { Prompt, Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { isSchema } from './schema-of.ts'
import { toolParts } from './tools.ts'

/**
 * Words of the definitions of a prompt's tools that no count of them has, and how often: what their provider is not known to send, such as
 * the examples of a schema, or a description of a tool that is the provider's own. Bills do not show all of it, so it may cost something.
 */
export function uncountedWords(prompt: Prompt, model: Model, tokenizer: Tokenizer): Map<string, number> {
  const words = new Map<string, number>()
  for (const tool of prompt.tools ?? []) {
    const left = wordsOf([tool.name, tool.description ?? '', ...textsIn(tool.parameters)])
    if (left.size === 0) continue
    const counted = wordsOf(countedOf({ ...prompt, tools: [tool] }, model, tokenizer))
    for (const [word, count] of left) {
      const more = count - (counted.get(word) ?? 0)
      if (more > 0) words.set(word, (words.get(word) ?? 0) + more)
    }
  }
  return words
}

/** The texts that a tool is counted by. */
function countedOf(prompt: Prompt, model: Model, tokenizer: Tokenizer): string[] {
  const texts: string[] = []
  const count = (text: string) => {
    texts.push(text)
    return 0
  }
  toolParts(prompt, model, { ...tokenizer, count })
  return texts
}

/** Texts of a schema: whatever is in it but the words that schemas are made of. */
function textsIn(schema: Tool['parameters']): string[] {
  if (schema === undefined) return []
  const texts: string[] = []
  const open: [key: string, value: unknown][] = [['', parsed(schema)]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [key, value] = next
    if (typeof value === 'string' && !isStructure[key]?.test(value)) texts.push(value)
    for (const inner of within(key, value)) open.push(inner)
  }
  return texts
}

function within(key: string, value: unknown): [key: string, value: unknown][] {
  if (Array.isArray(value)) return [...(key === 'required' ? new Set(value) : value)].map(item => [key, item])
  return isSchema(value) ? Object.entries(value) : []
}

const isStructure: Record<string, RegExp | undefined> = Object.assign(Object.create(null), {
  type: /^(?:string|number|integer|boolean|null|object|array)$/i,
  required: /^[\w$.-]{1,64}$/,
  format: /^[\w-]{1,40}$/,
  $ref: /^#[\w/$.-]{0,100}$/,
  $schema: /^https?:\/\/[\w./-]{1,60}#?$/,
})

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

/** Line breaks are written out where a definition is sent as JSON. */
function wordsOf(texts: readonly string[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const text of texts)
    for (const [word] of text.replace(/\\[nrt]/g, ' ').matchAll(/[\p{L}\p{N}]+/gu))
      words.set(word, (words.get(word) ?? 0) + 1)
  return words
}
