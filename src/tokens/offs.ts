import type { Part } from '../model/measurement.ts'
import type { Sure } from '../model/quantity.ts'

/** What each part counts under: calls of tools and what was said before are history, and all text is counted by one tokenizer. */
function kindOf({ kind, name }: Part): string {
  if (kind === 'slot' || kind === 'partial' || name === 'left-out') return 'text'
  return kind === 'framing' && name !== undefined && name !== 'reply' ? name : kind
}

/** By how many tokens each kind of part may be off. The parts of one kind share their error, so that theirs add up. */
export function offsOf(parts: readonly Part[], sure: Sure): ReadonlyMap<string, number> {
  if (sure.kind === 'exact' && !parts.some(({ off }) => off)) return none
  const offs = new Map<string, number>()
  const add = (kind: string, off: number) => offs.set(kind, (offs.get(kind) ?? 0) + off)
  for (const part of parts) if (part.off) add(kindOf(part), part.off)
  const text = parts.filter(part => kindOf(part) === 'text').reduce((sum, { tokens }) => sum + tokens, 0)
  if (sure.kind === 'estimate' && text > 0) add('text', text * sure.band)
  return offs
}

const none: ReadonlyMap<string, number> = new Map()

/** By how many tokens kinds are off together: their errors are independent, so that their squares add up. */
export function together(offs: ReadonlyMap<string, number>): number {
  return offs.size === 0 ? 0 : Math.round(Math.hypot(...offs.values()))
}
