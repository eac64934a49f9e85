import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Attachment } from '../model/document.ts'
import type { Loc } from '../model/quantity.ts'
import { hasDocument } from './request-documents.ts'

type Place = (offset: number) => Loc

/** The files other than images that a message attaches, also in results of tools: their tokens cannot be read from the request. */
export function attachmentsIn(content: Tree | undefined, place: Place): Attachment[] {
  if (content?.kind !== 'list') return []
  return content.items.flatMap(part => {
    const given =
      lookUp(part, 'toolResult', 'content') ??
      (asString(lookUp(part, 'type')) === 'tool_result' ? lookUp(part, 'content') : undefined)
    if (given) return attachmentsIn(given, place)
    const kind = attachmentIn(part)
    return kind === undefined ? [] : [{ at: place(part.at), kind }]
  })
}

/** What kind of file a block attaches; undefined where it is an image, a text that is read, or no file. */
export function attachmentIn(part: Tree): Attachment['kind'] | undefined {
  if (part.kind !== 'map' || hasDocument(part)) return undefined
  for (const kind of ['video', 'audio'] as const) if (lookUp(part, kind)?.kind === 'map') return kind
  const bedrock = lookUp(part, 'document')
  if (bedrock?.kind === 'map') return asString(lookUp(bedrock, 'format')) === 'pdf' ? 'pdf' : 'document'
  const media = MEDIA.map(key => lookUp(part, key)).find(each => each?.kind === 'map')
  if (media) return ofType(asString(lookUp(media, 'mimeType')) ?? asString(lookUp(media, 'mime_type')) ?? '')
  return TYPES[asString(lookUp(part, 'type')) ?? '']?.(part)
}

const MEDIA = ['inlineData', 'inline_data', 'fileData', 'file_data']

/** Blocks that say what they are, in the words of Anthropic, OpenAI, Mistral and routers. */
const TYPES: Record<string, ((part: Tree) => Attachment['kind'] | undefined) | undefined> = {
  document: part => ofType(asString(lookUp(part, 'source', 'media_type')) ?? 'application/pdf'),
  document_url: () => 'pdf',
  file: part => ofName(asString(lookUp(part, 'file', 'filename')), asString(lookUp(part, 'file', 'file_data'))),
  input_file: part => ofName(asString(lookUp(part, 'filename')), asString(lookUp(part, 'file_data'))),
  input_audio: () => 'audio',
  video_url: () => 'video',
}

function ofName(name = '.pdf', data = ''): Attachment['kind'] | undefined {
  const type = /^data:([\w/+.-]+)/.exec(data)?.[1]
  return type === undefined ? (/\.pdf$/i.test(name) ? 'pdf' : 'document') : ofType(type)
}

function ofType(mime: string): Attachment['kind'] | undefined {
  if (mime.startsWith('image/')) return undefined
  const kind = /^(?:audio|video)(?=\/)/.exec(mime)?.[0]
  return kind === 'audio' || kind === 'video' ? kind : mime === 'application/pdf' ? 'pdf' : 'document'
}
