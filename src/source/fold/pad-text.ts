import type { Module } from '../module.ts'
import { certainText, type Piece } from './piece.ts'
import type { Budget } from './repeated.ts'

/** Where the padding of a text stands in the source. */
interface At {
  from: number
  module: Module
}

/**
 * A text that is padded to a width. Parts that are only known at run time are taken to be short. If the width is unknown, the padding
 * counts as a loop. Undefined if the result is too long.
 */
export function padded(
  of: Piece[],
  width: number | undefined,
  fill: string,
  at: At,
  budget: Budget,
): Piece[] | undefined {
  const by = fill === '' ? ' ' : fill
  const piece = (text: string): Piece => ({ kind: 'text', spelled: { text, marks: [[0, at.from]] }, module: at.module })
  if (width === undefined) return [...of, { kind: 'loop', body: [piece(by)], ...at }]
  const missing = Math.trunc(width) - certainText(of).length
  // A part that is only known at run time may fill a narrow field by itself.
  if (!(missing > 0) || (width <= NARROW && of.some(({ kind }) => kind === 'slot'))) return of
  budget.characters -= missing
  return budget.characters < 0 ? undefined : [...of, piece(by.repeat(Math.ceil(missing / by.length)).slice(0, missing))]
}

const NARROW = 20

/** `{name!r:.>90,.2f}`: the fill character, the width, the digits after the point. */
const SPEC = /:(?:([^{}])?[<>=^])?[-+ ]?z?#?(0?)(\d{0,12})[,_]?(?:\.(\d{1,12})[fFeEgG%])?/
/** `%-90.2f`, and `%*s`, whose width is an argument. */
const PERCENT = /^%(?:\(\w+\))?[-+ #]*(0?)(\d{0,12})(\*?)(?:\.(?:(\d{1,12})|(\*))[feg])?/i

/** The width and the fill character of a field; undefined where it is only as wide as its content. */
export function widthIn(raw: string): { width: number | undefined; fill: string } | undefined {
  if (raw.startsWith('{')) return widthBy(raw)
  const [, zero, wide, star, digits, more] = PERCENT.exec(raw) ?? []
  if (star || more) return { width: undefined, fill: ' ' }
  return widest([wide, digits], zero ? '0' : ' ')
}

function widthBy(raw: string): ReturnType<typeof widthIn> {
  if (raw.indexOf('{', 1) !== -1) return { width: undefined, fill: ' ' }
  const [, fill, zero, wide, digits] = SPEC.exec(raw) ?? []
  return widest([wide, digits], fill ?? (zero ? '0' : ' '))
}

function widest(said: readonly (string | undefined)[], fill: string): ReturnType<typeof widthIn> {
  const width = Math.max(...said.map(each => Number(each || 0)))
  return width > 0 ? { width, fill } : undefined
}
