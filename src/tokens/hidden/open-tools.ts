import type { TokenizerName } from '../../model/model.ts'
import type { Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { spacedJson } from './spaced-json.ts'

/** What chat templates say of tools before and after their definitions, as far as recorded bills show it. */
const AROUND: Partial<Record<TokenizerName, Estimate>> = {
  deepseek: { tokens: 190, off: 60 },
  grok: { tokens: 110, off: 60 },
  qwen: { tokens: 125, off: 30 },
  llama: { tokens: 90, off: 90 },
  mistral: { tokens: 12, off: 12 },
}

/** Amazon's Nova is told at length how to call tools. */
const NOVA: [models: RegExp, Estimate][] = [
  [/nova-2/, { tokens: 780, off: 40 }],
  [/nova-/, { tokens: 240, off: 30 }],
]

/** Tokens of one tool as most chat templates send it: its definition's JSON text with spaces. */
export function openTool({ name, description, parameters }: Tool, tokenizer: Tokenizer): Estimate {
  const fields = [`"name": ${JSON.stringify(name)}`]
  if (description !== undefined) fields.push(`"description": ${JSON.stringify(description)}`)
  if (parameters !== undefined) fields.push(`"parameters": ${spacedJson(parameters)}`)
  const tokens = tokenizer.count(`{"type": "function", "function": {${fields.join(', ')}}}`)
  return { tokens, off: Math.ceil(tokens * 0.15) }
}

export function openToolsFrame(id: string, { name }: Tokenizer): Estimate {
  const nova = NOVA.find(([models]) => models.test(id))
  if (nova) return nova[1]
  return AROUND[name] ?? { tokens: 60, off: 60 }
}
