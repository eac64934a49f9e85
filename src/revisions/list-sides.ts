import type { Entry, Revision, Sides } from '../model/revision.ts'
import { followLinks } from './follow-links.ts'
import type { ListedSide } from './listed-side.ts'

/** Lists both sides, each once. An entry that both have is the same object. */
export async function listSides(sides: Sides): Promise<{ base: ListedSide | undefined; head: ListedSide }> {
  const list = async (revision: Revision) => ({
    revision,
    entries: await revision.list(),
    links: (await revision.links?.()) ?? [],
  })
  const [base, head] = await Promise.all([sides.base && list(sides.base), list(sides.head)])
  const listed = base && { ...base, entries: shared(base.entries, head.entries) }
  return { base: listed && (await followLinks(listed, head)), head: await followLinks(head, listed) }
}

function shared(base: readonly Entry[], head: readonly Entry[]): Entry[] {
  const byPath = new Map(head.map(entry => [entry.path, entry]))
  return base.map(entry => {
    const same = byPath.get(entry.path)
    return same?.id === entry.id ? same : entry
  })
}
