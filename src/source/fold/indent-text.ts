import { smallest } from '../../model/long-lists.ts'
import type { Piece } from './piece.ts'
import { stretch } from './piece.ts'
import { trimmed } from './trim-text.ts'

/** A line of a text: what it is made of, its break included. */
type Line = Piece[]

/** Python's `textwrap.dedent`: the margin that all lines share goes, and lines of blanks are empty. */
export function dedented(pieces: readonly Piece[]): Piece[] {
  const lines = linesOf(pieces)
  const margins = lines.filter(line => !isBlank(line)).map(marginOf)
  const margin = margins.reduce<string | undefined>(
    (shared, each) => (shared === undefined ? each : sharedStart(shared, each)),
    undefined,
  )
  return lines.flatMap(line => (isBlank(line) ? breakOf(line) : without(line, margin?.length ?? 0)))
}

/** Python's `inspect.cleandoc`: the first line has no margin, and empty lines at both ends go. */
export function cleaned(pieces: readonly Piece[]): Piece[] {
  const [first = [], ...rest] = linesOf(pieces)
  const margins = rest.filter(line => !isBlank(line)).map(line => marginOf(line).length)
  const margin = smallest(margins, 0)
  const all = [
    ...trimmed(first, 'start', char => char === ' ' || char === '\t'),
    ...rest.flatMap(line => without(line, margin)),
  ]
  return withoutEmptyEnds(all)
}

/** The `dedent` of JavaScript (https://github.com/dmnd/dedent): the least margin of the lines that have one goes, and blanks at both ends. */
export function unindented(pieces: readonly Piece[]): Piece[] {
  const lines = linesOf(pieces)
  const margins = lines
    .filter(line => !isBlank(line))
    .map(line => marginOf(line).length)
    .filter(margin => margin > 0)
  const margin = smallest(margins, 0)
  return trimmed(
    lines.flatMap(line => without(line, margin)),
    'both',
  )
}

/** Python's `textwrap.indent`: a text goes before every line that is not blank. */
export function indented(pieces: readonly Piece[], { text, from }: { text: string; from: number }): Piece[] {
  return linesOf(pieces).flatMap(line => {
    const [first] = line
    if (isBlank(line) || text === '' || first?.kind !== 'text') return line
    return [{ ...first, spelled: { text, marks: [[0, from]] } }, ...line]
  })
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [[]]
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      lines.at(-1)?.push(piece)
      continue
    }
    const { text } = piece.spelled
    let at = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      lines.at(-1)?.push(...stretch(piece, at, end + 1))
      lines.push([])
      at = end + 1
    }
    lines.at(-1)?.push(...stretch(piece, at, text.length))
  }
  return lines
}

function isBlank(line: Line): boolean {
  return line.every(piece => piece.kind === 'text' && piece.spelled.text.trim() === '')
}

function breakOf(line: Line): Line {
  const last = line.at(-1)
  if (last?.kind !== 'text' || !last.spelled.text.endsWith('\n')) return []
  return stretch(last, last.spelled.text.length - 1, last.spelled.text.length)
}

function marginOf([first]: Line): string {
  return first?.kind === 'text' ? (/^[ \t]*/.exec(first.spelled.text)?.[0] ?? '') : ''
}

function sharedStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

/** A line without so many blanks at its start, or as many as it has. */
function without(line: Line, margin: number): Line {
  const [first, ...rest] = line
  if (first?.kind !== 'text') return line
  const has = Math.min(margin, marginOf(line).length)
  return [...stretch(first, has, first.spelled.text.length), ...rest]
}

function withoutEmptyEnds(pieces: readonly Piece[]): Piece[] {
  const lines = linesOf(pieces)
  while (lines.length > 0 && isBlank(lines[0] ?? [])) lines.shift()
  while (lines.length > 0 && isBlank(lines.at(-1) ?? [])) lines.pop()
  return trimmed(lines.flat(), 'end', char => char === '\n')
}
