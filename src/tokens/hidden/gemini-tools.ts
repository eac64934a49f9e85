import type { Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'

const TOOL = { third: 15, second: 20 }
const DESCRIBED = 5
const PARAMETER = 11
const DESCRIBED_PARAMETER = 4

/**
 * Tokens of one function as Gemini counts it: its name, description and the words of its parameters, and so many around each. Gemini 2.0
 * counts little beside the words, as Vertex AI does for all models, which no request tells. Fitted on the recorded bills of docs/billed.md.
 */
export function geminiTool({ name, description = '', parameters }: Tool, id: string, tokenizer: Tokenizer): Estimate {
  const { words, parameters: count, described } = wordsOf(parameters)
  const text = [name, description, ...words].reduce((sum, word) => sum + tokenizer.count(word), 0)
  if (/gemini-(?:1|2\.0)/.test(id)) return { tokens: text + 3 * (count + 1), off: Math.ceil(text * 0.25) + 6 }
  const isThird = /gemini-(?:[3-9]|\d\d)/.test(id)
  const around = isThird ? TOOL.third + (description === '' ? 0 : DESCRIBED) : TOOL.second
  const tokens = text + around + PARAMETER * count + DESCRIBED_PARAMETER * described
  return { tokens, off: Math.ceil(tokens * 0.1) }
}

interface Words {
  words: string[]
  parameters: number
  described: number
}

/** The names, descriptions and allowed values of parameters at any depth, and how many parameters there are. */
function wordsOf(schema: string | undefined): Words {
  const found: Words = { words: [], parameters: 0, described: 0 }
  try {
    if (schema !== undefined) gather(JSON.parse(schema), found, 0)
  } catch {
    // What is no JSON has no words.
  }
  return found
}

const DEEPEST = 30

function gather(schema: unknown, found: Words, depth: number): void {
  if (typeof schema !== 'object' || schema === null || depth > DEEPEST) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'description' && typeof value === 'string') found.words.push(value)
    else if (key === 'enum' && Array.isArray(value)) found.words.push(...value.map(String))
    else if (key === 'properties') gatherProperties(value, found, depth)
    else gather(value, found, depth + 1)
  }
}

function gatherProperties(properties: unknown, found: Words, depth: number): void {
  if (typeof properties !== 'object' || properties === null) return
  for (const [name, property] of Object.entries(properties)) {
    found.words.push(name)
    found.parameters++
    if (typeof property === 'object' && property !== null && 'description' in property) found.described++
    gather(property, found, depth + 1)
  }
}
