import { diffArrays } from 'diff'
import type { CacheEnd } from '../model/caching.ts'
import type { Change, Costed } from '../model/change.ts'
import type { Part } from '../model/measurement.ts'
import type { Loc } from '../model/quantity.ts'
import { linesOfRuns } from './source-lines.ts'

/** A part of a request, and why it may be another with the next call. */
export interface Sent {
  part: Part
  end?: Pick<CacheEnd, 'why'> | undefined
}

/** One line of what a prompt is made of on both sides. */
export interface SentLine extends Pick<Part, 'kind' | 'name' | 'role' | 'at'> {
  base: number | undefined
  head: number | undefined
  varies: CacheEnd['why'] | undefined
}

/** With more parts than this that came or went, all are shown as new or gone. */
const mostEdits = 600

/**
 * What a prompt is made of on both sides, each by its own tokenizer, in one order: that in which providers cache. Either side's tokens add up to
 * what it measures.
 * @param sentOf the parts of a side in that order; those that it leaves out are never cached, and come last
 */
export function sentBillOf({ base, head }: Change, sentOf: (side: Costed) => readonly Sent[]): SentLine[] {
  const before = base ? linesOf(base, sentOf(base)) : []
  const after = !head ? [] : head === base ? before : linesOf(head, sentOf(head))
  const steps = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ]
  const lines: SentLine[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of steps) {
    for (let n = 0; n < count; n++) {
      const was = added ? undefined : before[i++]
      const is = removed ? undefined : after[j++]
      const line = is ?? was
      if (line) lines.push({ ...line, base: was?.tokens, head: is?.tokens })
    }
  }
  return lines
}

type Line = Omit<SentLine, 'base' | 'head'> & { tokens: number }

/** Stretches of one file that touch and are alike are one line. */
function linesOf({ own, prompt }: Costed, sent: readonly Sent[]): Line[] {
  const known = new Set(sent.map(({ part }) => part))
  const places = linesOfRuns(prompt)
  const lines: Line[] = []
  for (const { part, end } of [
    ...sent,
    ...own.parts.filter(part => !known.has(part)).map((part): Sent => ({ part })),
  ]) {
    if (part.tokens === 0) continue
    const { kind, name, role, tokens } = part
    const line: Line = { kind, name, role, at: places.get(part.at) ?? part.at, tokens, varies: end?.why }
    const last = lines.at(-1)
    if (last && kind !== 'slot' && last.at.path === line.at.path && keyOf(last) === keyOf(line)) {
      last.tokens += tokens
      last.at = spanned(last.at, line.at)
    } else lines.push(line)
  }
  return lines
}

function spanned(from: Loc, to: Loc): Loc {
  const end = Math.max(from.endLine ?? from.line ?? 0, to.endLine ?? to.line ?? 0)
  return from.line !== undefined && end > from.line ? { ...from, endLine: end } : from
}

/** A file may have moved; a partial is known by its name. */
function keyOf({ kind, role, name, at, varies }: Line): string {
  return JSON.stringify([kind, role, name, kind === 'partial' ? at.path : '', varies])
}
