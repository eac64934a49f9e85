import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { lookUp, type Tree } from '../data/tree.ts'
import type { Modifier } from '../model/settings.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    'mcp-servers': Format
  }
}

const FILES = /(?:^|\/)(?:\.?mcp|mcp_config|mcp_settings|claude_desktop_config)\.json$/i

/**
 * The MCP servers that a coding agent connects to (`.mcp.json` of Claude Code, `.cursor/mcp.json`, `.vscode/mcp.json`). The definitions of
 * their tools go with every request and are in no file, so nothing counts, and a change of the servers is reported.
 */
export const mcpServers: Format = {
  claims: (path, text) => FILES.test(path) && /"(?:mcpServers|servers)"/.test(text),
  parse: file => {
    const tree = readData(file)
    const servers = 'problem' in tree ? undefined : serversIn(tree)
    if (!servers) return parsePlain(file)
    const place = placesIn(file.path, file.text)
    const modifiers = [...servers.entries].flatMap(([name, server]): Modifier[] => {
      const off = lookUp(server, 'disabled')
      const isOff = off?.kind === 'scalar' && off.value === true
      const value = /^[\w.-]{1,60}$/.test(name) ? name : `${name.length}-characters`
      return isOff ? [] : [{ key: 'mcpServers', value, at: place(server.at) }]
    })
    // Without servers there is no prompt: one that gets its first server later is new.
    if (modifiers.length === 0) return { prompts: [], findings: [] }
    const prompt = promptOf(file, [])
    return {
      prompts: [{ ...prompt, settings: { ...prompt.settings, modifiers }, agents: ['tools-session'] }],
      findings: [],
    }
  },
}

function serversIn(tree: Tree): Extract<Tree, { kind: 'map' }> | undefined {
  const servers = lookUp(tree, 'mcpServers') ?? lookUp(tree, 'servers')
  return servers?.kind === 'map' ? servers : undefined
}
