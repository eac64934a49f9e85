import { imageAt } from '../data/image-size.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Image } from '../model/prompt.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { kindOf, propertiesIn } from './prompty-schema.ts'

/** A line that stood for the conversation so far before `kind: thread` did. */
const THREAD = /^!\[thread\][^\n]*$/m

/** What a file says of its inputs, by their names. */
export type Inputs = ReadonlyMap<string, { kind: string | undefined; input: Tree }>

export function inputsOf(tree: Tree): Inputs {
  return new Map(propertiesIn(lookUp(tree, 'inputs')).map(([name, input]) => [name, { kind: kindOf(input), input }]))
}

/**
 * A message with the inputs that are no text: one of `kind: image` is an image of it, and one of `kind: thread` the conversation so far,
 * which stands between what is before and after it.
 */
export function withInputs(message: ParsedMessage, kinds: Inputs): ParsedMessage[] {
  const pieces = message.body.flatMap(withThread)
  const special = (piece: TemplatePiece) => (piece.kind === 'slot' ? kinds.get(piece.name) : undefined)
  const isThread = (piece: TemplatePiece) => special(piece)?.kind === 'thread' || isMarked(piece)
  if (!pieces.some(piece => isThread(piece) || special(piece)?.kind === 'image')) return [message]
  const messages: (ParsedMessage & { images: Image[] })[] = [
    { ...message, body: [], images: [...(message.images ?? [])] },
  ]
  for (const piece of pieces) {
    const last = messages.at(-1)
    const found = special(piece)
    if (isThread(piece)) {
      const thread: TemplatePiece = { kind: 'slot', name: nameOf(piece), raw: '', at: piece.at }
      messages.push({ role: 'history', syntax: message.syntax, body: [thread], images: [] })
      messages.push({ ...message, body: [], images: [] })
    } else if (found?.kind === 'image') last?.images.push(imageOf(piece, found.input))
    else last?.body.push(piece)
  }
  return messages
    .filter(
      ({ body, images }) => images.length > 0 || body.some(piece => piece.kind !== 'text' || piece.text.trim() !== ''),
    )
    .map(({ images, ...rest }) => (images.length > 0 ? { ...rest, images } : rest))
}

function withThread(piece: TemplatePiece): TemplatePiece[] {
  const found = piece.kind === 'text' ? THREAD.exec(piece.text) : null
  if (piece.kind !== 'text' || !found) return [piece]
  return [
    { ...piece, text: piece.text.slice(0, found.index) },
    { kind: 'slot', name: 'thread', raw: found[0], at: piece.at },
    { ...piece, text: piece.text.slice(found.index + found[0].length) },
  ]
}

function isMarked(piece: TemplatePiece): boolean {
  return piece.kind === 'slot' && piece.name === 'thread' && piece.raw.startsWith('![')
}

function nameOf(piece: TemplatePiece): string {
  return piece.kind === 'slot' ? piece.name : 'thread'
}

function imageOf({ at }: TemplatePiece, input: Tree): Image {
  const found = ['sample', 'example', 'default']
    .map(key => asString(lookUp(input, key)))
    .find(each => each !== undefined)
  return { at, ...(found === undefined ? undefined : imageAt(found)) }
}
