import { parseJson } from '../data/parse-json.ts'
import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { toValue, type Value } from '../data/value.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { asMessage, messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { readModel, readSettings } from './request-settings.ts'

declare module './format.ts' {
  interface FormatList {
    'semantic-kernel': Format
  }
}

/**
 * Semantic Kernel's prompts (https://learn.microsoft.com/semantic-kernel, "Saving and sharing prompts"): `skprompt.txt` with a
 * `config.json` beside it (also Teams AI's, which names the `model`), and the YAML form with `template` and `input_variables`. The config gives model, settings and defaults.
 * A rendered template of `<message role="x">` elements, or of `user:` in Liquid, is a conversation.
 */
export const semanticKernel: Format = {
  endings: /^\.(?:txt|ya?ml)$/,
  claims: (path, text) => isText(path) || (/\.ya?ml$/i.test(path) && isYamlForm(text)),
  beside: ({ path }) => (isText(path) ? [configOf(path)] : []),
  parse: file => (isText(file.path) ? { prompts: [fromText(file)], findings: [] } : fromYaml(file)),
}

function isText(path: string): boolean {
  return /(^|\/)skprompt\.txt$/i.test(path)
}

function isYamlForm(text: string): boolean {
  return (
    /^template:/m.test(text) &&
    /^(input_variables|execution_settings|template_format):/m.test(text) &&
    !/^_type:/m.test(text)
  )
}

function configOf(path: string): string {
  return path.replace(/[^/]*$/, 'config.json')
}

function fromText(file: PromptFile): ParsedPrompt {
  const path = configOf(file.path)
  const config = file.beside?.get(path)
  const tree = config && parseJson(config.text)
  const parsed = promptOf(file, [{ ...asMessage(file), divider: 'chat-xml' }])
  // A config that cannot be read says nothing; the text is sent all the same.
  if (!config || !tree || 'problem' in tree) return parsed
  return {
    ...parsed,
    ...said(tree, placesIn(path, config.text)),
    sources: [...parsed.sources, { path, id: config.id }],
  }
}

const SYNTAXES = new Map([
  ['handlebars', 'handlebars'],
  ['liquid', 'liquid'],
  ['jinja2', 'jinja'],
])

function fromYaml(file: PromptFile): ReturnType<Format['parse']> {
  const tree = readData(file)
  const template = 'problem' in tree ? undefined : lookUp(tree, 'template')
  const text = asString(template)
  if ('problem' in tree || !template || text === undefined) return parsePlain(file)
  const place = placesIn(file.path, file.text)
  const syntax = SYNTAXES.get(asString(lookUp(tree, 'template_format')) ?? '') ?? 'semantic-kernel'
  const message = messageOf(file, 'prompt', [{ text, place: () => place(template.at) }], syntax)
  const divided: ParsedMessage = { ...message, divider: syntax === 'liquid' ? 'liquid-roles' : 'chat-xml' }
  return { prompts: [{ ...promptOf(file, [divided]), ...said(tree, place) }], findings: [] }
}

function said(tree: Tree, place: (offset: number) => Loc): Pick<ParsedPrompt, 'model' | 'settings' | 'samples'> {
  const settings = executionOf(tree)
  return { model: modelOf(settings, place), settings: settings ? readSettings(settings) : {}, samples: samplesOf(tree) }
}

/** Settings by service: `default`, or the first that there are; `completion` in the first version. */
function executionOf(tree: Tree): Tree | undefined {
  const services = lookUp(tree, 'execution_settings')
  if (services?.kind !== 'map') return lookUp(tree, 'completion')
  return services.entries.get('default') ?? [...services.entries.values()][0]
}

function modelOf(settings: Tree | undefined, place: (offset: number) => Loc): Prompt['model'] {
  const named = ['model_id', 'ai_model_id', 'model'].map(key => lookUp(settings, key)).find(each => each)
  return named && readModel({ kind: 'map', at: 0, entries: new Map([['model', named]]) }, place)
}

/** What the config gives each variable where nobody gives it another value; an empty one says nothing. */
function samplesOf(tree: Tree): Map<string, Value> {
  const declared = lookUp(tree, 'input_variables') ?? lookUp(tree, 'input', 'parameters')
  const samples = new Map<string, Value>()
  for (const variable of declared?.kind === 'list' ? declared.items : []) {
    const name = asString(lookUp(variable, 'name'))
    const given = ['default', 'default_value', 'defaultValue'].map(key => lookUp(variable, key)).find(each => each)
    if (name !== undefined && given) samples.set(name, toValue(given))
  }
  return samples
}
