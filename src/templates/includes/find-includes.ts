import type { TemplatePiece } from '../syntaxes/piece.ts'

export type Include = Extract<TemplatePiece, { kind: 'include' }>

/** Every include of a template, also those in branches, loops and blocks, in the order of the text. */
export function findIncludes(pieces: readonly TemplatePiece[]): Include[] {
  return pieces.flatMap(piece => {
    switch (piece.kind) {
      case 'branch':
        return [...piece.arms.flatMap(arm => findIncludes(arm.body)), ...findIncludes(piece.otherwise)]
      case 'loop':
        return [...findIncludes(piece.body), ...findIncludes(piece.otherwise)]
      case 'block':
      case 'let':
        return findIncludes(piece.body)
      case 'include':
        return [piece, ...piece.blocks.flatMap(block => findIncludes(block.body))]
      default:
        return []
    }
  })
}
