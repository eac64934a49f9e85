/** A text of about `size` characters, made of one piece. */
export function repeated(size: number, piece: string): string {
  return piece.repeat(Math.max(1, Math.floor(size / piece.length)))
}

/** A text of about `size` characters, made of pieces that each have a number of their own. */
export function numbered(size: number, piece: (index: number) => string): string {
  const pieces: string[] = []
  let length = 0
  for (let index = 0; length < size; index++) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}

/** So many opening pieces around a middle, then as many closing ones. */
export function nested(size: number, open: string, middle: string, close: string): string {
  const depth = Math.max(1, Math.floor((size - middle.length) / (open.length + close.length)))
  return open.repeat(depth) + middle + close.repeat(depth)
}
