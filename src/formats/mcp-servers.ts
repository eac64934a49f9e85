import { digestOf } from '../data/digest-of.ts'
import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import type { Modifier } from '../model/settings.ts'
import { agentSettings, isAgentSettings, said } from './agent-settings.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    'mcp-servers': Format
  }
}

type MapTree = Extract<Tree, { kind: 'map' }>

const FILES = /(?:^|\/)(?:\.?mcp|mcp[_-]config|mcp_settings|claude_desktop_config|gemini-extension)\.json$/i
/** A manifest of an extension, which may name servers and is never sent. */
const MANIFEST = /(?:^|\/)gemini-extension\.json$/i
/** The keys that hold servers, as different programs call them. */
const HELD = [
  ['mcpServers'],
  ['servers'],
  ['mcp_servers'],
  ['context_servers'],
  ['mcp', 'servers'],
  ['amp.mcpServers'],
] as const

/** Whether a file is about MCP servers, by its name. */
export function namesServers(path: string): boolean {
  return FILES.test(path)
}

/**
 * The MCP servers that a coding agent connects to (`.mcp.json` of Claude Code, `.cursor/mcp.json`, `.vscode/mcp.json`, the settings of Gemini
 * CLI and Codex). The definitions of their tools go with every request and are in no file, so nothing counts, and a change of the servers is
 * reported, as is one of the settings beside them that decide what the agent sends, and to which model.
 */
export const mcpServers: Format = {
  endings: /^\.(?:jsonc?|toml)$/,
  claims: (path, text) =>
    isAgentSettings(path) ||
    (FILES.test(path) && (MANIFEST.test(path) || /"(?:mcpServers|servers|command|url|httpUrl)"/.test(text))),
  parse: file => {
    const tree = readData(file)
    const servers = 'problem' in tree ? [] : serversIn(tree)
    const isOther = isAgentSettings(file.path) || (MANIFEST.test(file.path) && !('problem' in tree))
    if (servers.length === 0 && !isOther) return parsePlain(file)
    const place = placesIn(file.path, file.text)
    const settings = 'problem' in tree ? [] : agentSettings(tree, file.path, place)
    const connections = connectionsOf(servers, file.path, place)
    const modifiers = [...connections, ...settings]
    // Without any there is nothing to say, also where some are added later.
    if (modifiers.length === 0) return { prompts: [], findings: [] }
    const prompt = promptOf(file, [])
    const agents = connections.length > 0 ? ['tools-session'] : undefined
    return { prompts: [{ ...prompt, settings: { ...prompt.settings, modifiers }, agents }], findings: [] }
  },
}

/** Programs differ in the key that they read. A plugin of Claude Code has its servers at the top of its file. */
function serversIn(tree: Tree): MapTree[] {
  const held = HELD.flatMap(keys => {
    const servers = lookUp(tree, ...keys)
    return servers?.kind === 'map' ? [servers] : []
  })
  const isServer = (server: Tree) => ['command', 'url', 'httpUrl'].some(key => lookUp(server, key) !== undefined)
  const areServers = tree.kind === 'map' && tree.entries.size > 0 && [...tree.entries.values()].every(isServer)
  return held.length === 0 && areServers ? [tree] : held
}

/**
 * Servers that are not switched off, by their names. Another command or address may bring other tools, so that the rest counts by its digest.
 */
export function connectionsOf(servers: readonly MapTree[], path: string, place: (offset: number) => Loc): Modifier[] {
  return servers.flatMap(({ entries }) =>
    [...entries].flatMap(([name, server]): Modifier[] => {
      const value = /^[\w.-]{1,60}$/.test(name) ? name : `${name.length}-characters`
      return isOff(server, path)
        ? []
        : [{ key: 'mcpServers', value, digest: digestOf([name, said(server)]), at: place(server.at) }]
    }),
  )
}

/** Claude Code keeps elsewhere which servers of `.mcp.json` are off, and knows no such key there. */
function isOff(server: Tree, path: string): boolean {
  const [disabled, enabled] = ['disabled', 'enabled'].map(key => lookUp(server, key))
  if (/(?:^|\/)opencode\.jsonc?$/i.test(path)) return enabled?.kind === 'scalar' && enabled.value === false
  return !/(?:^|\/)\.mcp\.json$/i.test(path) && disabled?.kind === 'scalar' && disabled.value === true
}
