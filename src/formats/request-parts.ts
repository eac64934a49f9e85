import { jsonText } from '../data/json-text.ts'
import { parseJson } from '../data/parse-json.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Api, Prompt, ResponseSchema, Tool } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { readCacheMarks } from './request-cache.ts'
import { embeddedIn } from './request-wrappers.ts'

type Place = (offset: number) => Loc
type Parts = Pick<
  Prompt,
  'cache' | 'tools' | 'forcesTool' | 'forcedTool' | 'forbidsTools' | 'callsOne' | 'response' | 'asksJson' | 'api'
>

/** What a request has beside its messages, as OpenAI, Anthropic, Google and GitHub Models write it; what is not there is left out. */
export function readParts(tree: Tree, place: Place): Parts {
  const tools = [lookUp(tree, 'tools'), lookUp(tree, 'functions'), lookUp(tree, 'toolConfig', 'tools')].flatMap(list =>
    readTools(list, place),
  )
  const response = readResponse(tree, place)
  const choice =
    lookUp(tree, 'tool_choice') ?? lookUp(tree, 'function_call') ?? lookUp(tree, 'toolConfig', 'toolChoice')
  const named =
    asString(lookUp(choice, 'function', 'name')) ??
    asString(lookUp(choice, 'name')) ??
    asString(lookUp(choice, 'tool', 'name'))
  const api = apiOf(tree)
  const cache = readCacheMarks(tree, place)
  return {
    ...(tools.length > 0 && { tools }),
    ...((forcesTool(choice) || forcesGemini(tree)) && { forcesTool: true }),
    ...(named !== undefined && { forcedTool: named.slice(0, 200) }),
    ...(forbidsTools(choice) && { forbidsTools: true as const }),
    ...(callsOne(tree) && { callsOne: true as const }),
    ...(api && { api }),
    ...(response && { response }),
    ...(asString(lookUp(tree, 'response_format', 'type')) === 'json_object' && { asksJson: true as const }),
    ...(cache && { cache }),
  }
}

/**
 * Tools as a list of definitions, each at its own top (Anthropic, OpenAI's Responses), under `function` (Chat Completions) or some under
 * `functionDeclarations` (Gemini) or in a namespace (OpenAI's Responses), or of names alone, where the definitions are in code.
 */
export function readTools(list: Tree | undefined, place: Place): Tool[] {
  // Gemini takes one tool without a list.
  if (list?.kind === 'map' && declaredIn(list)) return readTools({ kind: 'list', at: list.at, items: [list] }, place)
  if (list?.kind !== 'list') return []
  return list.items.flatMap(item => {
    const declared = declaredIn(item)
    if (declared) return readTools(declared, place)
    const definition = definitionOf(item)
    const name = asString(definition) ?? asString(lookUp(definition, 'name')) ?? asString(lookUp(definition, 'id'))
    if (name === undefined) return []
    const type = asString(lookUp(item, 'type')) ?? asString(lookUp(item, 'systemTool', 'name'))
    const own = type !== undefined && !/^(?:function|custom)$/.test(type) ? type.slice(0, 100) : undefined
    const description = asString(lookUp(definition, 'description'))
    const given = SCHEMA_KEYS.map(key => ({ key, tree: lookUp(definition, key, 'json') ?? lookUp(definition, key) }))
    const parameters = given.find(({ tree }) => tree?.kind === 'map')
    const schema = parameters?.tree
    const returns = RETURNED_KEYS.map(key => lookUp(definition, key)).find(tree => tree?.kind === 'map')
    const grammar = grammarOf(definition)
    const inside = type === 'namespace' ? readTools(lookUp(item, 'tools'), place) : []
    const tool: Tool = {
      name: name.slice(0, 200),
      at: place(item.at),
      ...(own !== undefined && { type: own }),
      ...(description !== undefined && { description }),
      ...(schema && { parameters: jsonText(schema) }),
      ...(parameters && /json/i.test(parameters.key) && { jsonSchema: true }),
      ...(returns && { returns: jsonText(returns) }),
      ...(grammar !== undefined && { grammar }),
      ...(isTrue(lookUp(item, 'defer_loading')) && { deferred: true }),
    }
    return [tool, ...inside.map(each => ({ ...each, namespace: tool.name }))]
  })
}

/** Where a tool of a list is described: at its own top, or under the word for its kind. */
export function definitionOf(item: Tree): Tree {
  return (
    ['function', 'custom', 'toolSpec', 'systemTool'].map(key => lookUp(item, key)).find(each => each?.kind === 'map') ??
    item
  )
}

function declaredIn(item: Tree): Tree | undefined {
  return lookUp(item, 'functionDeclarations') ?? lookUp(item, 'function_declarations')
}

