import type { History, HistoryCommit } from '../model/history.ts'

interface Steps {
  from: number
  to: number
  changes: number
  largest: number
}

/**
 * Prompts that grew past a limit in steps that each stayed within it: no check of a single change ever said so. A step that is beyond the limit
 * starts anew, as somebody has seen it.
 * @param above the limit in per cent
 * @param ignored growth of so many tokens is too small to speak of
 */
export function creepIn(
  changes: readonly HistoryCommit[],
  prompts: number,
  above: number,
  ignored: number,
): History['creep'] {
  const running = new Map<number, Steps>()
  for (const { edits } of changes) {
    for (const { prompt, before, tokens } of edits) {
      const steps = nextSteps(running.get(prompt), before, before + tokens, above)
      if (steps) running.set(prompt, steps)
      else running.delete(prompt)
    }
  }
  return Array.from({ length: prompts }, (_, prompt) => ({ prompt, ...running.get(prompt) }))
    .filter((each): each is { prompt: number } & Steps => each.from !== undefined)
    .filter(({ from, to, changes }) => changes > 1 && 100 * (to - from) > above * from && to - from > ignored)
    .map(each => ({ ...each, largest: Math.round(each.largest * 10) / 10 }))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
}

function nextSteps(steps: Steps | undefined, before: number, after: number, above: number): Steps | undefined {
  if (after === 0) return undefined
  const grown = before > 0 ? (100 * (after - before)) / before : Number.POSITIVE_INFINITY
  if (grown > above) return { from: after, to: after, changes: 0, largest: 0 }
  const { from, changes, largest } = steps ?? { from: before, changes: 0, largest: 0 }
  return { from, to: after, changes: changes + 1, largest: Math.max(largest, grown) }
}
