import { lastAt } from '../data/last-at.ts'
import type { Loc } from '../model/quantity.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import type { Piece } from './fold/piece.ts'
import { sliceOf, sourceAt } from './spelled.ts'

type Text = Extract<Piece, { kind: 'text' }>

/** A text that a program builds, as a template: what is only known at run time is a slot, what depends on a condition a branch. */
export function toTemplate(pieces: readonly Piece[]): TemplatePiece[] {
  return pieces.flatMap(templateOf)
}

function templateOf(piece: Piece): TemplatePiece[] {
  if (piece.kind === 'text') return linesOf(piece)
  if (piece.kind === 'slot') {
    const { name, raw, from, module } = piece
    return [{ kind: 'slot', name, raw, at: module.place(from) }]
  }
  // How often a loop runs is not known; once is what is counted of it.
  if (piece.kind === 'loop') {
    const body = toTemplate(piece.body)
    const at = piece.module.place(piece.from)
    const loop = { kind: 'loop' as const, at, over: '', item: '', body, otherwise: [] }
    return body.length > 0 ? [piece.least ? { ...loop, least: 1 } : loop] : []
  }
  const bodies = piece.options.map(toTemplate)
  const at = bodies.flat()[0]?.at
  const arms = bodies.slice(0, -1).map(body => ({ when: { kind: 'unknown' as const }, body }))
  return at ? [{ kind: 'branch', at, arms, otherwise: bodies.at(-1) ?? [] }] : []
}

/** The text of pieces that are certain throughout, with the place of each of its offsets; undefined where anything is open. */
export function wholeText(
  pieces: readonly Piece[],
): { text: string; place: (offset: number) => Loc; syntax?: 'f-string' | undefined } | undefined {
  const texts = pieces.filter((piece): piece is Text => piece.kind === 'text')
  const [first] = texts
  if (!first || texts.length !== pieces.length) return undefined
  const starts: number[] = []
  let length = 0
  for (const { spelled } of texts) {
    starts.push(length)
    length += spelled.text.length
  }
  const place = (offset: number) => {
    const index = lastAt(starts.length, i => starts[i] ?? 0, offset)
    const { spelled, module } = texts[index] ?? first
    return module.place(sourceAt(spelled, offset - (starts[index] ?? 0)))
  }
  const syntax = texts.every(each => each.syntax) ? first.syntax : undefined
  return { text: texts.map(({ spelled }) => spelled.text).join(''), place, syntax }
}

/** A text in parts whose lines are lines of the file: a line break written as `\n` is not one there. */
function linesOf({ spelled, module }: Text): TemplatePiece[] {
  const cuts = spelled.marks.map(([text]) => text).filter(text => text > 0 && spelled.text[text - 1] === '\n')
  const bounds = [0, ...cuts, spelled.text.length]
  return bounds.slice(0, -1).map((start, i): TemplatePiece => {
    const part = sliceOf(spelled, start, bounds[i + 1] ?? start)
    return { kind: 'text', text: part.text, at: module.place(sourceAt(part, 0)) }
  })
}
