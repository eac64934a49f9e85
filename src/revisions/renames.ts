import { basename } from 'node:path/posix'
import type { Entry, Rename } from '../model/revision.ts'
import { isObjectId } from './commits.ts'
import { type Checkout, type GitResult, git } from './git.ts'
import { recordsOf } from './git-records.ts'
import { hashFiles, withTemporaryObjects } from './temporary-objects.ts'
import type { TreeRevision } from './tree-revision.ts'
import type { UncommittedRevision } from './work-tree-revision.ts'

export interface Renames {
  renames: Rename[]
  limited: boolean
}

const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--diff-filter=R']
// At most 1000 x 1000 files are compared by content; beyond that git pairs identical ones only and says so.
const bySimilarity = ['-M', '-l1000']
const byIdentity = ['-M100%']

/** Renames between two commits' trees, with paths relative to them. */
export async function renamesOfTrees(checkout: Checkout, base: TreeRevision, head: TreeRevision): Promise<Renames> {
  if (base.tree === undefined || head.tree === undefined) return none
  const sides = [base.tree, head.tree]
  return detect(how => git(checkout, ['diff-tree', ...options, ...how, ...sides], { answers: [128] }))
}

/** Renames between a commit's tree and files that are not committed: through an index of their own, in a temporary folder. */
export async function renamesOfUncommitted(
  checkout: Checkout,
  base: TreeRevision,
  head: UncommittedRevision,
): Promise<Renames> {
  const { tree } = base
  if (tree === undefined) return none
  const [before, after, unstored] = await Promise.all([base.list(), head.list(), head.unstored()])
  const paths = new Set(before.map(entry => entry.path))
  if (after.every(entry => paths.has(entry.path))) return none
  return withTemporaryObjects(checkout, async temporary => {
    const candidates = unstored.filter(entry => isObjectId(entry.id) && !paths.has(entry.path))
    await hashFiles(
      temporary,
      candidates.map(entry => entry.path),
      true,
    )
    const input = after.filter(entry => isObjectId(entry.id)).map(entry => `100644 ${entry.id}\t${entry.path}\0`)
    await git(temporary, ['update-index', '-z', '--index-info'], { input: input.join('') })
    return detect(how => git(temporary, ['diff-index', '--cached', ...options, ...how, tree], { answers: [128] }))
  })
}

/** Renames where there is no git: a removed and an added file with the same content. */
export function renamesByIdentity(base: readonly Entry[], head: readonly Entry[]): Renames {
  const basePaths = new Set(base.map(entry => entry.path))
  const headPaths = new Set(head.map(entry => entry.path))
  const removed = new Map<string, string[]>()
  for (const { id, path } of base) if (!headPaths.has(path)) removed.set(id, [...(removed.get(id) ?? []), path])
  const renames: Rename[] = []
  for (const { id, path: to } of head) {
    const from = basePaths.has(to) ? undefined : take(removed.get(id) ?? [], to)
    if (from !== undefined) renames.push({ from, to })
  }
  return { renames, limited: false }
}

const none: Renames = { renames: [], limited: false }

// Of several equal files the one that kept its name moved.
function take(paths: string[], to: string): string | undefined {
  const same = paths.findIndex(path => basename(path) === basename(to))
  return paths.splice(Math.max(same, 0), 1)[0]
}

// Comparing contents needs them: where a clone lacks some, identity still tells.
async function detect(diff: (how: readonly string[]) => Promise<GitResult>): Promise<Renames> {
  const compared = await diff(bySimilarity)
  if (compared.code === 0)
    return { renames: parse(compared), limited: compared.stderr.includes('rename detection was skipped') }
  return { renames: parse(await diff(byIdentity)), limited: true }
}

function parse({ stdout }: GitResult): Rename[] {
  const fields = recordsOf(stdout)
  const renames: Rename[] = []
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [what = '', from = '', to = ''] = fields.slice(at, at + 3)
    if (/^:100\d{3} 100\d{3} /.test(what)) renames.push({ from, to })
  }
  return renames
}
