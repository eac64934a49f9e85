import type { HistoryCommit, HistoryPrompt } from '../model/history.ts'
import { restoredBy } from '../page/restored.ts'

/** So many of the commits that added most are listed. */
const MOST_STEEP = 20

/** The commits that added most, the steepest first, by their positions. What only restores prompts that were taken away just before is none. */
export function steepestOf(
  changes: readonly HistoryCommit[],
  prompts: readonly Pick<HistoryPrompt, 'id' | 'path'>[],
): number[] {
  const hasVolumes = changes.some(({ usdPerMonth }) => usdPerMonth !== null)
  const names = prompts.map(({ id, path }) => `${path}\0${id}`)
  /** What each change added, but for what it restored. */
  const added = (of: (change: Amounts) => number): number[] => {
    const restored = restoredBy(
      changes.map(({ edits }) => edits.map(edit => [names[edit.prompt] ?? '', of(edit)] as const)),
    )
    return changes.map((change, i) => of(change) - (restored[i] ?? 0))
  }
  const usd = added(({ usdPerMonth, usdPerThousandCalls }) =>
    Number((hasVolumes ? usdPerMonth : usdPerThousandCalls) ?? 0),
  )
  const tokens = added(each => each.tokens)
  return changes
    .map((_, i) => ({ i, weight: notNoise(usd[i] ?? 0) || (tokens[i] ?? 0) * 1e-9 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_STEEP)
    .map(({ i }) => i)
}

type Amounts = Pick<HistoryCommit, 'tokens' | 'usdPerMonth' | 'usdPerThousandCalls'>

/** A sum of decimals may be some last digit off zero. */
function notNoise(usd: number): number {
  return Math.abs(usd) < 1e-12 ? 0 : usd
}
