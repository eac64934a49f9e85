import { imageAt, sizeOfBase64 } from '../data/image-size.ts'
import { asCount, asString, lookUp, type Tree } from '../data/tree.ts'
import type { Image } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'

type Place = (offset: number) => Loc

/** The images of a message's content, in the forms of Chat Completions, Responses, Anthropic and Gemini. */
export function readImages(content: Tree | undefined, place: Place): Image[] {
  if (content?.kind !== 'list') return []
  return content.items.flatMap(part => {
    const bedrock = lookUp(part, 'image', 'source') ?? lookUp(part, 'guardContent', 'image', 'source')
    if (bedrock) return [{ at: place(part.at), ...sizeOfBase64(asString(lookUp(bedrock, 'bytes')) ?? '') }]
    return imagesOf(part, place)
  })
}

function imagesOf(part: Tree, place: Place): Image[] {
  const inline = lookUp(part, 'inlineData') ?? lookUp(part, 'inline_data')
  const file = lookUp(part, 'fileData') ?? lookUp(part, 'file_data')
  if (inline ?? file) return geminiImage(part, inline ?? file, place)
  const type = asString(lookUp(part, 'type'))
  const given = lookUp(part, 'toolResult', 'content') ?? (type === 'tool_result' ? lookUp(part, 'content') : undefined)
  if (given) return readImages(given, place)
  if (type !== 'image_url' && type !== 'input_image' && type !== 'image') return []
  const image = lookUp(part, 'image_url')
  const url = asString(image) ?? asString(lookUp(image, 'url')) ?? asString(lookUp(part, 'source', 'url')) ?? ''
  const data = asString(lookUp(part, 'source', 'data'))
  const detail = asString(lookUp(image, 'detail')) ?? asString(lookUp(part, 'detail'))
  const size = declaredSize(part) ?? (data === undefined ? imageAt(url) : sizeOfBase64(data))
  return [{ at: place(part.at), ...size, ...(detail !== undefined && { detail: detail.slice(0, 20) }) }]
}

/** Audio and documents are `inlineData` and `fileData` too. */
function geminiImage(part: Tree, held: Tree | undefined, place: Place): Image[] {
  const type = asString(lookUp(held, 'mimeType')) ?? asString(lookUp(held, 'mime_type')) ?? ''
  if (!type.startsWith('image/')) return []
  const data = asString(lookUp(held, 'data'))
  const url = asString(lookUp(held, 'fileUri')) ?? asString(lookUp(held, 'file_uri')) ?? ''
  const resolution = lookUp(part, 'mediaResolution') ?? lookUp(part, 'media_resolution')
  const detail = asString(resolution) ?? asString(lookUp(resolution, 'level'))
  const size = data === undefined ? imageAt(url) : sizeOfBase64(data)
  return [{ at: place(part.at), ...size, ...(detail !== undefined && { detail: detail.slice(0, 40) }) }]
}

function declaredSize(part: Tree): { width: number; height: number } | undefined {
  const width = asCount(lookUp(part, 'width'))
  const height = asCount(lookUp(part, 'height'))
  return width === undefined || height === undefined ? undefined : { width, height }
}
