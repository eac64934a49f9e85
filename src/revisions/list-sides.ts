import type { Revision, Sides } from '../model/revision.ts'
import { followLinks } from './follow-links.ts'
import type { ListedSide } from './listed-side.ts'

/** Lists both sides, each once. */
export async function listSides(sides: Sides): Promise<{ base: ListedSide | undefined; head: ListedSide }> {
  const list = async (revision: Revision) => ({
    revision,
    entries: await revision.list(),
    links: (await revision.links?.()) ?? [],
  })
  const [base, head] = await Promise.all([sides.base && list(sides.base), list(sides.head)])
  return { base: base && (await followLinks(base, head)), head: await followLinks(head, base) }
}
