import type { Loc } from '../model/quantity.ts'
import { lastAt } from './last-at.ts'

/** Turns offsets in a file's text into places. Lines end at `\n`; columns count UTF-16 units, as editors do. */
export function placesIn(path: string, text: string): (offset: number) => Loc {
  let starts: number[] | undefined
  const startAt = (line: number) => starts?.[line] ?? 0
  return offset => {
    // A text that is all one piece is asked for nothing else.
    if (offset === 0) return { path, line: 1, column: 1 }
    starts ??= lineStarts(text)
    const line = lastAt(starts.length, startAt, offset)
    return { path, line: line + 1, column: offset - startAt(line) + 1 }
  }
}

/** Where the lines of the text begin that was asked for last, as many places of one text are asked for by themselves. */
let last: { text: string; starts: number[] } = { text: '', starts: [0] }

function lineStarts(text: string): number[] {
  if (last.text === text) return last.starts
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  last = { text, starts }
  return starts
}
