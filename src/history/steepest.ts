import type { HistoryCommit } from '../model/history.ts'

/** So many of the commits that added most are listed. */
const MOST_STEEP = 20

/** The commits that added most, the steepest first, by their positions. */
export function steepestOf(changes: readonly HistoryCommit[]): number[] {
  const hasVolumes = changes.some(({ usdPerMonth }) => usdPerMonth !== null)
  const weight = ({ tokens, usdPerMonth, usdPerThousandCalls }: HistoryCommit) =>
    Number((hasVolumes ? usdPerMonth : usdPerThousandCalls) ?? 0) || tokens * 1e-9
  return changes
    .map((change, i) => ({ i, weight: weight(change) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_STEEP)
    .map(({ i }) => i)
}
