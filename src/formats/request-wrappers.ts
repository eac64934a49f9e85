import { parseJson } from '../data/parse-json.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { relocated } from './named-files.ts'
import { inKnownShape } from './request-shapes.ts'

/**
 * The request that a file holds, taken out of what is around it: a line of a batch of OpenAI (`body`), Anthropic (`params`), Google
 * (`request`) or Bedrock (`modelInput`), Bedrock's `InvokeModel`, a recording of a request with its answer, and the `config` in
 * which Google's SDKs keep what a request has beside its contents.
 */
export function unwrapped(tree: Tree): Tree {
  if (tree.kind !== 'map') return inKnownShape(tree)
  const inner = innerOf(tree)
  if (inner) return unwrapped(inner)
  const config = lookUp(tree, 'contents') && lookUp(tree, 'config')
  return inKnownShape(
    config?.kind === 'map' ? { ...tree, entries: new Map([...beside(config), ...tree.entries]) } : tree,
  )
}

type MapTree = Extract<Tree, { kind: 'map' }>

function innerOf(tree: MapTree): Tree | undefined {
  const has = (key: string) => lookUp(tree, key) !== undefined
  const modelId = lookUp(tree, 'modelId')
  const body = has('custom_id') || has('modelId') || has('url') ? asMap(lookUp(tree, 'body')) : undefined
  if (body) return modelId ? { ...body, entries: new Map([...body.entries, ['modelId', modelId]]) } : body
  const params = has('custom_id') ? asMap(lookUp(tree, 'params')) : undefined
  const input = has('recordId') ? asMap(lookUp(tree, 'modelInput')) : undefined
  const request = asMap(lookUp(tree, 'request'))
  const isRequest =
    request &&
    (lookUp(request, 'contents') ?? (lookUp(request, 'model') && CONVERSATIONS.some(key => lookUp(request, key))))
  return params ?? input ?? (isRequest ? request : undefined)
}

const CONVERSATIONS = ['messages', 'input', 'prompt']

/** A map, or one written as JSON inside a text, as `InvokeModel` takes it. */
function asMap(tree: Tree | undefined): MapTree | undefined {
  if (tree?.kind === 'map') return { ...tree, entries: new Map(tree.entries) }
  const text = asString(tree)
  if (!tree || text === undefined || !/^\s*\{/.test(text)) return undefined
  const parsed = parseJson(text)
  const moved = 'problem' in parsed ? undefined : relocated(parsed, tree.at)
  return moved?.kind === 'map' ? moved : undefined
}

/** What Google's own interface has at the top of a request; all else is its `generationConfig`, and read as that. */
const BESIDE = /^(?:system_?instruction|tools|tool_?config|cached_?content|safety_?settings)$/i

function beside(config: Tree): [string, Tree][] {
  return config.kind === 'map' ? [...config.entries].filter(([key]) => BESIDE.test(key)) : []
}

/** The requests of a file that is a list of them, or a batch as Anthropic and Google take one; else the only one. */
export function requestsIn(tree: Tree): Tree[] {
  const requests = tree.kind === 'list' ? tree : lookUp(tree, 'requests')
  if (requests?.kind !== 'list' || requests.items.length === 0) return [unwrapped(tree)]
  const all = requests.items.map(unwrapped)
  // A list may be one of messages, which have a `content`.
  const keys = ['messages', 'contents', ...(tree.kind === 'list' ? [] : ['content'])]
  const areRequests = all.every(each => keys.some(key => lookUp(each, key)))
  return areRequests ? all : [unwrapped(tree)]
}

/** Keys that only a request for embeddings has beside its `input`. */
const ONLY_OF_EMBEDDINGS = ['encoding_format', 'input_type', 'output_dtype', 'output_dimension']

/** Texts that are embedded or spoken: `input`, a text or a list of them. Undefined for any other request. */
export function embeddedIn(tree: Tree): Tree[] | undefined {
  const input = lookUp(tree, 'input')
  if (input?.kind === 'list')
    return input.items.length > 0 && input.items.every(item => asString(item) !== undefined) ? input.items : undefined
  const model = asString(lookUp(tree, 'model')) ?? ''
  // Text to speak is billed as text, and so are the instructions how to speak it.
  const voice = asString(input) !== undefined && lookUp(tree, 'voice') && !lookUp(tree, 'tools')
  if (voice && input)
    return [input, lookUp(tree, 'instructions')].filter(each => asString(each) !== undefined) as Tree[]
  const isEmbedded = /embed|^voyage/.test(model) || ONLY_OF_EMBEDDINGS.some(key => lookUp(tree, key))
  return asString(input) !== undefined && input && isEmbedded ? [input] : undefined
}

/** Whether a file has tools and no conversation: an assistant with its instructions, or what an MCP server answers to `tools/list`. */
export function isToolList(tree: Tree): boolean {
  const tools = lookUp(tree, 'tools') ?? lookUp(tree, 'result', 'tools')
  if (tools?.kind !== 'list' || tools.items.length === 0) return false
  const isInstructed = asString(lookUp(tree, 'instructions')) !== undefined
  const keys = ['function', 'inputSchema', 'name', ...(isInstructed ? ['type'] : [])]
  return tools.items.every(tool => keys.some(key => lookUp(tool, key) !== undefined))
}
