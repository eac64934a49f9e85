import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Finding } from '../model/finding.ts'
import type { Loc } from '../model/quantity.ts'

/** Blocks of content that are read: texts, images, calls of tools and what they gave. */
const READ = new Set([
  'text',
  'input_text',
  'output_text',
  'image',
  'image_url',
  'input_image',
  'tool_use',
  'tool_result',
  'search_result',
  'refusal',
])

/** Keys of blocks without a type, of Gemini and Bedrock, that are read. */
const READ_KEYS = [
  'text',
  'functionCall',
  'function_call',
  'functionResponse',
  'function_response',
  'toolUse',
  'toolResult',
]

/** Blocks that cost nothing: where a prefix is cached ends there, or the block is not sent to the model again. */
const FREE = new Set([
  'cachePoint',
  'thinking',
  'redacted_thinking',
  'reasoningContent',
  'summary_text',
  'reasoning_text',
])

const MOST = 20

/** A finding for each block of a message's content whose tokens its file does not tell: documents, audio, video, files by id. */
export function unreadBlocks(
  content: Tree | undefined,
  place: (offset: number) => Loc,
): Extract<Finding, { kind: 'file-not-read' }>[] {
  if (content?.kind !== 'list') return []
  return content.items
    .slice(0, 10_000)
    .flatMap(part => {
      const given =
        lookUp(part, 'toolResult', 'content') ?? (isType(part, 'tool_result') ? lookUp(part, 'content') : undefined)
      if (given) return unreadBlocks(given, place)
      const what = unreadIn(part)
      if (what === undefined) return []
      const severity = 'warn' as const
      return [
        {
          kind: 'file-not-read' as const,
          severity,
          at: place(part.at),
          what: 'attachment' as const,
          target: what,
          why: 'not-countable' as const,
        },
      ]
    })
    .slice(0, MOST)
}

/** The kind of a block that is not counted, in the words of its interface. */
function unreadIn(part: Tree): string | undefined {
  if (part.kind !== 'map') return undefined
  const type = asString(lookUp(part, 'type'))
  if (type !== undefined) {
    if (READ.has(type) || FREE.has(type)) return undefined
    if (type === 'document' && /^(?:text|content)$/.test(asString(lookUp(part, 'source', 'type')) ?? ''))
      return undefined
    return plain(type)
  }
  const media =
    lookUp(part, 'inlineData') ?? lookUp(part, 'inline_data') ?? lookUp(part, 'fileData') ?? lookUp(part, 'file_data')
  const mime = asString(lookUp(media, 'mimeType')) ?? asString(lookUp(media, 'mime_type')) ?? ''
  if (media) return mime.startsWith('image/') ? undefined : plain(mime === '' ? 'file' : mime)
  if (READ_KEYS.some(key => lookUp(part, key) !== undefined)) return undefined
  const key = [...part.entries.keys()].find(each => !FREE.has(each))
  return key === undefined || key === 'image' ? undefined : plain(key)
}

function isType(part: Tree, type: string): boolean {
  return asString(lookUp(part, 'type')) === type
}

/** A name from a file, where it is one. */
function plain(name: string): string {
  return /^[\w./+-]{1,60}$/.test(name) ? name : 'a block'
}
