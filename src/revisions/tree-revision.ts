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
    read: entries => readBlobs(checkout, entries),
  }
}

async function treeOf(checkout: Checkout, sha: string, directory: string): Promise<string | undefined> {
  if (directory === '') return `${sha}^{tree}`
  const [record] = await gitRecords(checkout, ['ls-tree', '-z', '--full-tree', sha, '--', directory])
  return /^040000 tree ([0-9a-f]+)\t/.exec(record ?? '')?.[1]
}

/** An entry from a record of `ls-tree` or `ls-files -s`. Only regular files are entries: no symbolic link (120000), no submodule (160000). */
export function entryOf(record: string): Entry[] {
  const tab = record.indexOf('\t')
  const match = /^100\d{3} (?:blob )?([0-9a-f]+)/.exec(record.slice(0, tab))
  return match?.[1] ? [{ path: record.slice(tab + 1), id: match[1] }] : []
}

/** The path of a symbolic link or a submodule from such a record. */
export function linkOf(record: string): string[] {
  return /^1[26]0000 [^\t]*\t(.*)$/s.exec(record)?.slice(1) ?? []
}
