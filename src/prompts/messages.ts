import type { Image } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import type { DraftMessage } from './draft.ts'
import { messageOf } from './formats/draft-of.ts'
import type { PromptFile } from './formats/format.ts'
import { jsonText } from './json-text.ts'
import { readImages } from './request-parts.ts'
import { asString, lookUp, type Tree } from './tree.ts'

type Place = (offset: number) => Loc
type Text = { text: string; place: Place }

/**
 * The messages of a request as OpenAI and Anthropic write it: `messages`, a bare list of them, or the `input` of OpenAI's
 * Responses, and before them Anthropic's `system` or the `instructions` of Responses. Undefined where the tree is no such request, so that no text of another shape is taken for one and lost.
 */
export function readMessages(tree: Tree, file: PromptFile, place: Place, syntax?: string): DraftMessage[] | undefined {
  const list = tree.kind === 'list' ? tree : (lookUp(tree, 'messages') ?? lookUp(tree, 'input'))
  if (list?.kind !== 'list' || list.items.length === 0) return undefined
  const messages: DraftMessage[] = []
  const system = lookUp(tree, 'system') ?? lookUp(tree, 'instructions')
  if (system) messages.push(messageOf(file, 'system', readContent(system, place), syntax))
  for (const item of list.items) {
    const role = asString(lookUp(item, 'role'))
    if (role === undefined) return undefined
    const content = lookUp(item, 'content')
    const texts = [...readContent(content, place), ...readCalls(lookUp(item, 'tool_calls'), place)]
    const message = messageOf(file, role.slice(0, 100), texts, syntax)
    messages.push({ ...message, ...beside(item, readImages(content, place)) })
  }
  return messages
}

function beside(item: Tree, images: Image[]): Pick<DraftMessage, 'name' | 'images'> {
  const name = asString(lookUp(item, 'name'))
  return { ...(name !== undefined && { name: name.slice(0, 200) }), ...(images.length > 0 && { images }) }
}

/** Content is a text, or parts: texts, calls of tools and what they gave. Images are no text, and have parts of their own. */
function readContent(content: Tree | undefined, place: Place): Text[] {
  if (content?.kind !== 'list') return content ? readText(content, place) : []
  return content.items.flatMap(part => {
    const input = lookUp(part, 'input')
    if (asString(lookUp(part, 'type')) === 'tool_use' && input)
      return readCall(part, textOf(jsonText(input), input, place), place)
    const given = asString(lookUp(part, 'type')) === 'tool_result' ? lookUp(part, 'content') : undefined
    if (given?.kind === 'list') return given.items.flatMap(item => readText(item, place))
    return readText(given ?? part, place)
  })
}

/** Calls of tools that an assistant's message of OpenAI has beside its content. */
function readCalls(calls: Tree | undefined, place: Place): Text[] {
  if (calls?.kind !== 'list') return []
  return calls.items.flatMap(call => {
    const called = lookUp(call, 'function')
    const given = lookUp(called, 'arguments')
    return called ? readCall(called, given ? readText(given, place) : [], place) : []
  })
}

function readCall(called: Tree, given: Text[], place: Place): Text[] {
  const name = lookUp(called, 'name')
  return [...(name ? readText(name, place) : []), ...given]
}

function readText(part: Tree, place: Place): Text[] {
  const text = part.kind === 'map' ? lookUp(part, 'text') : part
  return text?.kind === 'scalar' && text.value !== null ? textOf(String(text.value), text, place) : []
}

/** Escapes and folding make the text another than the source's, so that only its start has a certain place. */
function textOf(text: string, { at }: Tree, place: Place): Text[] {
  return [{ text, place: () => place(at) }]
}
