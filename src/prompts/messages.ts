import type { Message, Run } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf, toPieces } from './syntaxes/syntaxes.ts'
import { asString, lookUp, type Tree } from './tree.ts'

type Place = (offset: number) => Loc

/**
 * The messages of a request as OpenAI and Anthropic write it: `messages`, or a bare list of them, and Anthropic's `system`
 * before them. Undefined where the tree is no such request, so that no text of another shape is taken for one and lost.
 */
export function readMessages(tree: Tree, path: string, place: Place): Message[] | undefined {
  const list = tree.kind === 'list' ? tree : lookUp(tree, 'messages')
  if (list?.kind !== 'list' || list.items.length === 0) return undefined
  const messages: Message[] = []
  const system = lookUp(tree, 'system')
  if (system) messages.push(messageOf('system', readContent(system, path, place)))
  for (const item of list.items) {
    const role = asString(lookUp(item, 'role'))
    if (role === undefined) return undefined
    messages.push(messageOf(role.slice(0, 100), readContent(lookUp(item, 'content'), path, place)))
  }
  return messages
}

/** Content is a text, or text parts among others. A part that is not text is no text: images and tools have parts of their own. */
function readContent(content: Tree | undefined, path: string, place: Place): Run[] {
  if (content?.kind === 'list') return content.items.flatMap(part => readPart(part, path, place))
  return content ? readPart(content, path, place) : []
}

function readPart(part: Tree, path: string, place: Place): Run[] {
  const text = part.kind === 'map' ? lookUp(part, 'text') : part
  if (text?.kind !== 'scalar' || text.value === null) return []
  // Escapes and folding make the text another than the source's, so that only its start has a certain place.
  return toPieces(path, String(text.value), () => place(text.at))
}
