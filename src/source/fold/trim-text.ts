import type { Piece } from './piece.ts'
import { stretch } from './piece.ts'

/** Python's blanks, which are JavaScript's and a few controls more. */
const CONTROLS = '\u001c\u001d\u001e\u001f\u0085'

/** A text without the blanks at its ends, as far as they are certain. */
export function trimmed(
  pieces: readonly Piece[],
  ends: 'both' | 'start' | 'end',
  blanks: (char: string) => boolean = isSpace,
): Piece[] {
  const all = [...pieces]
  while (ends !== 'end' && all[0]?.kind === 'text') {
    const { text } = all[0].spelled
    let start = 0
    while (start < text.length && blanks(text[start] ?? '')) start++
    all.splice(0, 1, ...stretch(all[0], start, text.length))
    if (start < text.length) break
  }
  for (let last = all.at(-1); ends !== 'start' && last?.kind === 'text'; last = all.at(-1)) {
    const { text } = last.spelled
    let end = text.length
    while (end > 0 && blanks(text[end - 1] ?? '')) end--
    all.splice(-1, 1, ...stretch(last, 0, end))
    if (end > 0) break
  }
  return all
}

function isSpace(char: string): boolean {
  return /\s/.test(char) || CONTROLS.includes(char)
}
