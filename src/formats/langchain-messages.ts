import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { constructorIn, syntaxOf, templateIn } from './langchain-saved.ts'
import { readText } from './request-text.ts'

type Place = (offset: number) => Loc

/** Roles by what a class or a saved message is called. */
const ROLES: [RegExp, string][] = [
  [/^system/i, 'system'],
  [/^(?:human|user)/i, 'user'],
  [/^(?:ai|assistant)/i, 'assistant'],
  [/^(?:tool|function)/i, 'tool'],
]

/**
 * The messages of a chat: templates, messages as they are, and places for a conversation. Undefined where one of them is none of
 * these, so that no text is lost.
 */
export function messagesIn(fields: Tree, file: PromptFile, place: Place): ParsedMessage[] | undefined {
  const list = ['messages', 'prompt_messages', 'promptMessages'].map(key => lookUp(fields, key)).find(each => each)
  if (list?.kind !== 'list' || list.items.length === 0) return undefined
  const messages = list.items.map(item => messageIn(item, file, place))
  return messages.every(message => message !== undefined) ? messages : undefined
}

function messageIn(item: Tree, file: PromptFile, place: Place): ParsedMessage | undefined {
  const made = constructorIn(item)
  const fields = made?.fields ?? item
  const role = roleOf(made?.name ?? asString(lookUp(fields, 'type')), fields)
  const variable = asString(lookUp(fields, 'variable_name')) ?? asString(lookUp(fields, 'variableName'))
  if (variable !== undefined) {
    const slot = { kind: 'slot' as const, name: variable.slice(0, 200), raw: `{${variable}}`, at: place(fields.at) }
    return { role, syntax: 'f-string', body: [slot] }
  }
  const prompt = lookUp(fields, 'prompt')
  if (prompt) return fromTemplates(prompt, role, file, place)
  const content = lookUp(fields, 'content')
  const parts = content?.kind === 'list' ? content.items : content ? [content] : []
  // A message that is no template is sent as it is.
  return (
    content &&
    messageOf(
      file,
      role,
      parts.flatMap(part => readText(part, place)),
      'none',
    )
  )
}

/** One template, or one for each part of the content. */
function fromTemplates(prompt: Tree, role: string, file: PromptFile, place: Place): ParsedMessage | undefined {
  const parts = (prompt.kind === 'list' ? prompt.items : [prompt]).map(part => constructorIn(part)?.fields ?? part)
  const read = parts.map(part => templateIn(part, file, place, role))
  const [first] = read
  if (!first || !read.every(each => each !== undefined)) return undefined
  const fault = read.find(each => each.fault)?.fault
  const syntax = parts[0] ? syntaxOf(parts[0]) : first.syntax
  return { role, syntax, body: read.flatMap(({ body }) => body), ...(fault && { fault }) }
}

function roleOf(name: string | undefined, fields: Tree): string {
  const said = asString(lookUp(fields, 'role'))
  const known = ROLES.find(([pattern]) => pattern.test(said ?? name ?? ''))?.[1]
  return known ?? said?.slice(0, 100) ?? 'user'
}
