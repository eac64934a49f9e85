import type { Piece } from '../../model/prompt.ts'
import type { Loc } from '../../model/quantity.ts'
import { none } from './none.ts'
import type { Syntax } from './syntax.ts'

/** In order of specificity: the first that claims a text reads it. */
const SYNTAXES: readonly Syntax[] = [none]

/** Reads a text of the file at `path` by the syntax that claims it. */
export function toPieces(path: string, text: string, at: (offset: number) => Loc): Piece[] {
  const syntax = SYNTAXES.find(each => each.claims(path, text)) ?? none
  return syntax.parse(text, at)
}
