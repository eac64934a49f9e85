import { jsonText } from '../data/json-text.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Modifier } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'

type Place = (offset: number) => Loc

/**
 * Fields of requests that change what a call costs and not its text: tiers and regions have prices of their own, what a model thinks is
 * output, audio has another price than text, and what a hosted tool or a server finds, or what the provider holds of earlier
 * requests, is input that no file shows. Of several answers of which the best is kept, each is billed.
 */
const MODIFIERS = [
  'service_tier',
  'serviceTier',
  'speed',
  'inference_geo',
  'performanceConfig',
  'thinking',
  'web_search_options',
  'modalities',
  'audio',
  'prediction',
  'mcp_servers',
  'container',
  'context_management',
  'verbosity',
  'best_of',
  'text.verbosity',
  'previous_response_id',
  'conversation',
  'prompt.id',
  'cachedContent',
  'cached_content',
  'guardrailConfig',
  'promptVariables',
  'additionalModelRequestFields.thinking',
  'additionalModelRequestFields.reasoning_config',
  ...['generationConfig', 'generation_config', 'config', 'model.config'].flatMap(config => [
    `${config}.thinkingConfig.thinkingBudget`,
    `${config}.thinkingConfig.thinkingLevel`,
    `${config}.thinking_config.thinking_budget`,
    `${config}.responseModalities`,
    `${config}.response_modalities`,
    `${config}.mediaResolution`,
    `${config}.media_resolution`,
  ]),
]

/** The fields of a request that change its price, and the tools of the provider's own that do. */
export function readModifiers(tree: Tree, place: Place): Modifier[] {
  const fields = MODIFIERS.flatMap(key => {
    const found = key.split('.').reduce<Tree | undefined>((inner, name) => inner && lookUp(inner, name), tree)
    return found ? [{ key, value: shownOf(found), at: place(found.at) }] : []
  })
  const tools = lookUp(tree, 'tools')
  const hosted = tools?.kind === 'list' ? tools.items.flatMap(tool => hostedIn(tool, place)) : []
  return [...fields, ...hosted]
}

/**
 * A tool that the provider runs, which is billed by use and fills the context with what it finds, or one that is only named: its
 * definition is in code, and is sent.
 */
function hostedIn(tool: Tree, place: Place): Modifier[] {
  const byName = asString(tool)
  if (byName !== undefined) return [{ key: 'tools', value: word(byName), at: place(tool.at) }]
  const type = asString(lookUp(tool, 'type')) ?? ''
  const google = [
    'googleSearch',
    'google_search',
    'codeExecution',
    'code_execution',
    'urlContext',
    'url_context',
    'googleMaps',
    'google_maps',
    'fileSearch',
    'file_search',
    'computerUse',
  ]
  const named = google.find(key => lookUp(tool, key) !== undefined)
  const hosted =
    named ??
    (/^(?:web_|file_search|mcp|code_interpreter|code_execution|image_generation|computer)/.test(type)
      ? type
      : undefined)
  return hosted === undefined ? [] : [{ key: 'tools', value: word(hosted), at: place(tool.at) }]
}

function shownOf(tree: Tree): string {
  if (tree.kind === 'scalar') return word(String(tree.value))
  const budget = lookUp(tree, 'budget_tokens')
  const type = asString(lookUp(tree, 'type'))
  if (type !== undefined) return word(budget?.kind === 'scalar' ? `${type}-${budget.value}` : type)
  return `${jsonText(tree).length}-characters`
}

/** Anything but a plain word is identified only by its length. */
function word(text: string): string {
  return /^[\w.-]{1,60}$/.test(text) ? text : `${text.length}-characters`
}
