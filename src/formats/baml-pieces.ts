import { placesIn } from '../data/places-in.ts'
import { countParts } from '../parsed/count-parts.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { mapPieces } from '../templates/divide/map-pieces.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { argumentsOf } from './baml-arguments.ts'
import { type BamlBlock, stringOf } from './baml-scan.ts'

const CALL = /^\{\{-?\s{0,9}(\w{1,200})\s{0,9}\(([\s\S]{0,2000})\)\s{0,9}-?\}\}$/
const OUTPUT = /^\{\{-?\s{0,9}ctx\.output_format\s{0,9}(?:\(([\s\S]{0,2000})\))?\s{0,9}-?\}\}$/
const PREFIX = /\bprefix\s{0,9}=\s{0,9}("(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'|null|none)/i

/** What a template of BAML may speak of. */
export interface Spoken {
  /** The file of the prompt. */
  file: PromptFile
  /** A template of any file of the project, as a message; undefined where there is none of the name. */
  template(name: string): { block: BamlBlock; file: PromptFile; message: ParsedMessage } | undefined
  /** The text that describes the answer; undefined where it is not known. */
  output(prefix: string | undefined): string | undefined
  /** Names of the arguments that are images. */
  images: ReadonlySet<string>
  /** Called with the file of each template that is part of the prompt. */
  uses(file: PromptFile): void
}

/** A template's text as a message, with the slots for templates and for the answer's description as they are written. */
export function readTemplateText(file: PromptFile, string: string, at: number): ParsedMessage {
  const place = placesIn(file.path, file.text)
  const message = messageOf(file, 'system', [{ text: stringOf(string) ?? string, place: () => place(at) }], 'jinja')
  return { ...message, divider: 'baml' }
}

/** A template's pieces with the templates that it calls, and what describes the answer. One that calls itself is not followed. */
export function filledIn(
  pieces: readonly TemplatePiece[],
  spoken: Spoken,
  open: readonly BamlBlock[] = [],
): TemplatePiece[] {
  return mapPieces(pieces, piece => {
    if (piece.kind !== 'slot') return [piece]
    const output = OUTPUT.exec(piece.raw)
    const text = output ? spoken.output(prefixIn(output[1] ?? '')) : undefined
    if (text !== undefined) return text === '' ? [] : [{ kind: 'text', text, at: piece.at }]
    const [, name = '', given = ''] = CALL.exec(piece.raw) ?? []
    const called = spoken.template(name)
    if (!called || open.includes(called.block))
      return spoken.images.has(piece.name) ? [{ ...piece, name: 'image', raw: '{{ _.image }}' }] : [piece]
    spoken.uses(called.file)
    countParts(spoken.file, called.message.body.length)
    const body = filledIn(called.message.body, spoken, [...open, called.block])
    const names = argumentsOf(called.block.head, given, piece.at)
    return names.length === 0 ? body : [{ ...ONCE, at: piece.at, body: [...names, ...body] }]
  })
}

/** What a loop gives a name is forgotten after it. */
const ONCE = {
  kind: 'loop',
  over: '',
  item: '',
  made: { kind: 'list', of: [{ kind: 'constant', value: null }] },
  otherwise: [],
} satisfies Partial<TemplatePiece>

function prefixIn(given: string): string | undefined {
  const prefix = PREFIX.exec(given)?.[1]
  if (prefix === undefined) return undefined
  if (/^n/i.test(prefix)) return ''
  return stringOf(prefix.startsWith("'") ? `"${prefix.slice(1, -1).replaceAll('"', '\\"')}"` : prefix)
}
