import { asString, lookUp, type Tree } from '../data/tree.ts'
import { inKnownShape } from './request-shapes.ts'

/**
 * The request that a file holds, taken out of what is around it: a line of a batch of OpenAI (`body`), Anthropic (`params`) or Google
 * (`request`), and the `config` in which Google's SDKs keep what a request has beside its contents.
 */
export function unwrapped(tree: Tree): Tree {
  if (tree.kind !== 'map') return tree
  const batched = lookUp(tree, 'custom_id') && (lookUp(tree, 'body') ?? lookUp(tree, 'params'))
  if (batched?.kind === 'map') return unwrapped({ ...batched, entries: new Map(batched.entries) })
  const line = lookUp(tree, 'request')
  if (line && lookUp(line, 'contents')) return unwrapped(line)
  const config = lookUp(tree, 'contents') && lookUp(tree, 'config')
  return inKnownShape(
    config?.kind === 'map' ? { ...tree, entries: new Map([...beside(config), ...tree.entries]) } : tree,
  )
}

/** What Google's own interface has at the top of a request; all else is its `generationConfig`, and read as that. */
const BESIDE = /^(?:system_?instruction|tools|tool_?config|cached_?content|safety_?settings)$/i

function beside(config: Tree): [string, Tree][] {
  return config.kind === 'map' ? [...config.entries].filter(([key]) => BESIDE.test(key)) : []
}

/** The requests of a file that is a batch of them, as Anthropic and Google take one; else the only one. */
export function requestsIn(tree: Tree): Tree[] {
  const requests = lookUp(tree, 'requests')
  if (requests?.kind !== 'list' || requests.items.length === 0) return [unwrapped(tree)]
  const all = requests.items.map(unwrapped)
  const areRequests = all.every(each => ['messages', 'contents', 'content'].some(key => lookUp(each, key)))
  return areRequests ? all : [unwrapped(tree)]
}

/** What only a request for embeddings has beside its `input`. */
const ONLY_OF_EMBEDDINGS = ['encoding_format', 'input_type', 'output_dtype', 'output_dimension']

/** Texts that are embedded: `input`, a text or a list of them. Undefined where the request is another. */
export function embeddedIn(tree: Tree): Tree[] | undefined {
  const input = lookUp(tree, 'input')
  if (input?.kind === 'list')
    return input.items.length > 0 && input.items.every(item => asString(item) !== undefined) ? input.items : undefined
  const model = asString(lookUp(tree, 'model')) ?? ''
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
