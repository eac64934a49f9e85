import type { Expr } from './outline.ts'

/** What `+` makes of its parts: a text, or a number where there is one and nothing that is a text for sure. */
export function summed({ from, to }: { from: number; to: number }, parts: Expr[]): Expr {
  const isNumber =
    parts.some(part => part.kind === 'constant' && typeof part.value === 'number') &&
    parts.every(part => /^(?:constant|name|other)$/.test(part.kind))
  return isNumber ? { kind: 'other', from, to, mute: true, inner: [] } : { kind: 'joined', from, to, parts }
}
