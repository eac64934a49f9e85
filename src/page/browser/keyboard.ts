interface Place {
  from: number
  to: number
  point: number
}

/**
 * Where a key leads: arrows from point to point, with shift ten at a time; Home and End; `+` and `-` zoom around the point, Escape shows all.
 * Undefined for any other key.
 */
export function moveByKey(key: string, isFast: boolean, { from, to, point }: Place, last: number): Place | undefined {
  const step = isFast ? 10 : 1
  const within = (at: number) => Math.min(to, Math.max(from, at))
  switch (key) {
    case 'ArrowLeft':
      return { from, to, point: within(point - step) }
    case 'ArrowRight':
      return { from, to, point: within(point + step) }
    case 'Home':
      return { from, to, point: from }
    case 'End':
      return { from, to, point: to }
    case '+':
    case '=': {
      const half = Math.max(1, Math.floor((to - from) / 4))
      return { from: Math.max(0, point - half), to: Math.min(last, point + half), point }
    }
    case '-': {
      const half = Math.max(2, to - from)
      return { from: Math.max(0, point - half), to: Math.min(last, point + half), point }
    }
    case 'Escape':
      return { from: 0, to: last, point }
    default:
      return undefined
  }
}
