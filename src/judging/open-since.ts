import type { Config, Since } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { rulesIn } from '../model/limits/rules.ts'
import { Problem } from '../model/problem.ts'
import type { Earlier, Entry, Revision, Sides } from '../model/revision.ts'
import type { Selected } from '../prompts/parse-files.ts'
import type { RootsAbove } from '../revisions/roots-above.ts'
import { includingAbove } from './include-above.ts'

/** The revision that limits look back to, under the name that the config gives it. */
export interface OpenedSince extends Earlier {
  ref: string
  /** Its files, listed once. One that a side has, too, is the same object. */
  entries(): Promise<readonly Entry[]>
}

/**
 * Opens the revision that `limits.since` names, where there are such limits.
 * @throws Problem where it cannot be found
 */
export async function openSince(
  sides: Sides,
  { policy: { limits, since }, sinceOfHead, policyFrom, head }: Config,
  listed: readonly Pick<Selected, 'listing'>[],
  above?: RootsAbove,
): Promise<{ since: OpenedSince | undefined; findings: Finding[] }> {
  if (!since || rulesIn(limits, 'since').length === 0 || !sides.base) return { since: undefined, findings: [] }
  const { ref, at } = since
  if (!sides.earlier) return { since: undefined, findings: [{ kind: 'since-not-judged', severity: 'info', at, ref }] }
  const found = await named(sides, ref, listed, above)
  if (found) return { since: found, findings: [] }
  // Who mends a name that means nothing must not be judged by it.
  const mends = policyFrom === 'base' && head?.path !== undefined && sinceOfHead?.ref !== ref
  const other = mends && sinceOfHead ? await named(sides, sinceOfHead.ref, listed, above) : undefined
  if (!mends || (sinceOfHead && !other)) throw notFound(mends && sinceOfHead ? sinceOfHead : since)
  return { since: other, findings: [{ kind: 'since-mended', severity: 'warn', at, ref }] }
}

async function named(
  sides: Sides,
  ref: string,
  listed: readonly Pick<Selected, 'listing'>[],
  above: RootsAbove | undefined,
): Promise<OpenedSince | undefined> {
  const found = await sides.earlier?.(ref)
  if (!found || !above) return found && { ...found, ref, entries: listOnce(found.revision, listed) }
  const own: Selected = { revision: found.revision, entries: await found.revision.list() }
  const whole = await includingAbove(own, above, () => found.around(above.openAt))
  const revision = { ...found.revision, ...whole.revision, list: async () => [...(whole.listing ?? whole.entries)] }
  return { ...found, revision, ref, entries: listOnce(revision, listed) }
}

function notFound({ ref, at }: Since): Problem {
  return new Problem(`there is no "${ref}" to measure growth from.`, {
    where: at,
    remedy: 'Name a tag, a branch or a full commit id that the repository has, or a day after its first commit.',
  })
}

function listOnce(revision: Revision, listed: readonly Pick<Selected, 'listing'>[]): OpenedSince['entries'] {
  let entries: Promise<readonly Entry[]> | undefined
  const list = async () => {
    const known = new Map(
      listed.flatMap(({ listing = [] }) => listing).map(entry => [`${entry.id} ${entry.path}`, entry]),
    )
    return (await revision.list()).map(entry => known.get(`${entry.id} ${entry.path}`) ?? entry)
  }
  return () => {
    entries ??= list()
    return entries
  }
}
