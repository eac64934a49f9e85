import { append } from '../../model/long-lists.ts'
import type { Module } from '../module.ts'
import { sourceAt } from '../spelled.ts'
import type { Piece } from './piece.ts'
import { mapTexts, stretch } from './piece.ts'

/** Gives what stands for a field, by its name or its place among those without one. */
export type Field = (name: string, raw: string, from: number, module: Module) => Piece[]

const FIELD = /\{\{|\}\}|\{([\w.[\]]{0,200})(?:![ars])?(?::(?:[^{}\n]|\{\w{0,99}\}){0,99})?\}/g
const DOLLAR = /\$\$|\$(?:([A-Za-z_]\w{0,99})|\{([A-Za-z_]\w{0,99})\})/g
const PERCENT = /%(?:\((\w{1,100})\)|)[-+ #0]{0,5}(?:\d{0,12}|\*)(?:\.(?:\d{0,12}|\*))?([sdifrxceEgG%])/g

/** A text's fields as Python's `str.format` fills them; braces that are none stay as they are. */
export function formatted(pieces: readonly Piece[], field: Field): Piece[] {
  let next = 0
  return divided(
    pieces,
    FIELD,
    found => {
      const [, name] = found
      return name === '' ? String(next++) : name
    },
    field,
  )
}

/** A text's fields as Python's `%` fills them. */
export function percented(pieces: readonly Piece[], field: Field): Piece[] {
  let next = 0
  return divided(
    pieces,
    PERCENT,
    ([all, name]) => {
      if (all.endsWith('%')) return undefined
      // A width or a precision that is an argument stands before what is shown.
      if (name === undefined) next += all.split('*').length - 1
      return name ?? String(next++)
    },
    field,
  )
}

/** A text's fields as Python's `string.Template` fills them. */
export function dollared(pieces: readonly Piece[], field: Field): Piece[] {
  return divided(pieces, DOLLAR, ([, name, braced]) => name ?? braced, field)
}

/** A text in which one literal is replaced by something else, everywhere or once. */
export function replaced(pieces: readonly Piece[], from: string, to: Piece[], once: boolean): Piece[] {
  if (from === '') return [...pieces]
  let left = once ? 1 : Number.POSITIVE_INFINITY
  return mapTexts(pieces, piece => {
    const parts: Piece[] = []
    let at = 0
    const { text } = piece.spelled
    for (let found = text.indexOf(from); found !== -1 && left > 0; found = text.indexOf(from, at)) {
      append(parts, [...stretch(piece, at, found), ...to])
      at = found + from.length
      left--
    }
    return [...parts, ...stretch(piece, at, text.length)]
  })
}

function divided(
  pieces: readonly Piece[],
  pattern: RegExp,
  nameOf: (found: RegExpExecArray) => string | undefined,
  field: Field,
): Piece[] {
  return mapTexts(pieces, each => {
    // What is filled here is no template any more.
    const piece = { ...each, syntax: undefined }
    const parts: Piece[] = []
    let at = 0
    for (const found of piece.spelled.text.matchAll(pattern)) {
      const end = found.index + found[0].length
      const name = nameOf(found)
      parts.push(...stretch(piece, at, found.index))
      // A doubled sign stands for one.
      if (name === undefined) parts.push(...stretch(piece, end - 1, end))
      else append(parts, field(name, found[0], sourceAt(piece.spelled, found.index), piece.module))
      at = end
    }
    return [...parts, ...stretch(piece, at, piece.spelled.text.length)]
  })
}
