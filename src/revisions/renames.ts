import { basename } from 'node:path/posix'
import { appendTo } from '../model/long-lists.ts'
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

/** Which files are looked at. Any other is paired by its content alone, which needs no comparing. */
type IsWanted = (path: string) => boolean

/** Renames between two commits' trees, with paths relative to them. */
export async function renamesOfTrees(
  checkout: Checkout,
  base: TreeRevision,
  head: TreeRevision,
  isWanted?: IsWanted,
): Promise<Renames> {
  if (base.tree === undefined || head.tree === undefined) return none
  const sides = [base.tree, head.tree]
  const [before, after] = await Promise.all([base.list(), head.list()])
  return among(before, after, isWanted, paths =>
    detect(how => git(byPlace(checkout), ['diff-tree', ...options, ...how, ...sides, ...paths], { answers: [128] })),
  )
}

/** Renames between a commit's tree and files that are not committed: through an index of their own, in a temporary folder. */
export async function renamesOfUncommitted(
  checkout: Checkout,
  base: TreeRevision,
  head: UncommittedRevision,
  isWanted: IsWanted = () => true,
): Promise<Renames> {
  const { tree } = base
  if (tree === undefined) return none
  const [before, after, unstored] = await Promise.all([base.list(), head.list(), head.unstored()])
  const known = new Set(before.map(entry => entry.path))
  return among(before, after, isWanted, paths =>
    withTemporaryObjects(checkout, async temporary => {
      const candidates = unstored.filter(({ id, path }) => isObjectId(id) && !known.has(path) && isWanted(path))
      await hashFiles(
        checkout,
        candidates.map(entry => entry.path),
        temporary,
      )
      const input = after.filter(entry => isObjectId(entry.id)).map(entry => `100644 ${entry.id}\t${entry.path}\0`)
      await git(temporary, ['update-index', '-z', '--index-info'], { input: input.join('') })
      const diff = ['diff-index', '--cached', ...options]
      return detect(how => git(byPlace(temporary), [...diff, ...how, tree, ...paths], { answers: [128] }))
    }),
  )
}

/** Compares the files that were removed with those that were added, where both are looked at. */
async function among(
  before: readonly Entry[],
  after: readonly Entry[],
  isWanted: IsWanted = () => true,
  compare: (paths: readonly string[]) => Promise<Renames>,
): Promise<Renames> {
  const [basePaths, headPaths] = [before, after].map(entries => new Set(entries.map(({ path }) => path)))
  const gone = before.filter(({ path }) => !headPaths?.has(path))
  const come = after.filter(({ path }) => !basePaths?.has(path))
  if (gone.length === 0 || come.length === 0) return none
  const isOther = ({ path }: Entry) => !isWanted(path)
  const others = renamesByIdentity(gone.filter(isOther), come.filter(isOther)).renames
  const [from, to] = [gone, come].map(entries => entries.filter(({ path }) => isWanted(path)))
  if (!from?.length || !to?.length) return { renames: others, limited: false }
  const { renames, limited } = await compare(pathspecs([...from, ...to]))
  // Beyond a command line's length git has compared everything.
  const taken = new Set(renames.map(rename => rename.to))
  return { renames: [...renames, ...others.filter(rename => !taken.has(rename.to))], limited }
}

/** What fits on the shortest of command lines, that of Windows. */
const MOST_CHARACTERS = 20_000

/** `:(top,literal)` is literal too, but counts from the top of the tree that is compared and not from the folder that git runs in. */
function byPlace(checkout: Checkout): Checkout {
  return { ...checkout, settings: [...(checkout.settings ?? []), '--no-literal-pathspecs'] }
}

/** Limits git to these files; nothing where they are too many to name. */
function pathspecs(entries: readonly Entry[]): string[] {
  const all = entries.map(({ path }) => `:(top,literal)${path}`)
  return all.reduce((sum, { length }) => sum + length + 3, 0) > MOST_CHARACTERS ? [] : ['--', ...all]
}

/** Renames where there is no git: a removed and an added file with the same content. */
export function renamesByIdentity(base: readonly Entry[], head: readonly Entry[]): Renames {
  const basePaths = new Set(base.map(entry => entry.path))
  const headPaths = new Set(head.map(entry => entry.path))
  const removed = new Map<string, string[]>()
  for (const { id, path } of base) if (!headPaths.has(path)) appendTo(removed, id, path)
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

// Comparing contents needs them: if a clone lacks some, only identical files are paired.
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
