import type { TemplatePiece } from './piece.ts'

/** What the name of a partial that stands in the template itself begins with: no variable has such a name. */
export const INLINE = '> '

/**
 * Puts partials that a template defines itself (Handlebars' `{{#*inline "name"}}`) in the places that include them, before any file of
 * that name. One that includes itself stays an include there.
 */
export function placeInline(pieces: TemplatePiece[]): TemplatePiece[] {
  const bodies = new Map<string, TemplatePiece[]>()
  gather(pieces, bodies)
  if (bodies.size === 0) return pieces
  const placed = new Map<string, TemplatePiece[]>()
  const open = new Set<string>()
  return placeAll(pieces)

  function bodyOf(name: string): TemplatePiece[] | undefined {
    const known = placed.get(name)
    const body = bodies.get(name)
    if (known || !body || open.has(name)) return known
    open.add(name)
    const made = placeAll(body)
    open.delete(name)
    placed.set(name, made)
    return made
  }

  function placeAll(all: TemplatePiece[]): TemplatePiece[] {
    return all.map((piece): TemplatePiece => {
      switch (piece.kind) {
        case 'branch': {
          const arms = piece.arms.map(({ when, body }) => ({ when, body: placeAll(body) }))
          return { ...piece, arms, otherwise: placeAll(piece.otherwise) }
        }
        case 'loop':
          return { ...piece, body: placeAll(piece.body), otherwise: placeAll(piece.otherwise) }
        case 'block':
        case 'let':
          return { ...piece, body: placeAll(piece.body) }
        case 'include': {
          const { at, target, given } = piece
          const body = bodyOf(target)
          const names = (given?.names ?? []).map(
            ({ name, made }): TemplatePiece => ({ kind: 'let', at, name, made, body: [] }),
          )
          if (body) return { kind: 'branch', at, arms: [], otherwise: [...names, ...body] }
          return { ...piece, blocks: piece.blocks.map(block => ({ ...block, body: placeAll(block.body) })) }
        }
        default:
          return piece
      }
    })
  }
}

function gather(pieces: readonly TemplatePiece[], bodies: Map<string, TemplatePiece[]>): void {
  for (const piece of pieces) {
    if (piece.kind === 'let' && piece.name.startsWith(INLINE)) bodies.set(piece.name.slice(INLINE.length), piece.body)
    for (const body of bodiesOf(piece)) gather(body, bodies)
  }
}

/** The pieces that stand within one. */
export function bodiesOf(piece: TemplatePiece): TemplatePiece[][] {
  switch (piece.kind) {
    case 'branch':
      return [...piece.arms.map(({ body }) => body), piece.otherwise]
    case 'loop':
      return [piece.body, piece.otherwise]
    case 'block':
    case 'let':
      return [piece.body]
    case 'include':
      return piece.blocks.map(({ body }) => body)
    default:
      return []
  }
}
