import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Finding } from '../model/finding.ts'
import type { Loc } from '../model/quantity.ts'
import { attachmentIn } from './request-attachments.ts'
import { hasDocument } from './request-documents.ts'
import { type Keys, ofBlock, ofMessage, ofRequest, ofTool } from './request-keys.ts'
import { hostedTool } from './request-modifiers.ts'
import { definitionOf } from './request-parts.ts'

type Place = (offset: number) => Loc
type Unread = Extract<Finding, { kind: 'file-not-read' }>

/** Findings for one request: who wants more has a file of another kind. */
const MOST = 20
const MOST_LOOKED_AT = 10_000

/**
 * The one rule for whatever claims a file as a request: every key and block is read, or is known to cost nothing, or is a finding, as it
 * may cost tokens that cannot be read from the file: documents, audio, video, files by id, a conversation that the provider keeps, and whatever
 * a provider has added since.
 */
export function accountFor(request: Tree, place: Place, keys = ofRequest): Unread[] {
  const tools = toolsIn(request).flatMap(tool => keysOf(tool, ofTool))
  const found = [...keysOf(request, keys), ...messagesOf(request), ...tools, ...unreadTools(request)]
  // A key that many tools have is reported once.
  const once = new Map<string, Left>()
  for (const left of found) {
    const key = left.what === 'field' ? left.target : `${left.target} ${left.at}`
    if (!once.has(key)) once.set(key, left)
  }
  return [...once.values()].slice(0, MOST).map(({ at, ...left }) => ({ kind: 'file-not-read', at: place(at), ...left }))
}

type Left = { target: string; at: number } & Pick<Unread, 'what' | 'severity' | 'why'>

/** Keys that are neither read nor free, where something stands there. One of a whole request may be its owner's, and no provider's. */
function keysOf(tree: Tree, { read, free, unseen }: Keys): Left[] {
  if (tree.kind !== 'map') return []
  return [...tree.entries].flatMap(([key, value]): Left[] => {
    if (read.has(key) || free.has(key) || isNothing(value)) return []
    const field = { target: plain(key), at: value.at, what: 'field' as const }
    if (unseen?.has(key)) return [{ ...field, severity: 'warn', why: 'not-countable' }]
    return [{ ...field, severity: unseen ? 'info' : 'warn', why: 'not-known' }]
  })
}

/** A part whose tokens cannot be read from its file. */
function attached(target: string, { at }: Tree): Left {
  return { target, at, what: 'attachment', severity: 'warn', why: 'not-countable' }
}

function messagesOf(request: Tree): Left[] {
  const list =
    request.kind === 'list'
      ? request
      : (lookUp(request, 'messages') ?? lookUp(request, 'contents') ?? lookUp(request, 'input'))
  if (list?.kind !== 'list') return []
  const items = list.items.slice(0, MOST_LOOKED_AT)
  const lastOfUser = items.findLastIndex(item => asString(lookUp(item, 'role')) === 'user')
  return items.flatMap((item, i) => {
    const step = i > lastOfUser && isHiddenThought(item) ? 'reasoning' : stepOf(item)
    if (step !== undefined) return [attached(step, item)]
    return [...keysOf(item, ofMessage), ...blocksIn(lookUp(item, 'content') ?? lookUp(item, 'parts'))]
  })
}

/** What Responses keeps of a step that its provider did, or only names: its tokens are not in the file. */
function stepOf(item: Tree): string | undefined {
  const type = asString(lookUp(item, 'type'))
  if (type === undefined || lookUp(item, 'role') !== undefined) return undefined
  return /^(?:message|reasoning|(?:function|custom_tool)_call(?:_output)?)$/.test(type) ? undefined : plain(type)
}

/**
 * The thoughts of an OpenAI model before it called tools. Only the provider can read them, and sends them again until the user's next
 * message: hundreds of tokens in recorded bills.
 */
function isHiddenThought(item: Tree): boolean {
  const hidden = asString(lookUp(item, 'encrypted_content')) ?? ''
  return asString(lookUp(item, 'type')) === 'reasoning' && hidden !== ''
}

/** Blocks of content whose tokens cannot be read from the file, also in results of tools. */
function blocksIn(content: Tree | undefined): Left[] {
  if (content?.kind !== 'list') return []
  return content.items.slice(0, MOST_LOOKED_AT).flatMap(part => {
    const given = asString(lookUp(part, 'type')) === 'tool_result' ? lookUp(part, 'content') : undefined
    const within = lookUp(part, 'toolResult', 'content') ?? given
    if (within) return blocksIn(within)
    const what = blockIn(part)
    if (what === undefined) return []
    return [{ ...attached(what, part), ...(attachmentIn(part) && { what: 'media' as const }) }]
  })
}

/** The kind of a block that is not counted, in the words of its interface. */
function blockIn(part: Tree): string | undefined {
  if (part.kind !== 'map' || hasDocument(part)) return undefined
  const type = asString(lookUp(part, 'type'))
  if (type !== undefined) return ofBlock.read.has(type) || ofBlock.free.has(type) ? undefined : plain(type)
  const media = ['inlineData', 'inline_data', 'fileData', 'file_data'].map(key => lookUp(part, key)).find(each => each)
  const mime = asString(lookUp(media, 'mimeType')) ?? asString(lookUp(media, 'mime_type')) ?? ''
  if (media) return mime.startsWith('image/') ? undefined : plain(mime === '' ? 'file' : mime)
  const [left] = keysOf(part, ofBlock)
  return left?.target
}

/** Definitions of the request's own functions; a provider's own tools are reported elsewhere. */
function toolsIn(request: Tree): Tree[] {
  const lists = [lookUp(request, 'tools'), lookUp(request, 'functions'), lookUp(request, 'toolConfig', 'tools')]
  const items = lists.flatMap(list => (list?.kind === 'list' ? list.items.slice(0, MOST_LOOKED_AT) : []))
  return items.flatMap(item => {
    const type = asString(lookUp(item, 'type')) ?? 'function'
    if (type === 'namespace') return [item, ...toolsIn(item)]
    const declared = lookUp(item, 'functionDeclarations') ?? lookUp(item, 'function_declarations')
    if (declared?.kind === 'list') return declared.items
    const definition = definitionOf(item)
    return /^(?:function|custom)$/.test(type) && lookUp(definition, 'name') !== undefined ? [definition] : []
  })
}

/** A tool without a name that the provider is not known to run: the file does not show what is sent for it. */
function unreadTools(request: Tree): Left[] {
  const tools = lookUp(request, 'tools')
  if (tools?.kind !== 'list') return []
  return tools.items.slice(0, MOST_LOOKED_AT).flatMap(item => {
    const type = asString(lookUp(item, 'type'))
    if (type === undefined || lookUp(definitionOf(item), 'name') || hostedTool(item) !== undefined) return []
    return [attached(plain(type), item)]
  })
}

function isNothing(tree: Tree): boolean {
  if (tree.kind === 'scalar') return tree.value === null || tree.value === false || tree.value === ''
  return tree.kind === 'list' ? tree.items.length === 0 : tree.entries.size === 0
}

/** A name from a file, where it is one. */
function plain(name: string): string {
  return /^[\w./+-]{1,60}$/.test(name) ? name : 'a block'
}
