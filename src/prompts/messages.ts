import type { Loc } from '../model/quantity.ts'
import type { DraftMessage } from './draft.ts'
import { messageOf } from './formats/draft-of.ts'
import type { PromptFile } from './formats/format.ts'
import { asString, lookUp, type Tree } from './tree.ts'

type Place = (offset: number) => Loc
type Text = { text: string; place: Place }

/**
 * The messages of a request as OpenAI and Anthropic write it: `messages`, or a bare list of them, and Anthropic's `system`
 * before them. Undefined where the tree is no such request, so that no text of another shape is taken for one and lost.
 */
export function readMessages(tree: Tree, file: PromptFile, place: Place, syntax?: string): DraftMessage[] | undefined {
  const list = tree.kind === 'list' ? tree : lookUp(tree, 'messages')
  if (list?.kind !== 'list' || list.items.length === 0) return undefined
  const messages: DraftMessage[] = []
  const system = lookUp(tree, 'system')
  if (system) messages.push(messageOf(file, 'system', readContent(system, place), syntax))
  for (const item of list.items) {
    const role = asString(lookUp(item, 'role'))
    if (role === undefined) return undefined
    messages.push(messageOf(file, role.slice(0, 100), readContent(lookUp(item, 'content'), place), syntax))
  }
  return messages
}

/** Content is a text, or text parts among others. A part that is not text is no text: images and tools have parts of their own. */
function readContent(content: Tree | undefined, place: Place): Text[] {
  if (content?.kind === 'list') return content.items.flatMap(part => readPart(part, place))
  return content ? readPart(content, place) : []
}

function readPart(part: Tree, place: Place): Text[] {
  const text = part.kind === 'map' ? lookUp(part, 'text') : part
  if (text?.kind !== 'scalar' || text.value === null) return []
  // Escapes and folding make the text another than the source's, so that only its start has a certain place.
  return [{ text: String(text.value), place: () => place(text.at) }]
}
