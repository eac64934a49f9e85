import type { History } from '../model/history.ts'
import type { Lineage } from './lineages.ts'
import type { Step } from './point-sums.ts'
import { summed } from './summed.ts'

/** What the prompts of each owner cost at both ends, by name; those without an owner last. */
export function ownersOf(lineages: readonly Lineage[], steps: readonly (readonly Step[])[]): History['owners'] {
  const names = [...new Set(lineages.map(({ terms }) => terms.owner ?? null))].sort(byName)
  return names.map(owner => {
    const own = steps.filter((_, i) => (lineages[i]?.terms.owner ?? null) === owner)
    const ends = [own.map(each => each.find(({ point }) => point === 0)), own.map(each => each.at(-1))].map(all =>
      all.flatMap(each => each?.amounts ?? []),
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
