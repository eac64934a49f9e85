import { Problem } from '../model/problem.ts'
import type { Entry, Revision } from '../model/revision.ts'
import { type Checkout, gitRecords } from './git.ts'
import { once } from './once.ts'
import { readBlobs } from './read-blobs.ts'
import type { CommitSide } from './sides-request.ts'

/** A commit's revision, restricted to a directory. `tree` is undefined where the commit has no such directory. */
export interface TreeRevision extends Revision {
  tree: string | undefined
}

/** Opens a commit that is present, or some places of it. Nothing is checked out. */
export async function openTree(
  checkout: Checkout,
  side: CommitSide,
  directory: string,
  places: readonly string[] = [],
): Promise<TreeRevision> {
  const tree = await treeOf(checkout, side.sha, directory)
  const records = once(async () =>
    tree === undefined ? [] : gitRecords(checkout, ['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...places]),
  )
  return {
    ...side,
    tree,
    list: once(async () => (await records()).flatMap(entryOf)),
    links: async () => (await records()).flatMap(linkOf),
    pins: async () => pinsOf(await records()),
    targetsOf: async links => targetsIn(checkout, await records(), links),
    read: entries => readBlobs(checkout, entries),
  }
}

async function treeOf(checkout: Checkout, sha: string, directory: string): Promise<string | undefined> {
  if (directory === '') return `${sha}^{tree}`
  const [record] = await gitRecords(checkout, ['ls-tree', '-z', '--full-tree', sha, '--', directory])
  const tree = /^040000 tree ([0-9a-f]+)\t/.exec(record ?? '')?.[1]
  if (tree === undefined) await refuseLinked(checkout, sha, directory)
  return tree
}

/** A folder behind a link or a submodule would read as an empty one, and all of its prompts as removed. */
async function refuseLinked(checkout: Checkout, sha: string, directory: string): Promise<void> {
  const parts = directory.split('/')
  const paths = parts.map((_, end) => parts.slice(0, end + 1).join('/'))
  const records = await gitRecords(checkout, ['ls-tree', '-z', '-t', '--full-tree', sha, '--', ...paths])
  const [link] = records.flatMap(linkOf)
  if (link === undefined) return
  const whole = link === directory ? 'the checked folder is' : 'the checked folder lies in'
  throw new Problem(`${link}: ${whole} a symbolic link or a submodule at ${sha.slice(0, 7)}`, {
    remedy: 'Check the folder that it leads to, with working-directory or from within it.',
  })
}

/** The mode of a file and the blank behind it. */
const MODE = '100644 '.length

/** An entry from a record of `ls-tree` or `ls-files -s`. Only regular files are entries: no symbolic link (120000), no submodule (160000). */
export function entryOf(record: string): Entry[] {
  if (!record.startsWith('100')) return []
  const from = record.startsWith('blob ', MODE) ? MODE + 'blob '.length : MODE
  const tab = record.indexOf('\t', from)
  const [id = ''] = record.slice(from, tab).split(' ', 1)
  return [{ path: record.slice(tab + 1), id }]
}

/** What the symbolic links among such records lead to. */
export async function targetsIn(
  checkout: Checkout,
  records: readonly string[],
  links: readonly string[],
): Promise<Map<string, string>> {
  const wanted = new Set(links)
  const all = records.flatMap(record => {
    const [, id, path = ''] = /^120000 (?:blob )?([0-9a-f]+)[^\t]*\t(.*)$/s.exec(record) ?? []
    return id !== undefined && wanted.has(path) ? [{ path, id }] : []
  })
  const targets = new Map<string, string>()
  for await (const source of readBlobs(checkout, all)) if ('text' in source) targets.set(source.entry.path, source.text)
  return targets
}

/** The path of a symbolic link or a submodule from such a record. */
export function linkOf(record: string): string[] {
  return /^1[26]0000 /.test(record) ? [record.slice(record.indexOf('\t') + 1)] : []
}

/** The commits of submodules, by path, among such records. */
export function pinsOf(records: readonly string[]): Map<string, string> {
  return new Map(
    records.flatMap(record => {
      const [, id, path] = /^160000 (?:commit )?([0-9a-f]+)[^\t]*\t(.*)$/s.exec(record) ?? []
      return id === undefined || path === undefined ? [] : [[path, id] as const]
    }),
  )
}
