import type { Model } from '../../model/model.ts'
import type { Prompt, Tool } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Estimate } from './estimate.ts'
import { sortedSchema } from './sorted-schema.ts'
import { spacedJson } from './spaced-json.ts'

/**
 * Tokens of the system prompt that Anthropic adds where there are tools: `auto` where the model may call one, `forced` where it must.
 * From Anthropic's "Tool use with Claude", section "Pricing", as of November 2026; the Claude 3 models' from its page of 2024, but for those that
 * are billed otherwise: 3.7 Sonnet in 17 recordings of five repositories, and Haiku's forced tools in five.
 */
const PROMPTS: [models: RegExp, auto: number, forced: number][] = [
  [/opus-4-8/, 290, 410],
  [/opus-4-7/, 675, 804],
  [/(?:opus|sonnet)-4-6/, 497, 589],
  [/(?:opus|sonnet|haiku)-4-5/, 496, 588],
  [/(?:opus|sonnet)-4(?:$|-[01]|-\d{8}|@)/, 313, 315],
  [/sonnet-5/, 354, 474],
  // No page of Anthropic's was found that has it: eight recorded requests of one repository, all of tools that may be called.
  [/opus-5(?!-\d)/, 286, 406],
  [/3-7-sonnet/, 313, 313],
  [/3-5-sonnet.*20240620/, 294, 261],
  [/3-5-sonnet/, 346, 313],
  [/3-5-haiku/, 264, 355],
  [/3-opus/, 533, 281],
  [/3-sonnet/, 159, 235],
  [/3-haiku/, 264, 355],
]

/** For models that the table does not know: the newest Opus that it does. */
const OTHERS = { auto: 290, forced: 410 }

/**
 * Around each tool, beside its definition's JSON text; of a system message that stands before tools, which a schema for the answer makes too (not
 * for Opus 4.8 and newer); of a tool that must be called, beside its name.
 */
const TOOL = 4
/** The same for Opus 4.7 and newer, in 14 recorded requests of three repositories. */
const TOOL_SINCE_47 = 6
const AFTER_SYSTEM = 1
const NAMED = 2
/**
 * The text for models that may call one tool at a time replaces a longer one. Where a tool must be called nothing is replaced, but for Sonnet 4: 9
 * and 16 recorded requests of one repository, and one of another with Haiku 3.
 */
const ONE_AT_A_TIME = -200
const ONE_FORCED = { others: 1, fourth: -43 }

/**
 * What Anthropic's own tools cost by their type: the definitions that a request does not show. From the page of each tool ("Bash tool",
 * "Text editor tool", "Computer use tool", section "Pricing", October 2026); the rest from recorded bills, less the tool-use prompt.
 */
const OWN_TOOLS: [type: RegExp, tokens: number, listed: boolean][] = [
  [/^bash_/, 245, true],
  [/^text_editor_/, 700, true],
  [/^computer_/, 735, true],
  [/^memory_/, 1070, false],
  [/^code_execution_/, 4150, false],
  [/^tool_search_tool_/, 130, false],
  [/^web_search_/, 2150, false],
  [/^web_fetch_/, 450, false],
]

/** Tokens of one tool of a request to Claude: its JSON text with spaces, the words of its schema in the order of the alphabet, or the definition that Anthropic has for one of its own. */
export function anthropicTool(tool: Tool, tokenizer: Tokenizer): Estimate {
  const own = OWN_TOOLS.find(([type]) => type.test(tool.type ?? ''))
  if (own) return { tokens: own[1], off: own[2] ? 15 : Math.ceil(own[1] / 2) }
  const { name, description, parameters } = tool
  const fields = [`"name": ${JSON.stringify(name)}`]
  if (description) fields.push(`"description": ${JSON.stringify(description)}`)
  if (parameters !== undefined) fields.push(`"input_schema": ${spacedJson(sortedSchema(parameters))}`)
  const tokens = (tokenizer.name === 'claude-3' ? TOOL : TOOL_SINCE_47) + tokenizer.count(`{${fields.join(', ')}}`)
  return { tokens, off: Math.max(2, Math.ceil(tokens * 0.03)) }
}

/** Tokens that stand once around all tools of a request to Claude; see `anthropicToolPrompt` for the prompt that they come with. */
export function anthropicToolsFrame(
  prompt: Prompt,
  { id, asked }: Pick<Model, 'id' | 'asked'>,
  { name, count }: Tokenizer,
): Estimate {
  // The listed name may be that of several versions.
  const { tokens, listed } = anthropicToolPrompt(/-20\d{6}/.test(asked) ? asked : id, prompt.forcesTool ?? false)
  const stands = prompt.response || prompt.messages.some(({ role }) => role === 'system')
  const system = stands && name === 'claude-3' ? AFTER_SYSTEM : 0
  const named = prompt.forcedTool === undefined ? 0 : NAMED + count(prompt.forcedTool)
  const one = prompt.callsOne ? oneAtATime(id.replaceAll('.', '-'), prompt.forcesTool ?? false) : 0
  return { tokens: tokens + system + named + one, off: listed ? (Math.abs(one) <= 1 ? offOf(id) : 25) : 120 }
}

function oneAtATime(id: string, forced: boolean): number {
  if (!forced) return /4-5|4-6/.test(id) ? ONE_AT_A_TIME : 0
  return /(?:opus|sonnet)-4(?:$|-[01]|-\d{8}|@)/.test(id) ? ONE_FORCED.fourth : ONE_FORCED.others
}

/** Nobody recorded all of the Claude 3 models. */
function offOf(id: string): number {
  return /3[-.]5-sonnet/.test(id) ? 55 : /claude-3-(?:haiku|opus|sonnet)/.test(id) ? 15 : 2
}

/** The tokens of Anthropic's tool-use prompt for a model by its id in the catalogue's words. An estimate where the table lacks the model. */
export function anthropicToolPrompt(id: string, forced: boolean): { tokens: number; listed: boolean } {
  const name = id.toLowerCase().replaceAll('.', '-')
  const found = PROMPTS.find(([models]) => models.test(name))
  if (!found) return { tokens: forced ? OTHERS.forced : OTHERS.auto, listed: false }
  return { tokens: forced ? found[2] : found[1], listed: true }
}
