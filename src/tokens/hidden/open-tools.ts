import type { TokenizerName } from '../../model/model.ts'
import type { Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { spacedJson } from './spaced-json.ts'

/** What chat templates say of tools before and after their definitions, as far as recorded bills show it. */
const AROUND: Partial<Record<TokenizerName, Estimate>> = {
  deepseek: { tokens: 221, off: 8 },
  grok: { tokens: 118, off: 20 },
  // What Ollama says is some 75 tokens shorter than what the model is published with.
  qwen: { tokens: 90, off: 60 },
  llama: { tokens: 90, off: 90 },
  // `[AVAILABLE_TOOLS]` around a list.
  mistral: { tokens: 3, off: 2 },
  // Of the tools themselves Cohere bills a third or less.
  cohere: { tokens: 0, off: 20 },
}

/** Models with long or short instructions for calling tools. */
const MODELS: [models: RegExp, Estimate][] = [
  [/nova-2/, { tokens: 803, off: 22 }],
  [/nova-/, { tokens: 325, off: 15 }],
  [/grok-4[.-]3/, { tokens: 16, off: 10 }],
  [/^m(?:istral|agistral)-small/, { tokens: 4, off: 2 }],
  // Qwen3 Coder's template writes tools as XML, with longer instructions, and so do those of Qwen 3.5 and newer.
  [/qwen-?3-coder/i, { tokens: 214, off: 60 }],
  [/qwen-?3[.-][5-9]/i, { tokens: 202, off: 20 }],
  // The template of DeepSeek V3 before its version 3.1 says less.
  [/deepseek-(?:chat-)?v3-(?:0324|1226)/i, { tokens: 120, off: 30 }],
  // For names as Groq writes them. Hosts behind Hugging Face's router, with names in capitals, bill 60 to 120 tokens less.
  [/llama-4-[a-z]+-\d+b/, { tokens: 635, off: 40 }],
  [/llama-4/i, { tokens: 540, off: 90 }],
  // Kimi's template writes the list of tools and says nothing of them; that of K2.5 writes types, which are shorter.
  [/mimo-v2[.-]5/i, { tokens: 176, off: 20 }],
  [/kimi-k2[.-]5/i, { tokens: -15, off: 65 }],
  [/kimi/i, { tokens: -4, off: 30 }],
  [/glm-?[45]/i, { tokens: 80, off: 40 }],
]

/** Tools that Amazon runs for Nova, as two recordings of two repositories show: 78 for `nova_grounding`, 67 for `nova_code_interpreter`. */
const OF_AMAZON = { tokens: 72, off: 30 }

function isOfAmazon({ type }: Tool): boolean {
  return type?.startsWith('nova_') ?? false
}

/** Whose templates write tools so, as recordings of two repositories each show. */
const AS_WRITTEN: ReadonlySet<TokenizerName> = new Set(['mistral', 'deepseek'])

/** Tokens of one tool as most chat templates send it: its definition's JSON text with spaces. */
export function openTool(tool: Tool, tokenizer: Tokenizer): Estimate {
  if (isOfAmazon(tool)) return OF_AMAZON
  const { name, description, parameters } = tool
  const fields = [`"name": ${JSON.stringify(name)}`]
  if (description !== undefined) fields.push(`"description": ${JSON.stringify(description)}`)
  if (parameters !== undefined) fields.push(`"parameters": ${spacedJson(parameters)}`)
  const definition = `{${fields.join(', ')}}`
  // DeepSeek has the function alone, on a line for each.
  const isAlone = tokenizer.name === 'deepseek'
  const tokens = tokenizer.count(isAlone ? definition : `{"type": "function", "function": ${definition}}`)
  // Ten recorded requests of one repository: what Cohere's billed units leave out of a tool is not published.
  if (tokenizer.name === 'cohere') return { tokens: Math.ceil(tokens / 4), off: Math.ceil(tokens / 4) }
  return { tokens, off: Math.ceil(tokens * (AS_WRITTEN.has(tokenizer.name) ? 0.02 : 0.08)) }
}

export function openToolsFrame(id: string, tools: readonly Tool[], { name }: Tokenizer): Estimate {
  if (tools.length > 0 && tools.every(isOfAmazon)) return { tokens: 0, off: 0 }
  const known = MODELS.find(([models]) => models.test(id))
  if (known) return known[1]
  return AROUND[name] ?? { tokens: 50, off: 75 }
}
