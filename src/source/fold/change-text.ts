import type { Call } from '../outline.ts'
import { cleaned, dedented, indented, unindented } from './indent-text.ts'
import { mapTexts, type Piece, stretch } from './piece.ts'
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
