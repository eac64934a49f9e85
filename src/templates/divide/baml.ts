import type { Run } from '../../model/prompt.ts'
import type { TemplatePiece } from '../syntaxes/piece.ts'
import type { Divided, Divider } from './divider.ts'
import { mapPieces } from './map-pieces.ts'

const ROLE = /^\{\{-?\s{0,9}_\.(?:role|chat)\(([^()]{0,200})\)\s{0,9}-?\}\}$/
const IMAGE = '{{ _.image }}'

/**
 * BAML's messages: `{{ _.role("x") }}` begins one. A role that a variable names is the user's. What stands before the first is the
 * system's, and a message of nothing but blanks is not sent; the others are sent without the blanks around them.
 */
export const baml: Divider = {
  mark: pieces =>
    mapPieces(pieces, piece => {
      const isMark = piece.kind === 'slot' && (ROLE.test(piece.raw) || piece.raw === IMAGE)
      return isMark ? [{ kind: 'text', text: piece.raw, at: piece.at } satisfies TemplatePiece] : [piece]
    }),
  divide: runs => {
    const all: Divided[] = [{ role: 'system', runs: [], images: [] }]
    for (const run of runs) {
      const role = run.kind === 'slot' ? null : ROLE.exec(run.text)
      if (role) all.push({ role: roleIn(role[1] ?? ''), runs: [], images: [] })
      else if (run.kind !== 'slot' && run.text === IMAGE) all.at(-1)?.images.push({ at: run.at })
      else all.at(-1)?.runs.push(run)
    }
    return all
      .map(each => ({ ...each, runs: trimmed(each.runs) }))
      .filter(each => each.runs.length + each.images.length > 0)
  },
}

function roleIn(given: string): string {
  return /^\s*(?:role\s*=\s*)?["'](\w{1,40})["']/.exec(given)?.[1] ?? 'user'
}

const isBlank = (run: Run | undefined) => run !== undefined && run.kind !== 'slot' && run.text.trim() === ''

/** Runs without the blanks before the first and behind the last. */
function trimmed(runs: readonly Run[]): Run[] {
  let [start, end] = [0, runs.length]
  while (start < end && isBlank(runs[start])) start++
  while (end > start && isBlank(runs[end - 1])) end--
  const kept = runs.slice(start, end)
  const [first] = kept
  if (first && first.kind !== 'slot') kept[0] = { ...first, text: first.text.trimStart() }
  const last = kept.at(-1)
  if (last && last.kind !== 'slot') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept
}
