import type { Module } from '../module.ts'
import { type Spelled, sliceOf } from '../spelled.ts'

/** A part of a text that a program builds, before it is read as a template. `syntax`: of a template that the program itself makes of it. */
export type Piece =
  | { kind: 'text'; spelled: Spelled; module: Module; syntax?: 'f-string' | undefined }
  /** What is only known at run time. `raw` is what stands for it in the source. */
  | { kind: 'slot'; name: string; raw: string; from: number; module: Module }
  /** One of several. */
  | { kind: 'branch'; options: Piece[][] }
  /** Sent an unknown number of times; `least`: at least once. */
  | { kind: 'loop'; body: Piece[]; from: number; module: Module; least?: 1 }

/** The text that is certain, for what only needs its length or its words. */
export function certainText(pieces: readonly Piece[]): string {
  const [only] = pieces
  if (only?.kind === 'text' && pieces.length === 1) return only.spelled.text
  return pieces
    .map(piece => {
      if (piece.kind === 'text') return piece.spelled.text
      if (piece.kind === 'branch') return longestOf(piece.options.map(certainText))
      return piece.kind === 'loop' ? certainText(piece.body) : ' '
    })
    .join('')
}

/** Whether a piece has certain text that is more than white space, whatever branches choose. */
export function alwaysText(piece: Piece): boolean {
  if (piece.kind === 'text') return /\S/.test(piece.spelled.text)
  if (piece.kind === 'branch') return piece.options.length > 0 && piece.options.every(option => option.some(alwaysText))
  return piece.kind === 'loop' && piece.least === 1 && piece.body.some(alwaysText)
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}

/** Divides every certain text by a function; what lies in branches and loops is divided, too. */
export function mapTexts(
  pieces: readonly Piece[],
  divide: (piece: Extract<Piece, { kind: 'text' }>) => Piece[],
): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'text') return divide(piece)
    if (piece.kind === 'branch') return [{ ...piece, options: piece.options.map(option => mapTexts(option, divide)) }]
    return piece.kind === 'loop' ? [{ ...piece, body: mapTexts(piece.body, divide) }] : [piece]
  })
}

/** A stretch of a piece of text; nothing where it is empty. */
export function stretch(piece: Extract<Piece, { kind: 'text' }>, start: number, end: number): Piece[] {
  return end > start ? [{ ...piece, spelled: sliceOf(piece.spelled, start, end) }] : []
}

/** One of several texts; alike ones are one. */
export function branch(options: Piece[][]): Piece[] {
  const [first, ...rest] = options
  if (!first) return []
  if (rest.length === 0) return first
  const isText = options.every(option => option.every(piece => piece.kind === 'text'))
  return isText && new Set(options.map(certainText)).size === 1 ? first : [{ kind: 'branch', options }]
}
