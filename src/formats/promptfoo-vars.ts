import { readCsv } from '../data/csv.ts'
import { jsonText } from '../data/json-text.ts'
import { parseJson } from '../data/parse-json.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { samplesOf, type Value } from '../data/value.ts'
import { relocated } from './named-files.ts'
import { isCode, type Named, type Reading } from './promptfoo-reading.ts'

/**
 * The values that a config's first test gives its variables, over those of `defaultTest`, as promptfoo reads them
 * (src/util/testCaseReader.ts, and renderPrompt of src/evaluatorHelpers.ts): inline, or of a file of YAML, JSON, JSON Lines or CSV. Of a
 * list of values promptfoo tries each; the first stands for them. A value in a file is its text, trimmed, and YAML becomes JSON. Code is
 * not run, so that what it gives is not known.
 */
export function samplesIn(tree: Tree, reading: Reading): Map<string, Value> {
  const first = firstOf(lookUp(tree, 'tests'))
  const all = [lookUp(tree, 'defaultTest'), ...(first ? [first] : ofScenario(tree))].flatMap(test =>
    varsOf(testOf(test, reading), reading),
  )
  const samples = new Map<string, Value>()
  for (const [name, value] of all) {
    const one = Array.isArray(value) ? (value[0] ?? '') : value
    const known = typeof one === 'string' && one.startsWith('file://') ? valueIn(one, tree.at, reading) : one
    if (known === undefined) samples.delete(name)
    else samples.set(name, known)
  }
  return rendered(resolved(samples), tree, reading)
}

function firstOf(list: Tree | undefined): Tree | undefined {
  return list?.kind === 'list' ? list.items[0] : list
}

/** Variables where there are no tests: the first set of the first scenario, overridden by those of its first test. */
function ofScenario(tree: Tree): (Tree | undefined)[] {
  const scenario = firstOf(lookUp(tree, 'scenarios'))
  return scenario ? [firstOf(lookUp(scenario, 'config')), firstOf(lookUp(scenario, 'tests'))] : []
}

/** How often promptfoo looks through the variables for others, and characters that no prompt has. */
const PASSES = 5
const MOST_CHARACTERS = 4 * 1024 * 1024

/** Values that name other variables: each pass puts one in, in each value (`resolveVariables` of src/evaluatorHelpers.ts). */
function resolved(samples: Map<string, Value>): Map<string, Value> {
  let characters = 0
  for (let pass = 0, found = true; pass < PASSES && found; pass++) {
    found = false
    for (const [key, value] of samples) {
      const named = typeof value === 'string' ? /\{\{\s{0,99}(\w{1,200})\s{0,99}\}\}/.exec(value) : null
      const inner = named && samples.get(named[1] ?? '')
      if (!named || (typeof inner !== 'string' && typeof inner !== 'number')) continue
      const made = named.input.slice(0, named.index) + inner + named.input.slice(named.index + named[0].length)
      characters += made.length
      if (characters > MOST_CHARACTERS) return samples
      samples.set(key, made)
      found = true
    }
  }
  return samples
}

const VARIABLE = /(?:\s{0,99}\{\{-|\{\{)\s{0,99}([A-Za-z_]\w{0,99}(?:\.\w{1,100}){0,9})\s{0,99}(?:-\}\}\s{0,99}|\}\})/g

/**
 * Each value is itself a template in the end (`renderPrompt`): `{{place.town}}` is a field, and a name without a variable is empty. Of environment
 * variables only those that the config sets under `env` are known.
 */
function rendered(samples: Map<string, Value>, tree: Tree, reading: Reading): Map<string, Value> {
  const env = samplesOf(lookUp(tree, 'env'))
  let characters = 0
  const textFor = (tag: string, name: string): string => {
    const [first = '', ...fields] = name.split('.')
    const known = fields.reduce<Value | undefined>(
      (value, field) => (value instanceof Map ? value.get(field) : undefined),
      first === 'env' ? env : samples.get(first),
    )
    if (first === 'env' && known === undefined) {
      reading.note('sample', name, 'not-known', tree.at)
      return tag
    }
    const text = typeof known === 'string' || typeof known === 'number' ? String(known) : ''
    characters += text.length
    return characters > MOST_CHARACTERS ? tag : text
  }
  return new Map(
    [...samples].map(([key, value]): [string, Value] => [
      key,
      typeof value === 'string' && !value.includes('{%') ? value.replace(VARIABLE, textFor) : value,
    ]),
  )
}

/** A test as it is written, or the first one of the file that it names. */
function testOf(test: Tree | undefined, reading: Reading): Tree | undefined {
  const address = asString(test)
  if (!test || address === undefined) return test
  if (isCode(address)) return reading.note('sample', address, 'code', test.at)
  const file = openFirst(address, test.at, reading)
  if (!file) return undefined
  const row = firstRow(file)
  return row ? relocated(row, test.at) : reading.note('sample', address, 'not-data', test.at)
}

function openFirst(address: string, at: number, reading: Reading): Named | undefined {
  // Tests of other places, such as a sheet behind an address, are no files.
  if (/^(?!file:)\w+:\/\//.test(address)) return undefined
  const [path] = reading.pathsOf(address)
  if (path === undefined)
    return reading.note('sample', address, /(^|\/)\.\.\//.test(address) ? 'escapes' : 'missing', at)
  return reading.open(path) ?? reading.note('sample', address, 'missing', at)
}

function firstRow({ path, text }: Named): Tree | undefined {
  if (/\.csv$/i.test(path)) {
    const [row] = readCsv(text, 1)
    return row && rowOf([...row].map(([name, value]) => [name, { kind: 'scalar', value, at: 0 }]))
  }
  const json = /\.jsonl$/i.test(path) ? (text.split('\n').find(line => line.trim() !== '') ?? '') : text
  const tree = /\.ya?ml$/i.test(path) ? parseYaml(text) : parseJson(json)
  const first = 'problem' in tree ? undefined : tree.kind === 'list' ? tree.items[0] : tree
  return first?.kind === 'map' ? (first.entries.has('vars') ? first : rowOf([...first.entries])) : undefined
}

/** Columns whose names begin with `__` are about the test. */
function rowOf(fields: [string, Tree][]): Tree {
  const vars: Tree = { kind: 'map', at: 0, entries: new Map(fields.filter(([name]) => !name.startsWith('__'))) }
  return { kind: 'map', at: 0, entries: new Map([['vars', vars]]) }
}

/** Variables may be files of variables, each over those before it. */
function varsOf(test: Tree | undefined, reading: Reading): [string, Value][] {
  const vars = lookUp(test, 'vars')
  const addresses = vars?.kind === 'list' ? vars.items : vars?.kind === 'scalar' ? [vars] : undefined
  if (!addresses) return [...samplesOf(vars)]
  return addresses.flatMap(each => {
    const file = openFirst(asString(each) ?? '', each.at, reading)
    const tree = file && parseYaml(file.text)
    return tree && !('problem' in tree) ? [...samplesOf(tree)] : []
  })
}

function valueIn(address: string, at: number, reading: Reading): Value | undefined {
  if (isCode(address)) return reading.note('sample', address, 'code', at)
  // What is sent of a picture or a document is not its text.
  if (/\.(?:png|jpe?g|gif|webp|bmp|svg|pdf|mp3|wav|mp4)$/i.test(address)) return undefined
  const file = openFirst(address, at, reading)
  if (!file) return undefined
  if (!/\.ya?ml$/i.test(file.path)) return file.text.trim()
  const tree = parseYaml(file.text)
  return 'problem' in tree ? reading.note('sample', address, 'not-data', at) : jsonText(tree)
}
