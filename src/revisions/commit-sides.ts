import { Problem } from '../model/problem.ts'
import type { Sides } from '../model/revision.ts'
import { aroundTop } from './around.ts'
import { isShallow, layoutOf } from './checkout-facts.ts'
import { fetchCommit, hasCommit } from './commits.ts'
import { openEarlier } from './earlier.ts'
import { fetchTrees } from './fetch-missing.ts'
import type { Checkout } from './git.ts'
import { renamesOfTrees } from './renames.ts'
import type { CommitSide, CommitsRequest } from './sides-request.ts'
import { openTree } from './tree-revision.ts'
import { wholeBase } from './whole-base.ts'

/** Opens two commits from the object database; the checkout is not touched. One that is missing is fetched where that is allowed. */
export async function commitSides(request: CommitsRequest): Promise<Sides> {
  const checkout = { cwd: request.cwd, env: request.env ?? {}, mayFetch: request.fetch }
  const directory = [(await layoutOf(checkout)).directory, request.below ?? ''].filter(part => part !== '').join('/')
  if (request.base) await present(checkout, request, request.base, 'base')
  await present(checkout, request, request.head, 'head')
  for (const side of [request.base, request.head]) if (side) await fetchTrees(checkout, side.sha)
  const base = request.base && wholeBase(await openTree(checkout, request.base, directory))
  const head = await openTree(checkout, request.head, directory)
  if (request.below && head.tree === undefined)
    throw new Problem(`there is no folder "${request.below}" at ${request.head.label}`, { mustFail: true })
  return {
    directory,
    base,
    head,
    renames: async isWanted =>
      base ? renamesOfTrees(checkout, base, head, isWanted) : { renames: [], limited: false },
    around:
      directory === ''
        ? aroundTop({ base, head })
        : async places => ({
            base: request.base && wholeBase(await openTree(checkout, request.base, '', places)),
            head: await openTree(checkout, request.head, '', places),
          }),
    ...(base && { earlier: ref => openEarlier(checkout, ref, base, directory) }),
  }
}

async function present(
  checkout: Checkout,
  { fetch, of }: CommitsRequest,
  { sha, label }: CommitSide,
  side: 'base' | 'head',
): Promise<void> {
  const { cwd, env } = checkout
  if (await hasCommit(cwd, sha, env)) return
  const shallow = await isShallow(checkout)
  const failed = fetch ? `, and ${await fetchCommit(checkout, sha)}` : ''
  if (fetch && (await hasCommit(cwd, sha, env))) return
  const lacks = shallow ? 'this clone is shallow' : 'this clone does not have it'
  const whose = of === undefined ? `(${label})` : `of ${of}`
  throw new Problem(`cannot read the ${side} ${sha.slice(0, 7)} ${whose}: ${lacks}${failed}.`, {
    remedy: 'Give the job "permissions: contents: read", or the checkout step\n"fetch-depth: 0".',
  })
}
