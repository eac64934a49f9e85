import type { Piece } from '../../model/prompt.ts'
import type { Loc } from '../../model/quantity.ts'

/** A template language: text in, pieces out, in time linear in the text. Never throws: what it cannot read is text. */
export interface Syntax {
  name: string
  claims(path: string, text: string): boolean
  /** `at` tells the place of an offset in `text`. */
  parse(text: string, at: (offset: number) => Loc): Piece[]
}
