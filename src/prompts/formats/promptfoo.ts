import type { Draft, DraftMessage } from '../draft.ts'
import { readMessages } from '../messages.ts'
import { parseJson } from '../parse-json.ts'
import { parseYaml } from '../parse-yaml.ts'
import { placesIn } from '../places-in.ts'
import { readModel, readSettings } from '../settings.ts'
import { asString, lookUp, type Tree } from '../tree.ts'
import { samplesOf, type Value } from '../value.ts'
import { draftOf, messageOf } from './draft-of.ts'
import type { Format, PromptFile } from './format.ts'
import { parsePlain } from './plain.ts'

/** Nunjucks is near enough to Jinja for what promptfoo lets a prompt have. */
const SYNTAX = 'jinja'

/**
 * A promptfoo config (https://www.promptfoo.dev/docs/configuration/guide): each of its `prompts` is one, inline or the text of a
 * `file://`, sent to the first of its `providers` with the variables of its first test. Prompts that a function or a glob makes, and
 * files that are requests themselves, are left to their own formats.
 */
export const promptfoo: Format = {
  name: 'promptfoo',
  claims: (path, text) =>
    /(^|\/)promptfooconfig[^/]*\.(ya?ml|json)$/i.test(path) ||
    (/\.ya?ml$/i.test(path) && /^prompts:/m.test(text) && /^(providers|targets):/m.test(text)),
  parse: file => {
    const tree = /\.json$/i.test(file.path) ? parseJson(file.text) : parseYaml(file.text)
    const list = 'problem' in tree ? undefined : lookUp(tree, 'prompts')
    const items = list?.kind === 'list' ? list.items : list?.kind === 'scalar' ? [list] : []
    const prompts = 'problem' in tree ? [] : items.flatMap((item, i) => draft(file, tree, item, i + 1))
    return prompts.length > 0 ? { prompts, findings: [] } : parsePlain(file)
  },
}

function draft(file: PromptFile, tree: Tree, item: Tree, number: number): Draft[] {
  const place = placesIn(file.path, file.text)
  const found = lookUp(item, 'raw') ?? lookUp(item, 'id') ?? item
  const text = asString(found)
  const messages = text === undefined ? undefined : messagesOf(file, text, () => place(found.at))
  if (!messages) return []
  const provider = firstProvider(tree)
  const name = provider && (lookUp(provider, 'id') ?? provider)
  const label = asString(lookUp(item, 'label'))
  return [
    {
      ...draftOf(file, messages, undefined, samplesIn(tree)),
      id: `${file.path}#${label !== undefined && /^[\w .-]{1,100}$/.test(label) ? label : number}`,
      at: place(found.at),
      model: name && readModel({ kind: 'map', at: 0, entries: new Map([['model', name]]) }, place),
      settings: readSettings(lookUp(provider, 'config') ?? tree),
    },
  ]
}

type Place = ReturnType<typeof placesIn>

function messagesOf(file: PromptFile, text: string, place: Place): DraftMessage[] | undefined {
  if (/^\s*\[/.test(text)) {
    const tree = parseJson(text)
    const messages = 'problem' in tree ? undefined : readMessages(tree, file, place, SYNTAX)
    if (messages) return messages
  }
  const path = pathOf(text)
  if (path === undefined) return [messageOf(file, 'prompt', [{ text, place }], SYNTAX)]
  if (!/^[^*{}]{1,500}\.(txt|md|j2|njk)$/.test(path)) return undefined
  const target = path.replace(/^(?!\.{1,2}\/)/, './')
  return [{ role: 'prompt', syntax: SYNTAX, body: [{ kind: 'include', target, indent: '', blocks: [], at: place(0) }] }]
}

/** `file://path`, or a path alone: a single word that ends like a file. */
function pathOf(text: string): string | undefined {
  if (/^file:\/\//.test(text)) return text.slice('file://'.length).trim()
  return /^[\w./*-]{1,500}\.(txt|md|j2|njk|json|jsonl|ya?ml|js|mjs|cjs|ts|py|csv)(:\w+)?$/.test(text) ? text : undefined
}

function firstProvider(tree: Tree): Tree | undefined {
  const providers = lookUp(tree, 'providers') ?? lookUp(tree, 'targets')
  return providers?.kind === 'list' ? providers.items[0] : providers
}

/** Of a list of values promptfoo tries each; the first stands for them. A value in another file says nothing here. */
function samplesIn(tree: Tree): Map<string, Value> {
  const tests = lookUp(tree, 'tests')
  const first = tests?.kind === 'list' ? tests.items[0] : undefined
  const all = [...samplesOf(lookUp(tree, 'defaultTest', 'vars')), ...samplesOf(lookUp(first, 'vars'))]
  const firsts = all.map(([name, value]): [string, Value] => [name, Array.isArray(value) ? (value[0] ?? '') : value])
  return new Map(firsts.filter(([, value]) => !(typeof value === 'string' && value.startsWith('file://'))))
}
