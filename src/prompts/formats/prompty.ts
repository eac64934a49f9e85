import type { DraftMessage } from '../draft.ts'
import { placesIn } from '../places-in.ts'
import { readParts } from '../request-parts.ts'
import { asString, lookUp, type Tree } from '../tree.ts'
import { samplesOf, toValue, type Value } from '../value.ts'
import { asMessage, draftOf, messageOf } from './draft-of.ts'
import { hasFence, readFence } from './fence.ts'
import type { Format, PromptFile } from './format.ts'
import { withImages } from './markdown-images.ts'
import { parsePlain } from './plain.ts'
import { roleSections } from './role-sections.ts'

/**
 * Microsoft's Prompty (https://prompty.ai, file specification), both versions: front matter, then Jinja or Mustache in which a line
 * such as `system:` begins a message. As in its own parser a message is trimmed, and what has no role is the system's.
 */
export const prompty: Format = {
  name: 'prompty',
  claims: (path, text) => /\.prompty$/i.test(path) && hasFence(text),
  parse: file => {
    const fenced = readFence(file, { severity: 'warn' })
    if (!fenced) return parsePlain(file)
    if ('kind' in fenced) return parsePlain(file, fenced)
    const { tree, place, bodyStart } = fenced
    const completes = asString(lookUp(tree, 'model', 'api')) === 'completion'
    const messages = completes
      ? [asMessage(file, bodyStart, undefined, syntaxOf(tree))]
      : messagesOf(file, bodyStart, tree)
    const parts = { ...readParts(lookUp(tree, 'model', 'parameters') ?? tree, place), ...readParts(tree, place) }
    return { prompts: [{ ...draftOf(file, messages, fenced, samplesIn(tree)), ...parts }], findings: [] }
  },
}

function messagesOf(file: PromptFile, bodyStart: number, tree: Tree): DraftMessage[] {
  const syntax = syntaxOf(tree)
  const place = placesIn(file.path, file.text)
  const sections = roleSections(file.text, bodyStart, 'system')
  const messages = sections.map(({ role, start, end }) =>
    messageOf(file, role, [{ text: file.text.slice(start, end), place: offset => place(start + offset) }], syntax),
  )
  // A block that spans messages can be read as a whole only.
  const whole = messages.some(message => message.fault) ? asMessage(file, bodyStart, undefined, syntax) : undefined
  return whole && !whole.fault ? [whole] : messages.map(withImages)
}

/** `template: jinja2`, and `template: {format: mustache}` of the second version. */
function syntaxOf(tree: Tree): string {
  const template = lookUp(tree, 'template')
  const format = asString(template) ?? asString(lookUp(template, 'format')) ?? asString(lookUp(template, 'type'))
  return format === 'mustache' || format === 'handlebars' ? 'handlebars' : 'jinja'
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
