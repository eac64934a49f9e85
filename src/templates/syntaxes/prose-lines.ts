import { closesFence, type Fence, fenceOpenedBy } from './markdown-fence.ts'

/** What begins HTML, in which no fence opens up to the next blank line. */
const HTML = /^ {0,3}<[/!?A-Za-z]/

/**
 * The lines of a Markdown text that are in no fenced code, each with its offset. Where the place of a fence in a list is not known, its end
 * is, at the first line that is less indented: rather is code taken for prose than prose for code.
 */
export function* proseLines(text: string): Generator<{ at: number; line: string }> {
  let fence: Fence | undefined
  let isHtml = false
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(at, end)
    const isBlank = line.trim() === ''
    isHtml = !isBlank && (isHtml || (fence === undefined && HTML.test(line)))
    if (fence && !isBlank && line.search(/\S/) < fence.indent) fence = undefined
    const opened: Fence | undefined = fence || isHtml ? undefined : fenceOpenedBy(line)
    if (opened) fence = opened
    else if (fence === undefined) yield { at, line }
    else if (closesFence(line, fence)) fence = undefined
    at = end + 1
  }
}
