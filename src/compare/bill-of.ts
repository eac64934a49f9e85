import { diffArrays } from 'diff'
import type { Bill, BillPart, Change } from '../model/change.ts'
import type { Part } from '../model/measurement.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { linesOfRuns } from './source-lines.ts'

/** With more parts than this that came or went, all are shown as new or gone. */
const mostEdits = 600

/**
 * One prompt's bill: its parts in the order of sending, each against what it was at the base; parts that are gone stand where
 * they stood. The tokens add up to the measurement's, and what they have more to the difference.
 */
export function billOf(change: Change): Bill {
  return { change, parts: partsOf(change) }
}

function partsOf({ base, head }: Change): BillPart[] {
  if (head && base) return align(merged(base.other.parts, base.prompt), merged(head.own.parts, head.prompt))
  // A removed prompt is shown as it was.
  const only = head ?? base
  return only ? merged(only.own.parts, only.prompt).map(part => ({ ...part, since: undefined })) : []
}

function align(before: readonly Part[], now: readonly Part[]): BillPart[] {
  const steps = diffArrays(before.map(keyOf), now.map(keyOf), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: now.length },
  ]
  const parts: BillPart[] = []
  let i = 0
  let j = 0
  for (const { added, removed, count } of steps) {
    for (let n = 0; n < count; n++) {
      const was = added ? undefined : before[i++]
      const is = removed ? undefined : now[j++]
      const part = is ?? was
      if (part) parts.push({ ...part, tokens: is?.tokens ?? 0, since: (is?.tokens ?? 0) - (was?.tokens ?? 0) })
    }
  }
  return parts
}

function keyOf({ kind, role, name, at }: Part): string {
  // A file may have moved; a partial is identified by its name.
  return JSON.stringify([kind, role, name, kind === 'partial' ? at.path : ''])
}

/** Stretches of one file that touch are one line of the bill. */
function merged(parts: readonly Part[], prompt: Prompt): Part[] {
  const places = linesOfRuns(prompt)
  const lines: Part[] = []
  for (const part of parts) {
    const at = places.get(part.at) ?? part.at
    const last = lines.at(-1)
    const isText = part.kind === 'text' || part.kind === 'partial'
    if (last && isText && keyOf(last) === keyOf(part) && last.at.path === at.path) {
      last.tokens += part.tokens
      last.at = span(last.at, at)
    } else lines.push({ ...part, at })
  }
  return lines
}

function span(from: Loc, to: Loc): Loc {
  const end = Math.max(from.endLine ?? from.line ?? 0, to.endLine ?? to.line ?? 0)
  const { endLine: _, ...start } = from
  return from.line !== undefined && end > from.line ? { ...start, endLine: end } : start
}
