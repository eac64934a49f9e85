import { parseJson } from '../data/parse-json.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { placesIn } from '../data/places-in.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { isEmpty, toValue, type Value } from '../data/value.ts'
import type { Loc } from '../model/quantity.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { readTools } from './request-parts.ts'
import { readModel } from './request-settings.ts'

declare module './format.ts' {
  interface FormatList {
    promptflow: Format
  }
}

interface Node {
  name: string
  node: Tree
  template: string
  at: number
}

/**
 * A flow of promptflow (https://microsoft.github.io/promptflow): each node that asks a model, or makes text for one, is a prompt. Its template is a file
 * of Jinja beside the flow, and is no prompt by itself. Its inputs name the model or the deployment, and the defaults of the flow's inputs are
 * samples. Of a node with variants each is one.
 */
export const promptflow: Format = {
  endings: /^\.ya?ml$/,
  claims: path => /(?:^|\/)flow\.dag\.ya?ml$/i.test(path),
  parse: file => {
    const tree = parseYaml(file.text)
    const place = placesIn(file.path, file.text)
    if ('problem' in tree) {
      const at = place(tree.at)
      return parsePlain(file, { kind: 'format', severity: 'warn', at, format: 'promptflow', problem: tree.problem })
    }
    const inputs = lookUp(tree, 'inputs')
    return { prompts: nodesIn(tree).map(node => promptIn(node, inputs, file, place)), findings: [] }
  },
}

function nodesIn(tree: Tree): Node[] {
  const nodes = itemsOf(lookUp(tree, 'nodes')).flatMap(node => nodeOf(asString(lookUp(node, 'name')), node))
  const varied = lookUp(tree, 'node_variants')
  if (varied?.kind !== 'map') return nodes
  const variants = [...varied.entries].flatMap(([name, each]) => {
    const chosen = asString(lookUp(each, 'default_variant_id'))
    const all = lookUp(each, 'variants')
    if (all?.kind !== 'map') return []
    return [...all.entries].flatMap(([id, variant]) =>
      nodeOf(id === chosen ? name : `${name}.${id}`, lookUp(variant, 'node') ?? variant),
    )
  })
  return [...nodes, ...variants]
}

function nodeOf(name: string | undefined, node: Tree): Node[] {
  const source = lookUp(node, 'source', 'path')
  const template = asString(source)
  const asks = /^(?:llm|prompt|custom_llm)$/.test(asString(lookUp(node, 'type')) ?? '')
  if (!asks || !source || template === undefined || template.length > 1000) return []
  return [{ name: (name ?? template).slice(0, 200), node, template, at: source.at }]
}

function promptIn(
  { name, node, template, at }: Node,
  inputs: Tree | undefined,
  file: PromptFile,
  place: (offset: number) => Loc,
): ParsedPrompt {
  const given = lookUp(node, 'inputs')
  const isChat = asString(lookUp(node, 'type')) !== 'prompt' && asString(lookUp(node, 'api')) !== 'completion'
  const message: ParsedMessage = {
    role: 'prompt',
    body: [
      {
        kind: 'include',
        target: /^\.{1,2}\//.test(template) ? template : `./${template}`,
        indent: '',
        blocks: [],
        at: place(at),
      },
    ],
    syntax: 'jinja',
    ...(isChat && { divider: 'role-lines' as const }),
  }
  const model = lookUp(given, 'model') ?? lookUp(given, 'deployment_name')
  const tools = ['functions', 'tools'].flatMap(key => readTools(listIn(lookUp(given, key)), place))
  return {
    ...promptOf(file, [message], undefined, samplesOf(given, inputs)),
    id: `${file.path}#${name}`,
    at: place(node.at),
    model: model && readModel({ kind: 'map', at: model.at, entries: new Map([['model', model]]) }, place),
    settings: settingsOf(given),
    ...(tools.length > 0 && { tools }),
  }
}

function itemsOf(tree: Tree | undefined): Tree[] {
  return tree?.kind === 'list' ? tree.items : []
}

/** A list that is written out, or as JSON. */
function listIn(tree: Tree | undefined): Tree | undefined {
  const text = asString(tree)
  const read = text === undefined ? tree : parseJson(text)
  return read && !('problem' in read) && read.kind === 'list' ? read : undefined
}

/** Flows write numbers as text too. */
function settingsOf(given: Tree | undefined): ParsedPrompt['settings'] {
  const most = lookUp(given, 'max_tokens')
  const tokens = most?.kind === 'scalar' ? Number(most.value) : 0
  return Number.isSafeInteger(tokens) && tokens > 0 ? { maxOutput: tokens } : {}
}

/** What a node's inputs hold: constants, and the defaults of the flow's own inputs. */
function samplesOf(given: Tree | undefined, inputs: Tree | undefined): ReadonlyMap<string, Value> {
  const samples = new Map<string, Value>()
  for (const [name, tree] of given?.kind === 'map' ? given.entries : []) {
    const [, input] = /^\$\{inputs\.([\w-]{1,200})\}$/.exec(asString(tree) ?? '') ?? []
    const value = input === undefined ? tree : lookUp(inputs, input, 'default')
    const isReference = asString(value)?.startsWith('${') === true
    const sample = value && !isReference ? toValue(value) : null
    if (!isEmpty(sample)) samples.set(name, sample)
  }
  return samples
}
