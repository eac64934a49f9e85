import type { Model } from '../../model/model.ts'
import type { Message, Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { countMarked, geminiDeclaration, geminiStep } from './gemini-declaration.ts'
import { geminiPython, pythonCall, pythonResult } from './gemini-python.ts'
import { geminiWords, wordsIn } from './gemini-words.ts'
import { isSchema, schemaOf } from './schema-of.ts'

/** How a generation of Gemini receives tools: as words only, as Python, or as declarations. */
type Generation = 'words' | 'python' | 'declarations'

/** The generation of a model, by its name as it is asked for. Vertex AI bills only the words, whatever the model receives. */
export function geminiGeneration({ id, asked }: Pick<Model, 'id' | 'asked'>): Generation {
  if (onVertex(asked) || /gemini-(?:1|2\.0|pro$)/.test(id)) return 'words'
  return /gemini-2\.5/.test(id) ? 'python' : 'declarations'
}

/** Whether a model is asked for at Vertex AI. A name without a provider is taken for the Gemini API's. */
export function onVertex(asked: string): boolean {
  return /^(?:google[-_])?vertex/i.test(asked)
}

/** Whether a model is asked for as routers name it, `google/gemini-2.5-pro`, who send some requests to Vertex AI and some to the Gemini API. */
export function isRouted(asked: string): boolean {
  return /^(?:openrouter\/)?google\//i.test(asked)
}

/** Tokens of one function as a generation of Gemini gets it. */
export function geminiTool(tool: Tool, model: Pick<Model, 'id' | 'asked'>, { count }: Tokenizer): Estimate {
  const { name, description = '', parameters, jsonSchema } = tool
  const generation = geminiGeneration(model)
  if (generation === 'words') {
    const isRead = jsonSchema === undefined
    const signs = isRead && /gemini-[3-9]/.test(model.id) ? signsOf(parameters) : 0
    const tokens = signs + sum(geminiWords(name, description, isRead ? parameters : undefined), count)
    return { tokens, off: Math.max(Math.ceil(tokens * 0.05), Math.ceil(signs * 0.5)) }
  }
  const isPlain = !/"(?:anyOf|oneOf|\$ref|default|title)"|"properties":\{.*"properties":\{/s.test(parameters ?? '')
  const tokens =
    generation === 'python'
      ? count(geminiPython(name, description, parameters))
      : countMarked(geminiDeclaration(tool), count)
  const least = isRouted(model.asked) ? sum(geminiWords(name, description, parameters), count) : tokens
  return { tokens, off: Math.max(Math.ceil(tokens * (isPlain ? 0.02 : 0.08)), tokens - least + 2) }
}

/** What Vertex AI bills for Gemini 3 beside the words of parameters in Google's own form: 7, and 3 for each, in three recorded requests. */
function signsOf(parameters: string | undefined): number {
  const root = schemaOf(parameters)?.root
  if (root === undefined) return 0
  return 7 + 3 * Object.keys(isSchema(root.properties) ? root.properties : {}).length
}

/** Tokens around the calls and the results of a message, beside their names and JSON texts as they are counted with its text. */
export function geminiCalls(
  { calls = [], results = [] }: Message,
  model: Pick<Model, 'id' | 'asked'>,
  { count }: Tokenizer,
): Estimate {
  const generation = geminiGeneration(model)
  const written = (kind: 'call' | 'response', name: string, json: string): number => {
    if (generation === 'words') return sum([name, ...wordsIn(json)], count)
    if (generation === 'python') return count(kind === 'call' ? pythonCall(name, json) : pythonResult(name, json))
    return countMarked(geminiStep(kind, name, json), count)
  }
  const apart = (name: string, json: string) => sum([name, json], count)
  const steps = [
    ...calls.map(call => written('call', call.name, call.arguments) - apart(call.name, call.arguments)),
    ...results.map(({ name = '', json = '' }) => written('response', name, json) - apart(name, json)),
  ]
  // Of 24 recorded requests to Gemini 2.5, of eight repositories, all have one more for each call.
  const made = generation === 'python' ? calls.length : 0
  return { tokens: steps.reduce((all, step) => all + step, made), off: steps.length }
}

function sum(words: readonly string[], count: (text: string) => number): number {
  return words.reduce((all, word) => all + (word === '' ? 0 : count(word)), 0)
}
