import type { Mark } from './mark.ts'
import { closesFence, type Fence, fenceOpenedBy } from './markdown-fence.ts'

/** A list's item may begin with a fence: what stands in it is no comment, and sent. */
const MARKER = /^ {0,9}(?:[-*+]|\d{1,9}[.)]) {1,4}/
const OPENING = /^ {0,3}<!--/

interface Stretch {
  start: number
  end: number
}

/**
 * The HTML comments that are blocks of a Markdown text: each begins its line, outside of fenced code, and takes the blank lines
 * behind it along. What follows a comment on its last line stays, and so does a comment that is never closed.
 */
export function commentsIn(text: string): Stretch[] {
  const comments: Stretch[] = []
  let fence: Fence | undefined
  for (let at = 0; at < text.length; ) {
    const line = text.slice(at, lineEnd(text, at))
    const before: Fence | undefined = fence
    fence = fenceBehind(line, before)
    if (!before && !fence && OPENING.test(line)) {
      const closing = text.indexOf('-->', at + line.indexOf('<!--') + 4)
      if (closing === -1) return comments
      const end = closing + 3
      const next = lineEnd(text, end)
      const rest = text.slice(end, next).trim()
      comments.push({ start: at, end: rest === '' ? blanksEnd(text, end) : end })
      // What a line says behind a comment is still HTML to Markdown, so that it opens no fence.
      at = rest === '' ? blanksEnd(text, end) : next + 1
      continue
    }
    at += line.length + 1
  }
  return comments
}

/** The fence that is open behind a line. */
function fenceBehind(line: string, before: Fence | undefined): Fence | undefined {
  if (before) return closesFence(line, before) ? undefined : before
  return fenceOpenedBy(line.replace(MARKER, ''))
}

/** What is left of a text without its comments. */
export function keptOf(text: string, comments: readonly Stretch[]): Mark[] {
  const ends = [0, ...comments.map(({ end }) => end)]
  return ends.map((at, i) => ({ kind: 'text', at, text: text.slice(at, comments[i]?.start ?? text.length) }))
}

/** A text of the same length, with blanks for its comments. */
export function masked(text: string, comments: readonly Stretch[]): string {
  if (comments.length === 0) return text
  const kept = keptOf(text, comments).map(mark => ('text' in mark ? mark.text : ''))
  return kept.map((part, i) => part + blanks(text, comments[i])).join('')
}

function blanks(text: string, comment: Stretch | undefined): string {
  return comment ? text.slice(comment.start, comment.end).replace(/[^\n]/g, ' ') : ''
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function blanksEnd(text: string, from: number): number {
  const blank = /[ \t\r]*(?:\n|$)/y
  let end = from
  for (;;) {
    blank.lastIndex = end
    const found = blank.exec(text)
    if (!found || found[0] === '') return end
    end += found[0].length
  }
}
