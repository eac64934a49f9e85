import type { TemplatePiece } from '../syntaxes/piece.ts'

/** Every piece of a template through `map`, those in branches, loops and blocks too. */
export function mapPieces(
  pieces: readonly TemplatePiece[],
  map: (piece: TemplatePiece) => TemplatePiece[],
): TemplatePiece[] {
  const all = (inner: readonly TemplatePiece[]) => mapPieces(inner, map)
  return pieces.flatMap((piece): TemplatePiece[] => {
    switch (piece.kind) {
      case 'branch':
        return [
          { ...piece, arms: piece.arms.map(arm => ({ ...arm, body: all(arm.body) })), otherwise: all(piece.otherwise) },
        ]
      case 'loop':
        return [{ ...piece, body: all(piece.body), otherwise: all(piece.otherwise) }]
      case 'block':
      case 'let':
        return [{ ...piece, body: all(piece.body) }]
      case 'include':
        return [{ ...piece, blocks: piece.blocks.map(block => ({ ...block, body: all(block.body) })) }]
      default:
        return map(piece)
    }
  })
}
