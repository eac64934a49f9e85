import { jsonText } from '../data/json-text.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import type { Modifier } from '../model/settings.ts'
import { COUNTED_TOOL } from '../parsed/counted-tool.ts'
import { HOLDERS } from './request-holders.ts'
import { OWN_INSTRUCTIONS } from './request-shapes.ts'

type Place = (offset: number) => Loc

/**
 * Fields of requests that change what a call costs and not its text: tiers and regions have prices of their own, what a model thinks is
 * output, audio has another price than text, and what a hosted tool or a server finds, or what the provider holds of earlier
 * requests, is input that no file shows. Where the best of several answers is kept, each is billed. A field can make a router choose another
 * model or provider. What ends an answer, or keeps it from ending, and what cuts the input decide how long they are.
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
  'betas',
  'anthropic_beta',
  'models',
  'route',
  'provider',
  'plugins',
  'search_parameters',
  'search_settings',
  'data_sources',
  'transforms',
  'max_tool_calls',
  // How often a loop of calls may go round, and what is asked where a call fails.
  'stopWhen',
  'maxSteps',
  'max_steps',
  'maxTurns',
  'max_turns',
  'max_iterations',
  'maxIterations',
  'max_iter',
  'recursion_limit',
  'recursionLimit',
  'maxRetries',
  'max_retries',
  'num_retries',
  'fallbacks',
  'prepareStep',
  'stop',
  'stop_sequences',
  'stopSequences',
  'truncation',
  'logit_bias',
  'text.verbosity',
  'previous_response_id',
  'conversation',
  'prompt.id',
  'prompt.version',
  OWN_INSTRUCTIONS,
  'cachedContent',
  'cached_content',
  'guardrailConfig',
  'promptVariables',
  'reasoning_config',
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
const MODIFIER_PATHS = MODIFIERS.map(key => ({ key, path: key.split('.') }))

/** The fields of a request that change its price, and the tools of the provider's own that do. */
export function readModifiers(tree: Tree, place: Place): Modifier[] {
  const fields = HOLDERS.flatMap(holder => {
    const held = lookUp(tree, ...holder)
    if (held?.kind !== 'map') return []
    return MODIFIER_PATHS.flatMap(({ key, path }) => {
      const found = lookUp(held, ...path)
      return found ? [{ key, value: shownOf(found), at: place(found.at) }] : []
    })
  })
  const tools = lookUp(tree, 'tools') ?? lookUp(tree, 'toolConfig', 'tools')
  const hosted = tools?.kind === 'list' ? tools.items.flatMap(tool => hostedIn(tool, place)) : []
  return [...fields, ...hosted]
}

/**
 * A tool that the provider runs, which is billed by use and fills the context with what it finds, or one that is only named: its
 * definition is in code, and is sent.
 */
function hostedIn(tool: Tree, place: Place): Modifier[] {
  const byName = asString(tool)
  if (byName !== undefined) return [{ key: 'tools', value: word(byName, TOOL_NAME), at: place(tool.at) }]
  const counted = asString(lookUp(tool, ...COUNTED_TOOL))
  if (counted !== undefined) return [{ key: 'tools', value: word(counted), at: place(tool.at), counted: true }]
  const hosted = hostedTool(tool)
  if (hosted === undefined) return []
  return [
    { key: 'tools', value: word([hosted, ...detailsOf(lookUp(tool, hosted) ?? tool)].join('-')), at: place(tool.at) },
  ]
}

const OF_GOOGLE = [
  'googleSearch',
  'google_search',
  'googleSearchRetrieval',
  'google_search_retrieval',
  'codeExecution',
  'code_execution',
  'urlContext',
  'url_context',
  'googleMaps',
  'google_maps',
  'fileSearch',
  'file_search',
  'computerUse',
  'enterpriseWebSearch',
  'retrieval',
]

const BY_TYPE =
  /^(?:web_|file_search|mcp|code_interpreter|code_execution|image_generation|computer|local_shell|shell|apply_patch|tool_search|openrouter:)/

/** The tool of the provider's own that a tool of a request is, in the words of its interface; undefined where it is a function. */
export function hostedTool(tool: Tree): string | undefined {
  const named = OF_GOOGLE.find(key => lookUp(tool, key)?.kind === 'map')
  const type = asString(lookUp(tool, 'type')) ?? ''
  return named ?? asString(lookUp(tool, 'systemTool', 'name')) ?? (BY_TYPE.test(type) ? type : undefined)
}

/** The server of a hosted tool, how often it may be used, and how much it may return. */
const DETAILS = [
  'server_label',
  'max_uses',
  'max_content_tokens',
  'max_num_results',
  'search_context_size',
  'quality',
  'size',
]

function detailsOf(tool: Tree): string[] {
  return DETAILS.flatMap(key => {
    const value = lookUp(tool, key)
    return value?.kind === 'scalar' ? [`${key}-${value.value}`] : []
  })
}

function shownOf(tree: Tree): string {
  if (tree.kind === 'scalar') return word(String(tree.value))
  const budget = lookUp(tree, 'budget_tokens') ?? lookUp(tree, 'budgetTokens')
  const type = asString(lookUp(tree, 'type'))
  if (type !== undefined) return word(budget?.kind === 'scalar' ? `${type}-${budget.value}` : type)
  return `${jsonText(tree).length}-characters`
}

/** Anything but a plain word is identified only by its length. */
function word(text: string, plain = /^[\w.-]{1,60}$/): string {
  return plain.test(text) ? text : `${text.length}-characters`
}

/** `github/issue_write` is the tool of a server. */
const TOOL_NAME = /^[\w.-]{1,30}(?:\/[\w.-]{1,60}){0,2}$/
