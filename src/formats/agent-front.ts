import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import type { Modifier } from '../model/settings.ts'
import type { Fenced } from './fence.ts'
import { connectionsOf } from './mcp-servers.ts'

/** GitHub Copilot's agents (https://docs.github.com/copilot/reference/custom-agents-configuration) and Claude Code's write the key differently. */
const SERVERS = ['mcp-servers', 'mcpServers'] as const

/** The MCP servers that an agent's file connects to by itself: their tools go with its requests and are in no file. */
export function serversOf({ tree, place }: Fenced, path: string): Modifier[] {
  return SERVERS.flatMap(key => serversIn(lookUp(tree, key), path, place))
}

/** A mapping of servers, or a list of their names and of such mappings. */
function serversIn(held: Tree | undefined, path: string, place: (offset: number) => Loc): Modifier[] {
  if (held?.kind === 'map') return connectionsOf([held], path, place)
  return (held?.kind === 'list' ? held.items : []).flatMap(item => {
    const name = asString(item)
    if (name === undefined) return item.kind === 'list' ? [] : serversIn(item, path, place)
    return connectionsOf([{ kind: 'map', at: item.at, entries: new Map([[name, item]]) }], path, place)
  })
}

/** A list of models is one of preferences (https://code.visualstudio.com/docs/copilot/customization/custom-agents): the first that there is answers. */
export function withFirstModel(fenced: Fenced): Fenced {
  const { tree } = fenced
  const models = lookUp(tree, 'model')
  const first = models?.kind === 'list' ? models.items[0] : undefined
  if (tree.kind !== 'map' || !first) return fenced
  return { ...fenced, tree: { ...tree, entries: new Map([...tree.entries, ['model', first]]) } }
}
