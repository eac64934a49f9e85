import { parseJson } from '../data/parse-json.ts'
import { placesIn } from '../data/places-in.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { readTools } from './request-parts.ts'

declare module './format.ts' {
  interface FormatList {
    'tool-manifest': Format
  }
}

/**
 * Tools that are sent in every request of a session, as files describe them: what an MCP server answers to `tools/list`, the manifest of
 * a desktop extension of Claude (MCPB), the `languageModelTools` of an extension of VS Code, and the functions of a plugin of Microsoft 365
 * Copilot. All tools of a file are one prompt, which has no message.
 */
export const toolManifest: Format = {
  endings: /^\.json$/,
  claims: (path, text) => holdsTools(path, text),
  parse: file => {
    const tree = parseJson(file.text)
    if ('problem' in tree) return parsePlain(file)
    const place = placesIn(file.path, file.text)
    const tools = readTools({ kind: 'list', at: tree.at, items: toolsIn(tree) ?? [] }, place)
    return { prompts: [{ ...promptOf(file, []), tools, agents: ['tools-session'] }], findings: [] }
  },
}

/** Every such file has one of these words. */
const HINTS =
  /"(?:inputSchema|input_schema|languageModelTools|mcpb_version|dxt_version|manifest_version|description_for_model)"/

/** Whether a file describes tools, and no request that has them. */
export function holdsTools(path: string, text: string): boolean {
  if (!/\.json$/i.test(path) || !HINTS.test(text)) return false
  const tree = parseJson(text)
  return !('problem' in tree) && (toolsIn(tree)?.length ?? 0) > 0
}

function toolsIn(tree: Tree): Tree[] | undefined {
  const ofEditor = itemsOf(lookUp(tree, 'contributes', 'languageModelTools'))
  if (ofEditor.length > 0) return ofEditor.map(tool => described(tool, lookUp(tool, 'modelDescription')))
  const isExtension =
    ['mcpb_version', 'dxt_version', 'manifest_version'].some(key => lookUp(tree, key)) && lookUp(tree, 'server')
  if (isExtension) return itemsOf(lookUp(tree, 'tools'))
  if (lookUp(tree, 'description_for_model')) return itemsOf(lookUp(tree, 'functions'))
  // A request, or an assistant with instructions, is more than its tools.
  if (['messages', 'contents', 'input', 'instructions', 'model', 'system'].some(key => lookUp(tree, key)))
    return undefined
  const list = tree.kind === 'list' ? tree : (lookUp(tree, 'result', 'tools') ?? lookUp(tree, 'tools'))
  const items = itemsOf(list)
  const isTool = (item: Tree) =>
    asString(lookUp(item, 'name')) !== undefined &&
    (lookUp(item, 'inputSchema') ?? lookUp(item, 'input_schema')) !== undefined
  return items.length > 0 && items.every(isTool) ? items : undefined
}

function itemsOf(tree: Tree | undefined): Tree[] {
  return tree?.kind === 'list' ? tree.items : []
}

/** A tool with the description that the model is given, where people are given another. */
function described(tool: Tree, description: Tree | undefined): Tree {
  if (tool.kind !== 'map' || !description) return tool
  return { ...tool, entries: new Map([...tool.entries, ['description', description]]) }
}
