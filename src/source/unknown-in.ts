import { alwaysText, type Piece } from './fold/piece.ts'

/** What of a text is only known at run time. */
export function unknownIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece): string[] => {
    if (piece.kind === 'slot') return [piece.name]
    if (piece.kind === 'branch') return piece.options.flatMap(unknownIn)
    return piece.kind === 'loop' ? unknownIn(piece.body) : []
  })
}

/** What is unknown and has nothing certain beside it, whatever the branches choose. */
export function aloneIn(pieces: readonly Piece[]): string[] {
  if (pieces.some(alwaysText)) return []
  return pieces.flatMap((piece): string[] => {
    if (piece.kind === 'slot') return [piece.name]
    if (piece.kind === 'branch') return piece.options.flatMap(aloneIn)
    return piece.kind === 'loop' ? aloneIn(piece.body) : []
  })
}
