import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Document } from '../model/document.ts'
import { readText, type Text, textOf } from './request-text.ts'

type Place = Text['place']

/** Documents of a message that are texts: what others are made into is not known. Search results are documents too. */
export function documentsIn(parts: readonly Tree[], place: Place): Document[] {
  return parts
    .filter(part => textsIn(part) !== undefined)
    .map(part => ({
      at: place(part.at),
      cited: isCited(lookUp(part, 'document') ?? lookUp(part, 'searchResult') ?? part),
      ...(isSearchResult(part) && { found: true as const }),
    }))
}

/** The text of a document or a search result of Anthropic or Bedrock; undefined where a part is none, or no text. */
export function readDocument(part: Tree, place: Place): Text[] | undefined {
  return textsIn(part)?.flatMap(text =>
    'bytes' in text
      ? textOf(text.bytes, text.tree, place)
      : text.kind === 'list'
        ? text.items.flatMap(item => readText(item, place))
        : readText(text, place),
  )
}

/** Whether a part is a document or a search result whose text is read. */
export function hasDocument(part: Tree): boolean {
  return textsIn(part) !== undefined
}

type Found = Tree | { bytes: string; tree: Tree }

function textsIn(part: Tree): Found[] | undefined {
  if (isSearchResult(part)) {
    const found = lookUp(part, 'searchResult') ?? part
    return ['source', 'title', 'content'].flatMap(key => lookUp(found, key) ?? [])
  }
  const bedrock = lookUp(part, 'document')
  if (bedrock?.kind === 'map') return inBedrock(bedrock)
  const source = lookUp(part, 'source')
  if (asString(lookUp(part, 'type')) !== 'document' || !source) return undefined
  const type = asString(lookUp(source, 'type'))
  const text = type === 'text' ? lookUp(source, 'data') : type === 'content' ? lookUp(source, 'content') : undefined
  return text && [text]
}

function inBedrock(document: Tree): Found[] | undefined {
  const text = lookUp(document, 'source', 'text') ?? lookUp(document, 'source', 'content')
  if (text) return [text]
  const bytes = lookUp(document, 'source', 'bytes')
  const format = asString(lookUp(document, 'format')) ?? ''
  const decoded = bytes && /^(?:txt|md|csv|html)$/.test(format) ? plainText(asString(bytes) ?? '') : undefined
  return bytes && decoded !== undefined ? [{ bytes: decoded, tree: bytes }] : undefined
}

/** The text that Base64 stands for; undefined where it is none. */
function plainText(base64: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'))
  } catch {
    return undefined
  }
}

function isSearchResult(part: Tree): boolean {
  return asString(lookUp(part, 'type')) === 'search_result' || lookUp(part, 'searchResult')?.kind === 'map'
}

function isCited(part: Tree): boolean {
  const cited = lookUp(part, 'citations', 'enabled')
  return cited?.kind === 'scalar' && cited.value === true
}
