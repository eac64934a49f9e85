import { parseJson } from '../data/parse-json.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Finding } from '../model/finding.ts'
import { relocated } from './named-files.ts'
import { isCode, type Reading } from './promptfoo-reading.ts'

/** The providers of a config, also those in files that it names. Of several, the first counts, with a finding. */
export function providersIn(tree: Tree, reading: Reading): Tree[] {
  const list = lookUp(tree, 'providers') ?? lookUp(tree, 'targets')
  const written = list?.kind === 'list' ? list.items : list ? [list] : []
  const providers = written.flatMap(each => inFile(each, reading) ?? [unwrapped(each)])
  const [first] = providers
  const model = first && asString(nameOf(first))
  if (first && model !== undefined && providers.length > 1) {
    const chosen = { at: reading.place(first.at), model: model.slice(0, 200), of: providers.length }
    reading.findings.push({ kind: 'model-chosen', severity: 'info', ...chosen } satisfies Finding)
  }
  return providers
}

/** The most providers of one file; a file with more is no config. */
const MOST = 200

/** `file://provider.yaml` is one provider or a list of them. Undefined where it is no file of data. */
function inFile(provider: Tree, reading: Reading): Tree[] | undefined {
  const address = asString(provider)
  if (address === undefined || !/^file:.*\.(?:ya?ml|json)$/i.test(address) || isCode(address)) return undefined
  return reading.pathsOf(address).flatMap(path => {
    const file = reading.open(path)
    const tree = file && (/\.json$/i.test(path) ? parseJson(file.text) : parseYaml(file.text))
    if (!tree || 'problem' in tree) return []
    const items = tree.kind === 'list' ? tree.items.slice(0, MOST) : [tree]
    return items.map(item => unwrapped(relocated(item, provider.at)))
  })
}

/** `{openai:gpt-4: {config: ...}}` is the provider of that name. */
function unwrapped(provider: Tree): Tree {
  if (provider.kind !== 'map' || provider.entries.has('id') || provider.entries.size !== 1) return provider
  const [[id, options] = ['', provider] as const] = [...provider.entries]
  const named: Tree = { kind: 'scalar', value: id, at: provider.at }
  return { ...provider, entries: new Map([['id', named], ...(options.kind === 'map' ? options.entries : [])]) }
}

/** The first provider that a prompt goes to. A provider with `prompts` of its own gets only those, by label or id. */
export function providerFor(item: Tree, label: string | undefined, providers: readonly Tree[]): Tree | undefined {
  const names = [label, asString(lookUp(item, 'id')), asString(item)].filter(name => name !== undefined)
  const isFor = (provider: Tree): boolean => {
    const only = lookUp(provider, 'prompts')
    if (only?.kind !== 'list') return true
    const allowed = only.items.flatMap(each => asString(each) ?? [])
    // A group is named by what stands before a colon (`isAllowedPrompt` of src/prompts/utils.ts).
    return allowed.some(one => names.some(name => name === one || name.startsWith(`${one.replace(/[:*]+$/, '')}:`)))
  }
  return providers.find(isFor) ?? providers[0]
}

/** A provider that runs code, or a file that was not found, names no model. */
export function nameOf(provider: Tree): Tree | undefined {
  const name = lookUp(provider, 'id') ?? provider
  return /^(?:file:|exec:|python:|https?:|webhook:)/.test(asString(name) ?? '') ? undefined : name
}
