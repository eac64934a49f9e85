import { readData } from '../data/read-data.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Value } from '../data/value.ts'
import type { Modifier, Settings } from '../model/settings.ts'
import type { Listed } from '../parsed/listed.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { documentsIn } from './documents.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { modifiersOfConfig, modifiersOfPrompt } from './promptfoo-modifiers.ts'
import { configOf, wrapped, wrapsIn } from './promptfoo-options.ts'
import { promptsOf } from './promptfoo-prompts.ts'
import { nameOf, providerFor, providersIn } from './promptfoo-providers.ts'
import { type Named, type Reading, readingOf } from './promptfoo-reading.ts'
import { samplesIn } from './promptfoo-vars.ts'
import { readParts } from './request-parts.ts'
import { readModel, readSettings } from './request-settings.ts'

declare module './format.ts' {
  interface FormatList {
    promptfoo: Format
  }
}

/**
 * A promptfoo config (https://www.promptfoo.dev/docs/configuration/guide): each of its `prompts` is one, with the variables of its first
 * test, which may put text before and behind it. It sends each prompt to all providers, unless a provider has `prompts` of its own. Because
 * the report is about one request, a prompt counts as sent to the first of these, with the tools of its config.
 */
export const promptfoo: Format = {
  endings: /^\.(?:ya?ml|json)$/,
  claims: (path, text) =>
    /(^|\/)promptfooconfig[^/]*\.(ya?ml|json)$/i.test(path) ||
    (/\.ya?ml$/i.test(path) && /^prompts:/m.test(text) && /^(providers|targets):/m.test(text)),
  beside: (file, listed) => documentsIn(file).flatMap(each => wantedBy(each, listed)),
  parse: file => {
    const reading = readingOf(file, () => [...(file.beside?.keys() ?? [])])
    const prompts = draftsIn(reading)
    return prompts.length > 0 ? { prompts, findings: reading.findings } : parsePlain(file, ...reading.findings)
  },
}

function wantedBy(file: PromptFile, listed: Listed): string[] {
  const reading = readingOf(file, () => listed.all())
  draftsIn(reading)
  return [...reading.wanted].filter(path => path !== file.path)
}

function draftsIn(reading: Reading): ParsedPrompt[] {
  const tree = treeOf(reading.file)
  if (!tree) return []
  const samples = samplesIn(tree, reading)
  const providers = providersIn(tree, reading)
  const items = itemsIn(tree).map(({ item, label }) => {
    const provider = providerFor(item, label, providers)
    return { item, label, provider, config: configOf(provider, item, reading) }
  })
  const opened = [...reading.opened.values()]
  const ofConfig = modifiersOfConfig(tree, providers, reading.place)
  const settings = new Map<Tree, Settings>()
  return items.flatMap(({ item, label, provider, config }, i) =>
    draftsOf(item, label ?? String(i + 1), { samples, opened, provider, ofConfig, config, tree, settings }, reading),
  )
}

/** Configs of which the data is kept, as each is asked for its files several times before it is parsed. */
const MOST_KEPT = 20
const kept = new Map<string, ReturnType<typeof readData>>()

function treeOf(file: PromptFile): Tree | undefined {
  const key = `${file.document} ${file.text}`
  const known = kept.get(key)
  const tree = known ?? readData(file)
  if (!known && kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, tree)
  return 'problem' in tree ? undefined : tree
}

/** A list, one alone, or a mapping of files to labels. */
function itemsIn(tree: Tree): { item: Tree; label: string | undefined }[] {
  const list = lookUp(tree, 'prompts')
  if (list?.kind === 'map')
    return [...list.entries].map(([value, label]) => ({
      item: { kind: 'scalar', value, at: label.at },
      label: asString(label),
    }))
  const items = list?.kind === 'list' ? list.items : list ? [list] : []
  return items.map(item => ({ item, label: asString(lookUp(item, 'label')) }))
}

interface Shared {
  samples: ReadonlyMap<string, Value>
  /** The files that samples and configs are in. */
  opened: readonly Named[]
  provider: Tree | undefined
  /** What the config says that multiplies or rewrites what is sent. */
  ofConfig: readonly Modifier[]
  config: Tree | undefined
  tree: Tree
  /** What configs say, read once for all prompts that share one. */
  settings: Map<Tree, Settings>
}

function draftsOf(
  item: Tree,
  label: string,
  { samples, opened, provider, ofConfig, config, tree, settings: known }: Shared,
  reading: Reading,
): ParsedPrompt[] {
  const { file, place } = reading
  const found = lookUp(item, 'raw') ?? lookUp(item, 'id') ?? item
  const text = asString(found)
  if (text === undefined) return []
  const name = provider && nameOf(provider)
  const { api: _, ...parts } = config ? readParts(config, place) : { api: undefined }
  const wraps = wrapsIn(tree)
  const settings = known.get(config ?? tree) ?? readSettings(config ?? tree, place)
  known.set(config ?? tree, settings)
  const modifiers = [...(settings.modifiers ?? []), ...modifiersOfPrompt(item, place), ...ofConfig]
  return promptsOf(text, found.at, reading).map(({ name: part, messages, from, whole }) => {
    const parsed = promptOf(file, wrapped(messages, wraps, reading), undefined, samples)
    const title = /^[\w .-]{1,100}$/.test(label) ? label : 'prompt'
    return {
      ...parsed,
      id: `${file.path}#${part === '' ? title : `${title}:${part}`}`,
      at: place(found.at),
      model: name && readModel({ kind: 'map', at: 0, entries: new Map([['model', name]]) }, place),
      settings: { ...settings, ...(modifiers.length > 0 && { modifiers }) },
      ...parts,
      ...(whole !== undefined && { sendsWhole: [whole] }),
      sources: [
        ...parsed.sources,
        ...[...(from ? [from] : []), ...opened].map(each => ({ path: each.path, id: each.id })),
      ],
    }
  })
}
