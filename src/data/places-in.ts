import type { Loc } from '../model/quantity.ts'

/** Turns offsets in a file's text into places. Lines end at `\n`; columns count UTF-16 units, as editors do. */
export function placesIn(path: string, text: string): (offset: number) => Loc {
  let starts: number[] | undefined
  return offset => {
    // A text that is all one piece is asked for nothing else.
    if (offset === 0) return { path, line: 1, column: 1 }
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
