import type { Image } from '../../model/prompt.ts'
import type { DraftMessage } from '../draft.ts'
import { sizeOfDataUrl } from '../image-size.ts'
import type { TemplatePiece } from '../syntaxes/piece.ts'
import type { Value } from '../value.ts'

const ROLE = /^\{\{~?\s{0,9}role\s{1,9}["'](\w{1,40})["']\s{0,9}~?\}\}$/
const HISTORY = /^\{\{~?\s{0,9}history\s{0,9}~?\}\}$/
const MEDIA = /^\{\{~?\s{0,9}media\s([^{}]{0,999}?)~?\}\}$/

/**
 * A Dotprompt body's messages: `{{role "x"}}` begins one and is not sent, and neither is a message of nothing but blanks. What
 * follows `{{history}}` is the model's until a role says otherwise. Without both there is one message, without a role.
 */
export function dotpromptMessages(whole: DraftMessage, samples: ReadonlyMap<string, Value>): DraftMessage[] {
  if (whole.syntax !== 'handlebars' || whole.fault) return [whole]
  if (!whole.body.some(isMarker)) return [withoutMarkers({ ...whole, body: whole.body }, samples)]
  const messages: DraftMessage[] = [{ role: 'user', syntax: whole.syntax, body: [] }]
  for (const piece of whole.body) {
    const role = markerOf(piece, ROLE)?.[1]
    if (role !== undefined) messages.push({ role, syntax: whole.syntax, body: [] })
    else if (markerOf(piece, HISTORY)) {
      // The conversation so far is nothing unless the config says what it is.
      const history: TemplatePiece = { kind: 'slot', name: 'history', raw: '', at: piece.at }
      messages.push({ role: 'history', syntax: whole.syntax, body: [history] })
      messages.push({ role: 'model', syntax: whole.syntax, body: [] })
    } else messages.at(-1)?.body.push(piece)
  }
  return messages.map(message => withoutMarkers(message, samples)).filter(message => !isBlank(message))
}

function isMarker(piece: TemplatePiece): boolean {
  return markerOf(piece, ROLE) !== null || markerOf(piece, HISTORY) !== null
}

function markerOf(piece: TemplatePiece, marker: RegExp): RegExpExecArray | null {
  return piece.kind === 'slot' ? marker.exec(piece.raw) : null
}

/** Media becomes an image of the message. A role within a branch or a loop ends no message here: its words are not sent either way. */
function withoutMarkers(message: DraftMessage, samples: ReadonlyMap<string, Value>): DraftMessage {
  const images: Image[] = []
  const without = (pieces: readonly TemplatePiece[]): TemplatePiece[] =>
    pieces.flatMap((piece): TemplatePiece[] => {
      const media = markerOf(piece, MEDIA)
      if (media) images.push({ at: piece.at, ...sizeOf(media[1] ?? '', samples) })
      if (media || isMarker(piece)) return []
      return [within(piece, without)]
    })
  const body = without(message.body)
  return { ...message, body, ...(images.length > 0 && { images }) }
}

function within(piece: TemplatePiece, map: (pieces: readonly TemplatePiece[]) => TemplatePiece[]): TemplatePiece {
  switch (piece.kind) {
    case 'branch':
      return {
        ...piece,
        arms: piece.arms.map(arm => ({ ...arm, body: map(arm.body) })),
        otherwise: map(piece.otherwise),
      }
    case 'loop':
      return { ...piece, body: map(piece.body), otherwise: map(piece.otherwise) }
    case 'block':
    case 'let':
      return { ...piece, body: map(piece.body) }
    case 'include':
      return { ...piece, blocks: piece.blocks.map(block => ({ ...block, body: map(block.body) })) }
    default:
      return piece
  }
}

/** `url="data:..."`, or `url=name` where a sample says what it is. */
function sizeOf(media: string, samples: ReadonlyMap<string, Value>): { width: number; height: number } | undefined {
  const [, quoted, name] = /(?:^|\s)url=(?:["']([^"']*)["']|([\w.]+))/.exec(media) ?? []
  const sample = name === undefined ? undefined : samples.get(name)
  const url = quoted ?? (typeof sample === 'string' ? sample : undefined)
  return url === undefined ? undefined : sizeOfDataUrl(url)
}

function isBlank({ body, images }: DraftMessage): boolean {
  return images === undefined && body.every(piece => piece.kind === 'text' && piece.text.trim() === '')
}
