import type { Entry, Revision, Sides } from '../model/revision.ts'

/** A side with its listing. */
export interface ListedSide {
  revision: Revision
  entries: Entry[]
}

/** Lists both sides, each once. */
export async function listSides(sides: Sides): Promise<{ base: ListedSide | undefined; head: ListedSide }> {
  const list = async (revision: Revision) => ({ revision, entries: await revision.list() })
  const [base, head] = await Promise.all([sides.base && list(sides.base), list(sides.head)])
  return { base, head }
}
