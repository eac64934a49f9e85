import { placesIn } from '../data/places-in.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { samplesOf, toValue, type Value } from '../data/value.ts'
import type { Prompt } from '../model/prompt.ts'
import { asMessage, messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { type Fenced, hasFence, readFence } from './fence.ts'
import type { Format } from './format.ts'
import { withImages } from './markdown-images.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { basesOf, withBase } from './prompty-base.ts'
import { inputsOf, withInputs } from './prompty-inputs.ts'
import { referencesIn, withReferences } from './prompty-references.ts'
import { kindOf, promptySchema } from './prompty-schema.ts'
import { readParts, readTools } from './request-parts.ts'
import { roleSections } from './role-sections.ts'

declare module './format.ts' {
  interface FormatList {
    prompty: Format
  }
}

/**
 * Microsoft's Prompty (https://prompty.ai, file specification), both versions: front matter, then Jinja or Mustache in which a line
 * such as `system:` begins a message. As in its own parser a message is trimmed, and what has no role is the system's. Until its second
 * version `![](x.png)` is an image (runtime/prompty/prompty/parsers.py of the branch v1); since, an input of `kind: image` is one,
 * and `outputs` are the schema of the answer.
 */
export const prompty: Format = {
  endings: /^\.prompty$/,
  claims: (path, text) => /\.prompty$/i.test(path) && hasFence(text),
  beside: file => {
    const fenced = fencedIn(file)
    if (!fenced || 'kind' in fenced) return []
    const { tree } = withBase(fenced, file)
    return [...basesOf(fenced.tree, file), ...referencesIn(tree, file.path)]
  },
  parse: file => {
    const fenced = fencedIn(file)
    if (!fenced) return parsePlain(file)
    if ('kind' in fenced) return parsePlain(file, fenced)
    const based = withBase(fenced, file)
    const { tree, sources, findings } = withReferences(based.tree, file, fenced.place)
    const messages = messagesOf(file, fenced.bodyStart, tree)
    const parsed = {
      ...promptOf(file, messages, { ...fenced, tree }, samplesIn(tree)),
      ...partsOf({ ...fenced, tree }),
    }
    return {
      prompts: [
        {
          ...parsed,
          sources: [...parsed.sources, ...based.sources, ...sources],
          // A base is a prompt too, if it has a text.
          sendsWhole: based.sources.map(({ path }) => path),
        },
      ],
      findings: [...based.findings, ...findings],
    }
  },
}

function fencedIn(file: PromptFile): ReturnType<typeof readFence> {
  return readFence(file, { severity: 'warn' })
}

function messagesOf(file: PromptFile, bodyStart: number, tree: Tree): ParsedMessage[] {
  const syntax = syntaxOf(tree)
  if (asString(lookUp(tree, 'model', 'api')) === 'completion') return [asMessage(file, bodyStart, undefined, syntax)]
  const place = placesIn(file.path, file.text)
  const sections = roleSections(file.text, bodyStart, 'system')
  const messages = sections.map(({ role, start, end }) =>
    messageOf(file, role, [{ text: file.text.slice(start, end), place: offset => place(start + offset) }], syntax),
  )
  // A block that spans messages can be read as a whole only.
  const whole = messages.some(message => message.fault) ? asMessage(file, bodyStart, undefined, syntax) : undefined
  if (whole && !whole.fault) return [whole]
  const [second, inputs] = [isSecond(tree), inputsOf(tree)]
  return messages.flatMap(message => withInputs(second ? message : withImages(message, file), inputs))
}

/** Keys that only the second version has, to distinguish the two versions. */
function isSecond(tree: Tree): boolean {
  return [
    ['template', 'format', 'kind'],
    ['template', 'parser', 'kind'],
    ['model', 'apiType'],
    ['model', 'connection', 'kind'],
  ].some(keys => lookUp(tree, ...keys) !== undefined)
}

/** `template: jinja2`, and `template: {format: mustache}` or `{format: {kind: mustache}}` of the second version. */
function syntaxOf(tree: Tree): string {
  const template = lookUp(tree, 'template')
  const found = [template, ...[['format'], ['format', 'kind'], ['type']].map(keys => lookUp(template, ...keys))]
  const format = found.map(asString).find(each => each !== undefined)
  return format === 'mustache' || format === 'handlebars' ? 'handlebars' : 'jinja'
}

/** Tools of another kind than a function are the runtime's, and not sent as they are written. */
function partsOf({ tree, place }: Fenced): Pick<Prompt, 'tools' | 'forcesTool' | 'response'> {
  const parts = { ...readParts(lookUp(tree, 'model', 'parameters') ?? tree, place), ...readParts(tree, place) }
  const list = lookUp(tree, 'tools')
  const declared = list?.kind === 'list' ? list.items : list?.kind === 'map' ? namedIn(list.entries) : []
  const sent = declared.filter(tool => lookUp(tool, 'function') ?? /^function$/.test(kindOf(tool) ?? 'function'))
  const tools = sent.flatMap(tool => {
    const parameters = promptySchema(lookUp(tool, 'parameters'), lookUp(tool, 'strict') !== undefined)
    const isOwn = parameters !== undefined && lookUp(tool, 'parameters', 'type') === undefined
    return readTools({ kind: 'list', at: tool.at, items: [tool] }, place).map(each =>
      isOwn ? { ...each, parameters } : each,
    )
  })
  const outputs = lookUp(tree, 'outputs')
  const schema = hasKinds(outputs) ? promptySchema(outputs, true) : undefined
  const response = outputs && schema ? { at: place(outputs.at), name: 'structured_output', schema } : undefined
  return { ...parts, ...(declared.length > 0 && { tools }), ...(response && { response }) }
}

function namedIn(entries: ReadonlyMap<string, Tree>): Tree[] {
  return [...entries].map(([name, tool]): Tree => {
    const named: Tree = { kind: 'scalar', value: name, at: tool.at }
    return tool.kind === 'map' ? { ...tool, entries: new Map([['name', named], ...tool.entries]) } : tool
  })
}

/** The first version's `outputs` have a `type`, and only say what is expected. */
function hasKinds(outputs: Tree | undefined): boolean {
  const all = outputs?.kind === 'list' ? outputs.items : outputs?.kind === 'map' ? [...outputs.entries.values()] : []
  return all.some(each => lookUp(each, 'kind') !== undefined)
}

/** `sample`, else what `inputs` give each variable: a value, or `sample`, `example` or `default` of a declaration. */
function samplesIn(tree: Tree): Map<string, Value> {
  const samples = new Map<string, Value>()
  const inputs = lookUp(tree, 'inputs')
  const declared =
    inputs?.kind === 'list'
      ? inputs.items.map(item => [asString(lookUp(item, 'name')) ?? '', item] as const)
      : inputs?.kind === 'map'
        ? [...inputs.entries]
        : []
  for (const [name, input] of declared) {
    const found =
      input.kind === 'map'
        ? ['sample', 'example', 'default'].map(key => lookUp(input, key)).find(each => each !== undefined)
        : input
    const value = found && toValue(found)
    if (value !== undefined && !isBlank(value)) samples.set(name, value)
  }
  for (const [name, value] of samplesOf(lookUp(tree, 'sample'))) samples.set(name, value)
  return samples
}

/** Prompty's own templates have `default: " "`, which says as little as an empty one. */
function isBlank(value: Value): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || (Array.isArray(value) && value.length === 0)
}
