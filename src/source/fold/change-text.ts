import type { Call } from '../outline.ts'
import { cleaned, dedented, indented, unindented } from './indent-text.ts'
import { certainText, mapTexts, type Piece, stretch } from './piece.ts'
import { trimmed } from './trim-text.ts'

/** What a call makes of a text by itself, whatever its arguments are; undefined where that takes more. */
export function changed(how: string, of: Piece[], call: Call): Piece[] | undefined {
  const said = call.args[0]?.value
  const given = said?.kind === 'text' ? said.spelled.text : undefined
  switch (how) {
    case 'same':
      return of
    case 'strip':
      return trimmed(of, 'both', amongst(given))
    case 'lstrip':
      return trimmed(of, 'start', amongst(given))
    case 'rstrip':
      return trimmed(of, 'end', amongst(given))
    case 'dedent':
      return dedented(of)
    case 'cleandoc':
      return cleaned(of)
    case 'unindent':
      return unindented(of)
    case 'indent':
      return indented(of, indentOf(call))
    case 'pad':
      return padded(of, call)
    case 'upper':
      return inCase(of, text => text.toUpperCase())
    case 'lower':
      return inCase(of, text => text.toLowerCase())
    case 'removeprefix':
      return without(of, given ?? '', 'start')
    case 'removesuffix':
      return without(of, given ?? '', 'end')
    default:
      return undefined
  }
}

function amongst(chars: string | undefined): ((char: string) => boolean) | undefined {
  return chars === undefined ? undefined : char => chars.includes(char)
}

/** Letters whose other case is of another length stay as they are. */
function inCase(of: readonly Piece[], change: (text: string) => string): Piece[] {
  return mapTexts(of, piece => {
    const text = change(piece.spelled.text)
    return [text.length === piece.spelled.text.length ? { ...piece, spelled: { ...piece.spelled, text } } : piece]
  })
}

function without(of: readonly Piece[], said: string, end: 'start' | 'end'): Piece[] {
  const piece = end === 'start' ? of[0] : of.at(-1)
  if (piece?.kind !== 'text' || said === '') return [...of]
  const { text } = piece.spelled
  if (end === 'start')
    return text.startsWith(said) ? [...stretch(piece, said.length, text.length), ...of.slice(1)] : [...of]
  return text.endsWith(said) ? [...of.slice(0, -1), ...stretch(piece, 0, text.length - said.length)] : [...of]
}

/** What `textwrap.indent` puts before every line; its text stands first or on the text that is indented. */
function indentOf({ args }: Call): { text: string; from: number } {
  const said = args.find(({ name }) => name === 'prefix') ?? args[1]
  return said?.value.kind === 'text' ? { text: said.value.spelled.text, from: said.value.from } : { text: '', from: 0 }
}

/** More than any limit lets pass. */
const MOST_PADDING = 1_000_000

/** A text that is made longer to a length that is written out. */
function padded(of: readonly Piece[], { args, from }: Call): Piece[] {
  const [length, fill] = args.map(({ value }) => value)
  const written = of.find(piece => piece.kind === 'text')
  if (!written || length?.kind !== 'constant' || typeof length.value !== 'number') return [...of]
  const missing = Math.min(MOST_PADDING, Math.trunc(length.value) - certainText(of).length)
  const by = fill?.kind === 'text' && fill.spelled.text !== '' ? fill.spelled.text : ' '
  if (!(missing > 0)) return [...of]
  const text = by.repeat(Math.ceil(missing / by.length)).slice(0, missing)
  return [...of, { ...written, spelled: { text, marks: [[0, from]] } }]
}
