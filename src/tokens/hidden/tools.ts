import type { Part } from '../../model/measurement.ts'
import type { Model } from '../../model/model.ts'
import type { Prompt, Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { anthropicToolPrompt } from './anthropic-tools.ts'
import { openaiTool, openaiToolsFrame } from './openai-tools.ts'

/** A part for each tool of a prompt, and one without a name for what the provider adds once. How tools are written is no provider's promise, so that all but Anthropic's own prompt is estimated. */
export function toolParts(prompt: Prompt, model: Model, tokenizer: Tokenizer): Part[] {
  const tools = prompt.tools ?? []
  const [first] = tools
  if (!first) return []
  const family = familyOf(tokenizer)
  const parts: Part[] = tools.map(tool => ({
    kind: 'tool',
    name: tool.name,
    at: tool.at,
    role: 'tools',
    tokens:
      family === 'openai'
        ? openaiTool(tool, tool === first, model.id, tokenizer)
        : tokenizer.count(asJson(tool, family)),
    estimate: true,
  }))
  const once = { kind: 'tool' as const, at: first.at, role: 'tools' }
  if (family === 'openai')
    return [...parts, { ...once, tokens: openaiToolsFrame(prompt, model.id, tokenizer), estimate: true }]
  if (family !== 'anthropic') return parts
  const { tokens, listed } = anthropicToolPrompt(model.id, prompt.forcesTool ?? false)
  return [...parts, { ...once, tokens, ...(!listed && { estimate: true as const }) }]
}

function familyOf({ name }: Tokenizer): 'openai' | 'anthropic' | 'other' {
  if (name.startsWith('claude')) return 'anthropic'
  return name.endsWith('_base') ? 'openai' : 'other'
}

/** As most chat templates send a tool: its definition's JSON text. */
function asJson({ name, description, parameters }: Tool, family: 'anthropic' | 'other'): string {
  const fields = [`"name":${JSON.stringify(name)}`]
  if (description !== undefined) fields.push(`"description":${JSON.stringify(description)}`)
  if (parameters !== undefined) fields.push(`"${family === 'anthropic' ? 'input_schema' : 'parameters'}":${parameters}`)
  return `{${fields.join(',')}}`
}
