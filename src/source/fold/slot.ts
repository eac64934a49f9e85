import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import type { Piece } from './piece.ts'
import type { Place } from './place.ts'

/** What is only known at run time: by its name, or by what stands in the source. */
export function slotOf(expr: Expr, { module }: Place): Piece[] {
  const source = module.text.slice(expr.from, Math.min(expr.to, expr.from + 200))
  const name =
    expr.kind === 'name'
      ? expr.name
      : source
          .replace(/^\$?\{|\}$/g, '')
          .trim()
          .slice(0, 64)
  const raw = expr.kind === 'name' ? `{${expr.name}}` : source.slice(0, 64)
  return [{ kind: 'slot', name, raw, from: expr.from, module }]
}

/** A value as a text that it is put into shows it. */
export function shown(value: number | boolean | null | string, language: Module['language']): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  if (language === 'python') return value === null ? 'None' : value ? 'True' : 'False'
  return String(value)
}

/** Whether anything of a text is certain. */
export function saysMore(pieces: readonly Piece[]): boolean {
  return pieces.length === 0 || pieces.some(piece => piece.kind !== 'slot')
}

/** Whether a text is more than a name, a path or a key. */
export function isSentence(text: string): boolean {
  return text.length > 40 && (text.match(/\S\s+\S/g)?.length ?? 0) > 4
}
