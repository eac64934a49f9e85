import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Modifier } from '../model/settings.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { connectionsOf } from './mcp-servers.ts'
import { besideOf } from './named-files.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { readingOf } from './promptfoo-reading.ts'

declare module './format.ts' {
  interface FormatList {
    opencode: Format
  }
}

/** The key that holds the text of an agent and of a command of OpenCode. */
const SAID = [
  ['agent', 'prompt'],
  ['mode', 'prompt'],
  ['command', 'template'],
] as const

/** Files that one pattern may name: one more than a prompt may be assembled from, which then says that it is too large. */
const MOST = 1_001

/**
 * OpenCode's config (https://opencode.ai/docs/config): the files of `instructions`, patterns included, are sent with every request, and the
 * prompts of its agents and commands on demand, also where they are in files (`{file:./review.txt}`).
 */
export const opencode: Format = {
  endings: /^\.jsonc?$/,
  claims: path => /(?:^|\/)opencode\.jsonc?$/i.test(path),
  beside: (file, listed) => {
    const tree = readData(file)
    if ('problem' in tree) return []
    const reading = readingOf(file, () => listed.all())
    return instructionsIn(tree).flatMap(({ text }) => reading.pathsOf(text).slice(0, MOST))
  },
  parse: file => {
    const tree = readData(file)
    if ('problem' in tree) return parsePlain(file)
    const place = placesIn(file.path, file.text)
    const reading = readingOf(file, () => [...(file.beside?.keys() ?? [])])
    const found = instructionsIn(tree).flatMap(({ text, at }) =>
      reading.pathsOf(text).map(path => ({ path, at: place(at) })),
    )
    const always: ParsedMessage = { role: 'prompt', syntax: 'none', body: found.map(one => included(one, file)) }
    const servers = lookUp(tree, 'mcp')
    const connected = servers?.kind === 'map' ? connectionsOf([servers], file.path, place) : []
    const fetched = addressesIn(tree).map(({ host, at }) => ({ key: 'instructions', value: host, at: place(at) }))
    const prompts = [
      ...(found.length + fetched.length > 0 ? [instructing(file, always, fetched)] : []),
      ...SAID.flatMap(([group, key]) => saidIn(lookUp(tree, group), group, key, file)),
      ...(connected.length > 0 ? [connecting(file, connected)] : []),
    ]
    const model = modelIn(tree, place)
    const asked = model ? prompts.map(prompt => (prompt.model ? prompt : { ...prompt, model })) : prompts
    return asked.length > 0 ? { prompts: asked, findings: [] } : parsePlain(file)
  },
}

/** What an agent without a model of its own asks. */
function modelIn(tree: Tree, place: (offset: number) => ParsedPrompt['at']): ParsedPrompt['model'] {
  const said = lookUp(tree, 'model')
  const asked = asString(said)
  return said && asked ? { asked, at: place(said.at) } : undefined
}

/** The hosts of instructions that are fetched, whose text is in no file. */
function addressesIn(tree: Tree): { host: string; at: number }[] {
  const list = lookUp(tree, 'instructions')
  return (list?.kind === 'list' ? list.items : []).flatMap(item => {
    const host = /^\w{1,20}:\/\/(?:[^/@]{0,100}@)?([\w.-]{1,100})/.exec(asString(item) ?? '')?.[1]
    return host === undefined ? [] : [{ host, at: item.at }]
  })
}

/** Leaves out URLs: their text is in no file. */
function instructionsIn(tree: Tree): { text: string; at: number }[] {
  const list = lookUp(tree, 'instructions')
  const items = list?.kind === 'list' ? list.items : []
  return items.flatMap(item => {
    const text = asString(item)
    return text === undefined || /^\w+:\/\//.test(text) ? [] : [{ text, at: item.at }]
  })
}

function included({ path, at }: { path: string; at: ParsedPrompt['at'] }, file: PromptFile) {
  const ups = '../'.repeat(file.path.split('/').length - 1)
  return { kind: 'include' as const, target: `./${ups}${path}`, indent: '', blocks: [], at }
}

function saidIn(group: Tree | undefined, name: string, key: string, file: PromptFile): ParsedPrompt[] {
  if (group?.kind !== 'map') return []
  const place = placesIn(file.path, file.text)
  return [...group.entries].flatMap(([id, entry]): ParsedPrompt[] => {
    const said = lookUp(entry, key)
    const text = asString(said)
    if (!said || text === undefined) return []
    const at = place(said.at)
    const paths = filesIn(text, file.path)
    // A text that is but a file is sent as that. Among others what names it is a word too much.
    const isFile = /^\s*\{file:[^{}\n]{1,500}\}\s*$/.test(text) && paths.length > 0
    const syntax = key === 'template' ? 'shell-command' : 'none'
    const message = messageOf(file, 'prompt', isFile ? [] : [{ text, place: () => at }], syntax)
    message.body = [...message.body, ...paths.map(path => included({ path, at }, file))]
    return [
      {
        ...promptOf(file, [message], { tree: entry, place }),
        id: `${file.path}#${name}.${id.slice(0, 200)}`,
        declared: false,
        at,
      },
    ]
  })
}

/** The files that OpenCode puts in the place of `{file:./review.txt}`, wherever a text has it. */
function filesIn(text: string, path: string): string[] {
  const targets = [...text.matchAll(/\{file:([^{}\n]{1,500})\}/g)].map(([, target = '']) => target.trim())
  return [...new Set(targets)].flatMap(target => besideOf(path, target) ?? [])
}

/** What is sent with every request; `fetched` comes from addresses. */
function instructing(file: PromptFile, always: ParsedMessage, fetched: Modifier[]): ParsedPrompt {
  const prompt = { ...promptOf(file, always.body.length > 0 ? [always] : []), id: `${file.path}#instructions` }
  return fetched.length > 0 ? { ...prompt, settings: { ...prompt.settings, modifiers: fetched } } : prompt
}

/** The MCP servers of the config, whose tools no file shows. */
function connecting(file: PromptFile, modifiers: Modifier[]): ParsedPrompt {
  const prompt = { ...promptOf(file, []), id: `${file.path}#mcp` }
  return { ...prompt, settings: { ...prompt.settings, modifiers }, agents: ['tools-session'] }
}
