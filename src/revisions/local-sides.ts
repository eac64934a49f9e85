import { realpath } from 'node:fs/promises'
import { Problem } from '../model/problem.ts'
import type { Sides } from '../model/revision.ts'
import { aroundTop, topOf } from './around.ts'
import { isShallow, layoutOf } from './checkout-facts.ts'
import { mergeBase, resolveCommit } from './commits.ts'
import { type Branch, currentBranch, defaultBranch, usualNames } from './default-branch.ts'
import { openEarlier } from './earlier.ts'
import type { Checkout } from './git.ts'
import { type Renames, renamesOfTrees, renamesOfUncommitted } from './renames.ts'
import type { CommitSide, LocalRequest } from './sides-request.ts'
import { openTree, type TreeRevision } from './tree-revision.ts'
import { unknownRevision } from './unknown-revision.ts'
import { wholeBase } from './whole-base.ts'
import { withoutFilters } from './without-filters.ts'
import { openIndex, openWorkTree, type UncommittedRevision } from './work-tree-revision.ts'

/** Opens a checkout's sides: the head as asked for, the base as asked for or as a merge into the default branch would meet it. */
export async function localSides(request: LocalRequest): Promise<Sides> {
  if (request.staged && request.head !== undefined)
    throw new Problem('the head cannot be both the index and a revision', {
      remedy: 'Omit either --staged or the second revision.',
    })
  // `..` must mean the same to git and to the file system, also where `cwd` is a link.
  const cwd = await realpath(request.cwd).catch(() => request.cwd)
  const checkout = await withoutFilters({ cwd, env: request.env ?? {} })
  const { directory } = await layoutOf(checkout)
  const commit = request.head === undefined ? undefined : await asked(checkout, request.head)
  const found = await baseOf(checkout, request, commit?.sha)
  const alone = typeof found === 'string' ? `; ${found}` : ''
  const openBase = async (at: Checkout, within: string, places?: readonly string[]) =>
    typeof found === 'string' ? undefined : wholeBase(await openTree(at, found, within, places))
  const openHead = async (at: Checkout, within: string, places?: readonly string[]) =>
    commit
      ? openTree(at, { ...commit, how: `${commit.how}${alone}` }, within, places)
      : request.staged
        ? openIndex(at, `what is staged${alone}`, places)
        : openWorkTree(at, `uncommitted changes included${alone}`, places)
  const base = await openBase(checkout, directory)
  const head = await openHead(checkout, directory)
  const top = { ...checkout, cwd: topOf(cwd, directory) }
  const around: Sides['around'] = async places => ({
    base: await openBase(top, '', places),
    head: await openHead(top, '', places),
  })
  return {
    directory,
    base,
    head,
    renames: isWanted => renamesOf(checkout, base, head, isWanted),
    around: directory === '' ? aroundTop({ base, head }) : around,
    ...(base && { earlier: ref => openEarlier(checkout, ref, base, directory) }),
  }
}

async function renamesOf(
  checkout: Checkout,
  base: TreeRevision | undefined,
  head: TreeRevision | UncommittedRevision,
  isWanted: ((path: string) => boolean) | undefined,
): Promise<Renames> {
  if (!base) return { renames: [], limited: false }
  return 'tree' in head
    ? renamesOfTrees(checkout, base, head, isWanted)
    : renamesOfUncommitted(checkout, base, head, isWanted)
}

async function asked(checkout: Checkout, revision: string): Promise<CommitSide> {
  const sha = await resolveCommit(checkout.cwd, revision, checkout.env)
  if (sha === undefined) throw await unknownRevision(checkout, revision)
  return { sha, label: revision, how: 'the requested revision' }
}

const NO_BASE = 'no base: '

// The base, or why there is none.
async function baseOf(
  checkout: Checkout,
  request: LocalRequest,
  head: string | undefined,
): Promise<CommitSide | string> {
  if (request.alone) return 'not compared with a base'
  if (request.base !== undefined) return asked(checkout, request.base)
  const from = head ?? (await resolveCommit(checkout.cwd, 'HEAD', checkout.env))
  if (from === undefined) return `${NO_BASE}there is no commit yet`
  const branch = await defaultBranch(checkout)
  if (!branch) return `${NO_BASE}no default branch was found (${usualNames})`
  if (head === undefined && branch.name === (await currentBranch(checkout))) {
    return { sha: branch.sha, label: 'HEAD', how: `the last commit on ${branch.name}, the default branch` }
  }
  return mergeBaseWith(checkout, from, branch, request.head ?? 'HEAD')
}

async function mergeBaseWith(checkout: Checkout, from: string, branch: Branch, head: string): Promise<CommitSide> {
  const sha = await mergeBase(checkout.cwd, from, branch.sha, checkout.env)
  if (sha !== undefined) return { sha, label: branch.name, how: `the merge base with ${branch.name}` }
  if (await isShallow(checkout))
    throw new Problem(`this clone is shallow and lacks the merge base of ${head} and ${branch.name}`, {
      remedy: 'Fetch the history: git fetch --unshallow\nIn a workflow give the checkout step "fetch-depth: 0".',
    })
  throw new Problem(`${head} and ${branch.name} have no common ancestor`, {
    remedy: 'Name the base: promptcost --base REVISION',
  })
}
