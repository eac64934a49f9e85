import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'

/** What a file of LangChain's holds, and under which keys. */
export interface Saved {
  kind: 'template' | 'chat' | 'examples' | 'other'
  fields: Tree
  /** False for a saved chat: LangChain writes its templates without their roles. */
  hasRoles: boolean
}

const TYPES: Record<string, Saved['kind']> = { prompt: 'template', chat: 'chat', few_shot: 'examples' }

const CLASSES: Record<string, Saved['kind']> = {
  PromptTemplate: 'template',
  ChatPromptTemplate: 'chat',
  StructuredPrompt: 'chat',
  FewShotPromptTemplate: 'examples',
}

/** Undefined where a tree is nothing that LangChain saves as a prompt. */
export function savedIn(tree: Tree): Saved | undefined {
  const type = asString(lookUp(tree, '_type'))
  if (type !== undefined) {
    const kind = Object.hasOwn(TYPES, type) ? (TYPES[type] ?? 'other') : 'other'
    return { kind, fields: tree, hasRoles: kind !== 'chat' || !hasTemplates(tree) }
  }
  const made = constructorIn(tree)
  if (!made) return undefined
  // A prompt that goes on into a model is saved with it.
  const first = /^Runnable/.test(made.name) ? lookUp(made.fields, 'first') : undefined
  if (first && constructorIn(first)?.name !== made.name) return savedIn(first)
  const kind = Object.hasOwn(CLASSES, made.name) ? (CLASSES[made.name] ?? 'other') : 'other'
  return { kind, fields: made.fields, hasRoles: true }
}

function hasTemplates(tree: Tree): boolean {
  const messages = lookUp(tree, 'messages')
  return messages?.kind === 'list' && messages.items.some(item => lookUp(item, 'prompt') !== undefined)
}

/** A call of a class, as `lc: 1` writes it: the last part of its `id`, and its `kwargs`. */
export function constructorIn(tree: Tree): { name: string; fields: Tree } | undefined {
  const [id, fields] = [lookUp(tree, 'id'), lookUp(tree, 'kwargs')]
  if (asString(lookUp(tree, 'type')) !== 'constructor' || id?.kind !== 'list' || fields?.kind !== 'map')
    return undefined
  const name = asString(id.items.at(-1))
  return name === undefined ? undefined : { name, fields }
}

const SYNTAXES = new Map([
  ['jinja2', 'jinja'],
  ['mustache', 'handlebars'],
])

/** Key of the syntax of a template's text. */
export function syntaxOf(fields: Tree): string {
  const format = asString(lookUp(fields, 'template_format')) ?? asString(lookUp(fields, 'templateFormat'))
  return SYNTAXES.get(format ?? '') ?? 'f-string'
}

/** A template as one message: its text, or the text at `template_path`. */
export function templateIn(
  fields: Tree,
  file: PromptFile,
  place: (offset: number) => Loc,
  role = 'prompt',
): ParsedMessage | undefined {
  const syntax = syntaxOf(fields)
  const template = lookUp(fields, 'template')
  const text = asString(template)
  if (template && text !== undefined) return messageOf(file, role, [{ text, place: () => place(template.at) }], syntax)
  const found = lookUp(fields, 'template_path')
  const target = asString(found)
  if (!found || target === undefined) return undefined
  // LangChain begins at the folder that it runs in, which is a folder above the file.
  return { role, syntax, body: [{ kind: 'include', target, indent: '', blocks: [], at: place(found.at) }] }
}
