import type { Module } from '../module.ts'
import { certainText, type Piece } from './piece.ts'
import type { Budget } from './repeated.ts'

/** Where what a text is filled up with stands in the source. */
interface At {
  from: number
  module: Module
}

/**
 * A text that is made so many characters long. What is only known at run time is taken to be short. Where nobody knows how long, it is
 * filled up as a loop would. Undefined where that is too much.
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
  // What is only known at run time, and what stands for it, may be as long as a narrow field is wide.
  if (!(missing > 0) || (width <= NARROW && of.some(({ kind }) => kind === 'slot'))) return of
  budget.characters -= missing
  return budget.characters < 0 ? undefined : [...of, piece(by.repeat(Math.ceil(missing / by.length)).slice(0, missing))]
}

const NARROW = 20

/** `{name!r:.>90,.2f}`: what fills it up, how wide it is, how many digits follow the point. */
const SPEC = /:(?:([^{}])?[<>=^])?[-+ ]?z?#?(0?)(\d{0,12})[,_]?(?:\.(\d{1,12})[fFeEgG%])?/
/** `%-90.2f`, and `%*s`, whose width is an argument. */
const PERCENT = /^%(?:\(\w+\))?[-+ #]*(0?)(\d{0,12})(\*?)(?:\.(?:(\d{1,12})|(\*))[feg])?/i

/** How wide a field of a text is made, and by what it is filled up; nothing where it is as wide as what it shows. */
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
