import type { TokenizerName } from '../../model/model.ts'
import type { Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { spacedJson } from './spaced-json.ts'

/** What chat templates say of tools before and after their definitions, as far as recorded bills show it. */
const AROUND: Partial<Record<TokenizerName, Estimate>> = {
  deepseek: { tokens: 212, off: 12 },
  grok: { tokens: 118, off: 20 },
  qwen: { tokens: 125, off: 30 },
  llama: { tokens: 90, off: 90 },
  mistral: { tokens: 0, off: 8 },
}

/** Models with long or short instructions for calling tools. */
const MODELS: [models: RegExp, Estimate][] = [
  [/nova-2/, { tokens: 803, off: 30 }],
  [/nova-/, { tokens: 325, off: 25 }],
  [/grok-4[.-]3/, { tokens: 16, off: 10 }],
  [/llama-4/i, { tokens: 610, off: 60 }],
]

/** Tokens of one tool as most chat templates send it: its definition's JSON text with spaces. */
export function openTool({ name, description, parameters }: Tool, tokenizer: Tokenizer): Estimate {
  const fields = [`"name": ${JSON.stringify(name)}`]
  if (description !== undefined) fields.push(`"description": ${JSON.stringify(description)}`)
  if (parameters !== undefined) fields.push(`"parameters": ${spacedJson(parameters)}`)
  const tokens = tokenizer.count(`{"type": "function", "function": {${fields.join(', ')}}}`)
  return { tokens, off: Math.ceil(tokens * 0.08) }
}

export function openToolsFrame(id: string, { name }: Tokenizer): Estimate {
  const known = MODELS.find(([models]) => models.test(id))
  if (known) return known[1]
  return AROUND[name] ?? { tokens: 60, off: 60 }
}
