import { Problem } from '../model/problem.ts'
import type { Earlier } from '../model/revision.ts'
import { isShallow } from './checkout-facts.ts'
import { fetchCommit, isObjectId, resolveCommit } from './commits.ts'
import { remoteIds } from './fetch-apart.ts'
import { fetchTrees } from './fetch-missing.ts'
import { type Checkout, gitLine } from './git.ts'
import { renamesOfTrees } from './renames.ts'
import { openTree, type TreeRevision } from './tree-revision.ts'
import { wholeBase } from './whole-base.ts'

/**
 * Opens an earlier revision that growth is measured from. One that this clone lacks is fetched where that is allowed, as the base is.
 * @param ref a tag, a branch, a commit or a day
 * @param base what a day is looked up before, and what files are renamed to
 * @returns undefined where it is certain that there is no such revision
 * @throws Problem where nobody knows, such as in a shallow clone
 */
export async function openEarlier(
  checkout: Checkout,
  ref: string,
  base: TreeRevision,
  directory: string,
): Promise<Earlier | undefined> {
  const sha = await find(checkout, ref, base)
  if (sha === undefined) return undefined
  await fetchTrees(checkout, sha)
  const side = { sha, label: ref, how: 'what `limits.since` names' }
  const revision = await openTree(checkout, side, directory)
  return {
    revision: wholeBase(revision),
    around: async places => wholeBase(await openTree(checkout, side, '', places)),
    renames: async isWanted => (await renamesOfTrees(checkout, revision, base, isWanted)).renames,
  }
}

async function find(checkout: Checkout, ref: string, base: TreeRevision): Promise<string | undefined> {
  const here = await findHere(checkout, ref)
  if (here !== undefined) return here
  if (isDay(ref)) return lastBefore(checkout, ref, base)
  const shallow = await isShallow(checkout)
  if (!checkout.mayFetch) {
    if (shallow) throw unknown(ref, 'this clone is shallow')
    return undefined
  }
  const ids = isObjectId(ref) ? [ref] : await remoteIds(checkout, [`refs/tags/${ref}`, `refs/heads/${ref}`])
  if (typeof ids === 'string') throw unknown(ref, `this clone does not have it, and ${ids}`)
  const [id] = ids
  if (id === undefined) {
    if (shallow && isAbbreviated(ref))
      throw unknown(ref, 'this clone is shallow, and a short commit id cannot be fetched')
    return undefined
  }
  const failed = await fetchCommit(checkout, id)
  const found = await resolveCommit(checkout.cwd, id, checkout.env)
  if (found === undefined) throw unknown(ref, `this clone does not have it${failed ? `, and ${failed}` : ''}`)
  return found
}

/** Tags come first, as they do not move; of a branch what the remote has. */
async function findHere({ cwd, env }: Checkout, ref: string): Promise<string | undefined> {
  const tag = await resolveCommit(cwd, `refs/tags/${ref}`, env)
  if (tag !== undefined) return tag
  const commit = isAbbreviated(ref) ? await resolveCommit(cwd, ref, env) : undefined
  if (commit?.startsWith(ref)) return commit
  return (
    (await resolveCommit(cwd, `refs/remotes/origin/${ref}`, env)) ??
    (await resolveCommit(cwd, `refs/heads/${ref}`, env))
  )
}

const isAbbreviated = (ref: string) => /^[0-9a-f]{7,64}$/.test(ref)
const isDay = (ref: string) => /^\d{4}-\d\d-\d\d$/.test(ref)

/** The last commit before a day begins, in UTC. In a shallow clone it may be one that is not there. */
async function lastBefore(checkout: Checkout, day: string, base: TreeRevision): Promise<string | undefined> {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time) || base.sha === undefined) return undefined
  const args = ['rev-list', '-1', '--first-parent', `--before=${Math.floor(time / 1000) - 1}`, base.sha]
  const found = await gitLine(checkout, args)
  if (found === undefined && (await isShallow(checkout)))
    throw unknown(day, 'this clone is shallow, and its history does not reach back to that day')
  return found
}

function unknown(ref: string, why: string): Problem {
  return new Problem(`cannot find "${ref}", which \`limits.since\` measures growth from: ${why}.`, {
    remedy: 'Fetch the history: git fetch --unshallow --tags\nIn a workflow give the checkout step "fetch-depth: 0".',
  })
}
