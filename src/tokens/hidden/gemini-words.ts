import { append } from '../../model/long-lists.ts'
import { isSchema, isText, type Schema, schemaOf } from './schema-of.ts'

const DEEPEST = 30

/**
 * The words of a function that Gemini 1.5 and 2.0 are billed for, as Vertex AI bills all models: names, descriptions, types, allowed values
 * and what is required, and nothing around them. A JSON Schema in place of Google's own is not billed there. It leaves no residual on 27
 * of 30 recorded requests of docs/billed.md.
 */
export function geminiWords(name: string, description: string, parameters: string | undefined): string[] {
  const words = [name, description]
  const read = schemaOf(parameters)
  if (read) gather(read.root, words, 0)
  return words.filter(word => word !== '')
}

/** The keys and texts of a call's arguments, or of what came of it, which is all of them that is billed there. */
export function wordsIn(json: string): string[] {
  const words: string[] = []
  try {
    gatherValues(JSON.parse(json), words, 0)
  } catch {
    words.push(json)
  }
  return words
}

function gather(schema: Schema, words: string[], depth: number): void {
  if (depth > DEEPEST) return
  if (isText(schema.type)) words.push(schema.type)
  if (isText(schema.description)) words.push(schema.description)
  if (schema.nullable === true) words.push('nullable')
  for (const list of [schema.enum, schema.required]) if (Array.isArray(list)) append(words, list.map(String))
  if (isSchema(schema.items)) gather(schema.items, words, depth + 1)
  for (const [key, property] of Object.entries(isSchema(schema.properties) ? schema.properties : {})) {
    words.push(key)
    if (isSchema(property)) gather(property, words, depth + 1)
  }
}

function gatherValues(value: unknown, words: string[], depth: number): void {
  if (depth > DEEPEST) return
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string') words.push(value)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value)) words.push(key)
    gatherValues(item, words, depth + 1)
  }
}
