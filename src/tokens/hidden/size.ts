/** In pixels. */
export interface Size {
  width: number
  height: number
}

/** The size of an image that is shrunk until no side is longer than `side`. */
export function fitInside({ width, height }: Size, side: number): Size {
  const shrink = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * shrink)), height: Math.max(1, Math.round(height * shrink)) }
}
