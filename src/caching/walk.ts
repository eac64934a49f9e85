import type { Piece } from './pieces.ts'

/** What would be cached at the head, were what varies in it not further up than at the base. */
export interface Walk {
  /** Whether what ends the prefix at the head is new there, or stands before text that was before it. */
  isMoved: boolean
  /** Tokens of the text that stays the same, up to what varied at the base too. */
  would: number
  /** Where that stands; undefined where nothing of it is left. */
  stop: Piece | undefined
}

/** Walks the head's request past what is new in it and varies, up to what varied before. */
export function walkOf(base: readonly Piece[], head: readonly Piece[]): Walk {
  const known = new Set(base.flatMap(piece => keyOf(piece) ?? []))
  const first = head.map(keyOf).find(key => key !== undefined)
  let would = 0
  let stop: Piece | undefined
  for (const piece of head) {
    const key = keyOf(piece)
    if (key === undefined) would += piece.part.tokens
    else if (known.has(key) && key !== first) {
      stop = piece
      break
    }
  }
  const isNew = first !== undefined && !known.has(first)
  // Of the same thing, more follows that stays the same than did: text was before it that is behind it now.
  const isMoved =
    isNew || (first !== undefined && following(head, first) - following(base, first) > lost(base, head) / 2)
  return { isMoved, would, stop }
}

function lost(base: readonly Piece[], head: readonly Piece[]): number {
  return Math.max(1, before(base) - before(head))
}

function before(pieces: readonly Piece[]): number {
  let tokens = 0
  for (const { part, end } of pieces) {
    if (end) break
    tokens += part.tokens
  }
  return tokens
}

/** Tokens that stay the same between the first of these and whatever varies next. */
function following(pieces: readonly Piece[], key: string): number {
  const start = pieces.findIndex(piece => keyOf(piece) === key)
  if (start < 0) return 0
  return before(pieces.slice(start + 1))
}

/** Names what varies; undefined for what stays the same. */
function keyOf({ end }: Piece): string | undefined {
  return end && `${end.why} ${end.name ?? ''}`
}
