import { imageAt } from '../data/image-size.ts'
import type { Image } from '../model/prompt.ts'
import { countParts } from '../parsed/count-parts.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'

/**
 * A message whose Markdown images, `![words](address)`, are sent as images and not as text.
 * @throws TooManyParts where the file has more than anybody writes
 */
export function withImages(message: ParsedMessage, file: PromptFile): ParsedMessage {
  const images: Image[] = []
  const body = message.body.map((piece): TemplatePiece => {
    if (piece.kind !== 'text') return piece
    const { text, urls } = withoutImages(piece.text)
    for (const url of urls) images.push({ at: piece.at, ...imageAt(url) })
    return urls.length > 0 ? { ...piece, text } : piece
  })
  countParts(file, images.length)
  return images.length > 0 ? { ...message, body, images } : message
}

/** Searches onwards from whatever it has looked at, so that work is linear in the text. */
function withoutImages(text: string): { text: string; urls: string[] } {
  const urls: string[] = []
  let kept = ''
  let from = 0
  for (let start = text.indexOf('!['); start !== -1; start = text.indexOf('![', Math.max(start + 2, from))) {
    const middle = text.indexOf('](', start)
    const end = middle === -1 ? -1 : text.indexOf(')', middle)
    if (end === -1) break
    const url = text.slice(middle + 2, end).trim()
    if (/\s/.test(url) || url === '' || text.slice(start, Math.min(middle, start + 1_000)).includes('\n')) {
      kept += text.slice(from, end + 1)
    } else {
      kept += text.slice(from, start)
      urls.push(url)
    }
    from = end + 1
  }
  return { text: kept + text.slice(from), urls }
}
