import { parseJson } from '../data/parse-json.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import { relocated } from './named-files.ts'
import { addressed, isCode, type Named, type Reading } from './promptfoo-reading.ts'

/** Keys of a provider's config that may be an address of what is sent. */
const SENT = ['tools', 'functions', 'response_format', 'output_format', 'generationConfig']

/** What a prompt's request has beside its text: its provider's config, and over that the prompt's own; undefined where there is neither. */
export function configOf(provider: Tree | undefined, item: Tree, reading: Reading): Tree | undefined {
  const all = [lookUp(provider, 'config'), lookUp(item, 'config')].flatMap(each => (each?.kind === 'map' ? [each] : []))
  const [first] = all
  if (!first) return undefined
  const entries = new Map(all.flatMap(each => [...each.entries]))
  for (const key of SENT) {
    const found = entries.get(key)
    const address = asString(found)
    if (!found || address === undefined || !/^file:\/\/|\.(?:json|ya?ml)$/i.test(address)) continue
    const read = dataAt(address, found.at, reading)
    if (read) entries.set(key, read)
  }
  return { kind: 'map', at: first.at, entries }
}

function dataAt(address: string, at: number, reading: Reading): Tree | undefined {
  if (isCode(address)) return reading.note('sample', address, 'code', at)
  const [path] = reading.pathsOf(address)
  if (path === undefined)
    return reading.note('sample', address, /(^|\/)\.\.\//.test(addressed(address)) ? 'escapes' : 'missing', at)
  const file = reading.open(path)
  if (!file) return reading.note('sample', address, 'missing', at)
  const tree = treeIn(file)
  return 'problem' in tree ? reading.note('sample', address, 'not-data', at) : relocated(tree, at)
}

function treeIn({ path, text }: Named) {
  return /\.json$/i.test(path) ? parseJson(text) : parseYaml(text)
}

/** What promptfoo puts before and behind every prompt (`options` of a test, over those of `defaultTest`). */
export interface Wraps {
  prefix: Tree | undefined
  suffix: Tree | undefined
}

export function wrapsIn(tree: Tree): Wraps {
  const tests = lookUp(tree, 'tests')
  const test = tests?.kind === 'list' ? tests.items[0] : tests
  const said = (key: string) => lookUp(test, 'options', key) ?? lookUp(tree, 'defaultTest', 'options', key)
  return { prefix: said('prefix'), suffix: said('suffix') }
}

/** Messages with what stands before the first and behind the last of them. */
export function wrapped(
  messages: readonly ParsedMessage[],
  { prefix, suffix }: Wraps,
  reading: Reading,
): ParsedMessage[] {
  const bodyOf = (tree: Tree | undefined) => {
    const text = asString(tree)
    if (!tree || !text) return []
    return messageOf(reading.file, 'prompt', [{ text, place: () => reading.place(tree.at) }], 'jinja').body
  }
  const [before, behind] = [bodyOf(prefix), bodyOf(suffix)]
  return messages.map((message, i) => ({
    ...message,
    body: [...(i === 0 ? before : []), ...message.body, ...(i === messages.length - 1 ? behind : [])],
  }))
}
