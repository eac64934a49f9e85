import type { Part } from '../../model/measurement.ts'
import type { Model } from '../../model/model.ts'
import type { Message, Prompt, Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { anthropicTool, anthropicToolsFrame } from './anthropic-tools.ts'
import type { Estimate } from './estimate.ts'
import { geminiTool } from './gemini-tools.ts'
import { openTool, openToolsFrame } from './open-tools.ts'
import { isOpenai } from './openai-models.ts'
import { openaiRevealed, openaiTool, openaiToolsFrame } from './openai-tools.ts'

/** How a provider's tools are counted: each, and what stands once around them all. */
interface Counter {
  tool: (index: number) => Estimate
  frame: () => Estimate
}

/**
 * A part for each tool of a prompt, and one without a name for what the provider adds once. How tools are written is no provider's
 * promise, so that all are estimates, most of them close.
 */
export function toolParts(prompt: Prompt, model: Model, tokenizer: Tokenizer): Part[] {
  const tools = prompt.tools ?? []
  if (tools.length === 0 && prompt.toolsFrame !== 'here') return []
  if (prompt.forbidsTools && isLeftOut(prompt, tokenizer)) return []
  const counter = counterFor(prompt, model, tokenizer)
  const each = tools.map(({ name, at, answers }, i): Part => {
    const kind = answers ? 'schema' : 'tool'
    return { kind, name, at, role: 'tools', ...counter.tool(i) }
  })
  const once = prompt.toolsFrame === 'elsewhere' ? { tokens: 0, off: 0 } : counter.frame()
  const at = tools[0]?.at ?? prompt.at
  return once.tokens === 0 && once.off === 0 ? each : [...each, { kind: 'tool', at, role: 'tools', ...once }]
}

/**
 * Open models' templates leave tools out that may not be called; OpenAI, Anthropic and Google bill them all the same, and Mistral does where
 * one was called before.
 */
function isLeftOut({ messages }: Prompt, tokenizer: Tokenizer): boolean {
  if (tokenizer.name === 'mistral' && messages.some(({ calls }) => calls && calls.length > 0)) return false
  return !isOpenai(tokenizer) && !tokenizer.name.startsWith('claude') && tokenizer.name !== 'gemini'
}

/** Parts for tools that a message reveals to the model, which has not seen them before. */
export function revealedParts(
  { tools = [], role }: Message,
  prompt: Prompt,
  model: Model,
  tokenizer: Tokenizer,
): Part[] {
  const [first] = tools
  if (!first) return []
  const counter = counterFor({ ...prompt, tools }, model, tokenizer)
  const each = tools.map(({ name, at }, i): Part => ({ kind: 'tool', name, at, role, ...counter.tool(i) }))
  return isOpenai(tokenizer)
    ? [...each, { kind: 'tool', at: first.at, role, ...openaiRevealed(tools, tokenizer) }]
    : each
}

/**
 * What of a tool the model gets before it searches: nothing of a deferred one. OpenAI shows the name and description of one that is in no
 * namespace (developers.openai.com/api/docs/guides/tools-tool-search).
 */
function loaded(tool: Tool, tokenizer: Tokenizer): Tool | undefined {
  if (!tool.deferred) return tool
  return isOpenai(tokenizer) && tool.namespace === undefined ? { ...tool, parameters: undefined } : undefined
}

function counterFor(prompt: Prompt, model: Model, tokenizer: Tokenizer): Counter {
  const { id } = model
  const tools = prompt.tools ?? []
  const at = (count: (tool: (typeof tools)[number], first: boolean) => Estimate) => (i: number) => {
    const each = tools[i]
    const tool = each && loaded(each, tokenizer)
    return tool ? count(tool, i === 0) : { tokens: 0, off: 0 }
  }
  if (isOpenai(tokenizer))
    return {
      tool: at((tool, first) => openaiTool(tool, first, id, tokenizer)),
      frame: () => openaiToolsFrame(prompt, model, tokenizer),
    }
  if (tokenizer.name.startsWith('claude'))
    return {
      tool: at(tool => anthropicTool(tool, tokenizer)),
      frame: () => anthropicToolsFrame(prompt, model, tokenizer),
    }
  if (tokenizer.name === 'gemini')
    return { tool: at(tool => geminiTool(tool, model, tokenizer)), frame: () => ({ tokens: 0, off: 0 }) }
  return { tool: at(tool => openTool(tool, tokenizer)), frame: () => openToolsFrame(id, tools, tokenizer) }
}
