import { asString, lookUp, type Tree } from '../data/tree.ts'

/**
 * The request that a file holds, taken out of what is around it: a line of a batch of OpenAI (`body`) or Anthropic (`params`), and the
 * `config` in which Google's SDKs keep what a request has beside its contents.
 */
export function unwrapped(tree: Tree): Tree {
  if (tree.kind !== 'map') return tree
  const batched = lookUp(tree, 'custom_id') && (lookUp(tree, 'body') ?? lookUp(tree, 'params'))
  if (batched?.kind === 'map') return unwrapped({ ...batched, entries: new Map(batched.entries) })
  const config = lookUp(tree, 'contents') && lookUp(tree, 'config')
  return config?.kind === 'map' ? { ...tree, entries: new Map([...config.entries, ...tree.entries]) } : tree
}

/** Texts that are embedded: `input`, a text or a list of them. Undefined where the request is another. */
export function embeddedIn(tree: Tree): Tree[] | undefined {
  const input = lookUp(tree, 'input')
  if (input?.kind === 'list')
    return input.items.length > 0 && input.items.every(item => asString(item) !== undefined) ? input.items : undefined
  const model = asString(lookUp(tree, 'model')) ?? ''
  return asString(input) !== undefined && input && /embed|^voyage/.test(model) ? [input] : undefined
}

/** Whether a file has tools and no conversation: an assistant with its instructions, or what an MCP server answers to `tools/list`. */
export function isToolList(tree: Tree): boolean {
  const tools = lookUp(tree, 'tools') ?? lookUp(tree, 'result', 'tools')
  if (tools?.kind !== 'list' || tools.items.length === 0) return false
  return tools.items.every(
    tool => (lookUp(tool, 'function') ?? lookUp(tool, 'inputSchema') ?? lookUp(tool, 'name')) !== undefined,
  )
}
