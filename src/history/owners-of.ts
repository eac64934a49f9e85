import type { History } from '../model/history.ts'
import type { Amounts, Lineage } from './lineages.ts'
import { summed } from './summed.ts'

/** What the prompts of each owner cost at both ends, by name; those without an owner last. */
export function ownersOf(
  lineages: readonly Lineage[],
  series: readonly (readonly (Amounts | undefined)[])[],
): History['owners'] {
  const names = [...new Set(lineages.map(({ terms }) => terms.owner ?? null))].sort(byName)
  return names.map(owner => {
    const own = series.filter((_, i) => (lineages[i]?.terms.owner ?? null) === owner)
    const ends = [own.map(each => each[0]), own.map(each => each.at(-1))].map(all =>
      all.filter(each => each !== undefined),
    )
    const [from = [], to = []] = ends
    return {
      owner,
      prompts: to.length,
      from: from.length === 0 ? null : summed(from),
      to: to.length === 0 ? null : summed(to),
    }
  })
}

const byName = (a: string | null, b: string | null) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)
