import { parseJson } from '../../data/parse-json.ts'
import { parseYaml } from '../../data/parse-yaml.ts'
import { placesIn } from '../../data/places-in.ts'
import { asString, lookUp, type Tree } from '../../data/tree.ts'
import { samplesOf } from '../../data/value.ts'
import type { Loc } from '../../model/quantity.ts'
import type { DraftMessage } from '../draft.ts'
import { draftOf, messageOf } from './draft-of.ts'
import type { Format, PromptFile } from './format.ts'
import { parsePlain } from './plain.ts'

const SYNTAXES = new Map([
  ['jinja2', 'jinja'],
  ['mustache', 'handlebars'],
])

/**
 * A prompt that LangChain has saved (`langchain_core.prompts.loading`): `_type: prompt` with `template`, or `template_path` of a text
 * beside it, in f-string syntax unless `template_format` says otherwise. `partial_variables` are known; other variables are not.
 */
export const langchain: Format = {
  name: 'langchain',
  claims: (path, text) => /\.(json|ya?ml)$/i.test(path) && /["']?_type["']?\s{0,9}:\s{0,9}["']?prompt\b/.test(text),
  parse: file => {
    const tree = /\.json$/i.test(file.path) ? parseJson(file.text) : parseYaml(file.text)
    if ('problem' in tree || asString(lookUp(tree, '_type')) !== 'prompt') return parsePlain(file)
    const place = placesIn(file.path, file.text)
    const message = messageIn(file, tree, place)
    if (!message) return parsePlain(file)
    const samples = samplesOf(lookUp(tree, 'partial_variables'))
    return { prompts: [draftOf(file, [message], { tree, place }, samples)], findings: [] }
  },
}

function messageIn(file: PromptFile, tree: Tree, place: (offset: number) => Loc): DraftMessage | undefined {
  const syntax = SYNTAXES.get(asString(lookUp(tree, 'template_format')) ?? '') ?? 'f-string'
  const template = lookUp(tree, 'template')
  const text = asString(template)
  if (template && text !== undefined)
    return messageOf(file, 'prompt', [{ text, place: () => place(template.at) }], syntax)
  const found = lookUp(tree, 'template_path')
  const path = asString(found)
  if (!found || path === undefined) return undefined
  // LangChain begins at the folder that it runs in, which is a folder above the file.
  return {
    role: 'prompt',
    syntax,
    body: [{ kind: 'include', target: path, indent: '', blocks: [], at: place(found.at) }],
  }
}