const RETURNED_KEYS = ['response', 'responseJsonSchema', 'response_json_schema']

/** The grammar of a custom tool, which Responses has at the format's top and Chat Completions under its type. */
function grammarOf(definition: Tree): string | undefined {
  const format = lookUp(definition, 'format')
  return asString(lookUp(format, 'definition')) ?? asString(lookUp(format, 'grammar', 'definition'))
}

const SCHEMA_KEYS = ['parameters', 'input_schema', 'inputSchema', 'parametersJsonSchema', 'parameters_json_schema']

/** The interface that a request's keys speak for. Messages alone say nothing. */
function apiOf(tree: Tree): Api | undefined {
  const has = (...keys: string[]) => keys.some(key => lookUp(tree, key) !== undefined)
  if (has('contents')) return 'gemini'
  if (embeddedIn(tree)) return 'embeddings'
  if (has('input')) return 'responses'
  if (has('toolConfig', 'inferenceConfig')) return 'converse'
  return has('messages') ? 'chat' : undefined
}

function callsOne(tree: Tree): boolean {
  const parallel = lookUp(tree, 'parallel_tool_calls')
  return (
    (parallel?.kind === 'scalar' && parallel.value === false) ||
    isTrue(lookUp(tree, 'tool_choice', 'disable_parallel_tool_use'))
  )
}

function isTrue(tree: Tree | undefined): boolean {
  return tree?.kind === 'scalar' && tree.value === true
}

/** OpenAI's `required` or a named function, Anthropic's and Mistral's `any` and `tool`, and Cohere's `REQUIRED`. */
function forcesTool(choice: Tree | undefined): boolean {
  if (lookUp(choice, 'any') ?? lookUp(choice, 'tool')) return true
  return /^(?:required|any)$/i.test(asString(choice) ?? '') || isNamed(choice)
}

/** One by its name, which `function_call` of former times gives alone. */
function isNamed(choice: Tree | undefined): boolean {
  const type = asString(lookUp(choice, 'type'))
  return type === undefined ? asString(lookUp(choice, 'name')) !== undefined : /^(any|tool|function)$/.test(type)
}

/** `none` of Chat Completions and Responses, Anthropic's, and Cohere's in capitals. */
function forbidsTools(choice: Tree | undefined): boolean {
  return asString(choice)?.toLowerCase() === 'none' || asString(lookUp(choice, 'type')) === 'none'
}

function forcesGemini(tree: Tree): boolean {
  const [config, mode] = [lookUp(tree, 'toolConfig') ?? lookUp(tree, 'tool_config'), 'mode']
  const calling = lookUp(config, 'functionCallingConfig') ?? lookUp(config, 'function_calling_config')
  return asString(lookUp(calling, mode))?.toUpperCase() === 'ANY'
}

/** Where providers keep the schema of the answer. GitHub Models keeps the JSON text of it. */
const RESPONSES = [
  ['response_format', 'json_schema'],
  ['response_format', 'schema'],
  ['text', 'format'],
  ['output_format'],
  ['output_config', 'format'],
  ['outputConfig', 'textFormat', 'structure', 'jsonSchema'],
  ['jsonSchema'],
  ['generationConfig', 'responseSchema'],
  ['generationConfig', 'responseJsonSchema'],
  ['generation_config', 'response_schema'],
  ['generation_config', 'response_json_schema'],
]

function readResponse(tree: Tree, place: Place): ResponseSchema | undefined {
  for (const keys of RESPONSES) {
    // GitHub Models sends its schema only where the format of the response is one.
    if (keys[0] === 'jsonSchema' && asString(lookUp(tree, 'responseFormat')) !== 'json_schema') continue
    const found = lookUp(tree, ...keys)
    const holder = found && fromText(found)
    if (!found || holder?.kind !== 'map') continue
    const schema = fromText(lookUp(holder, 'schema') ?? holder)
    if (!schema) continue
    if (schema.kind !== 'map' || (schema === holder && !isSchema(schema))) continue
    const [name, description] = [asString(lookUp(holder, 'name')), asString(lookUp(holder, 'description'))]
    return {
      at: place(found.at),
      schema: jsonText(schema),
      ...(name !== undefined && { name: name.slice(0, 200) }),
      ...(description !== undefined && holder !== schema && { description }),
    }
  }
  return undefined
}

function isSchema(tree: Tree): boolean {
  return lookUp(tree, 'properties') !== undefined || lookUp(tree, 'items') !== undefined
}

function fromText(tree: Tree): Tree | undefined {
  const text = asString(tree)
  if (text === undefined) return tree
  const parsed = parseJson(text)
  return 'problem' in parsed ? undefined : parsed
}
