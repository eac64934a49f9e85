import { constants, type Stats } from 'node:fs'
import { access, lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Entry } from '../model/revision.ts'
import { type Checkout, gitRecords } from './git.ts'
import { maxBytes } from './source-of.ts'
import { hashFiles } from './temporary-objects.ts'
import { entryOf, linkOf, pinsOf } from './tree-revision.ts'
import { vanished } from './vanished.ts'

/** The work tree as git sees it: what is as it was added, and what has to be read from disk. */
export interface Listing {
  clean: Entry[]
  dirty: Entry[]
  /** Symbolic links and submodules. */
  links: string[]
  /** The commits of submodules, by path; of one that is at another than the index has, only that it is. */
  pins: Map<string, string>
}

/**
 * Lists the checked directory. A file that git calls clean has its blob's id, so that line endings on disk do not matter; a
 * modified or untracked one has the id that git would give it. So has one that git was told not to look at (`--skip-worktree`,
 * `--assume-unchanged`), if it is there; in a sparse checkout it is not. One that cannot be read has an id of its own.
 */
export async function listWorkTree(checkout: Checkout, places: readonly string[] = []): Promise<Listing> {
  const records = await gitRecords(checkout, [
    ...['ls-files', '-z', '-v', '--stage', '--modified', '--others', '--exclude-standard', '--'],
    ...places,
  ])
  const { index, changed, moved, untracked, unwatched } = byTag(records)
  for (const path of await presentOf(checkout, unwatched)) changed.add(path)
  const clean = index.flatMap(entryOf).filter(entry => !changed.has(entry.path))
  const links = index.flatMap(linkOf).filter(path => !changed.has(path))
  // An untracked path that ends in a slash is a repository of its own.
  const onDisk = [...changed, ...untracked.filter(path => !path.endsWith('/'))]
  const { entries, linked } = await identify(checkout, onDisk)
  const pins = pinsOf(index)
  for (const path of moved) pins.set(path, 'work tree')
  return { clean, dirty: entries, links: [...links, ...linked].sort(), pins }
}

interface ByTag {
  index: string[]
  /** Paths that are not there as they are in the index. */
  changed: Set<string>
  /** Submodules at another commit than the index has. */
  moved: string[]
  untracked: string[]
  /** Paths that git does not compare with the index. */
  unwatched: string[]
}

function byTag(records: readonly string[]): ByTag {
  const index: string[] = []
  const unwatched: string[] = []
  const changed = new Set<string>()
  const untracked: string[] = []
  const moved: string[] = []
  for (const record of records) {
    const [tag, rest] = [record[0], record.slice(2)]
    if (tag === '?') untracked.push(rest)
    else if (tag !== 'C') index.push(rest)
    if (/[Sa-z]/.test(tag ?? '')) unwatched.push(pathOf(rest))
    // A submodule is a link, whatever is checked out in it. What is not merged yet is read as it lies there.
    if (tag === 'C' && rest.startsWith('160000')) moved.push(pathOf(rest))
    else if (tag === 'C' || isUnmerged(rest)) changed.add(pathOf(rest))
  }
  return { index, changed, moved, untracked, unwatched }
}

const pathOf = (record: string): string => record.slice(record.indexOf('\t') + 1)

const isUnmerged = (record: string): boolean => /^\d+ [0-9a-f]+ [123]\t/.test(record)

async function presentOf(checkout: Checkout, paths: readonly string[]): Promise<string[]> {
  const isOwnFolder = folders(checkout.cwd)
  const isThere = async (path: string) =>
    (await isOwnFolder(dirname(path))) && (await statOf(join(checkout.cwd, path))) !== undefined
  const there = await Promise.all(paths.map(isThere))
  return paths.filter((_, at) => there[at])
}

async function identify(checkout: Checkout, paths: readonly string[]): Promise<{ entries: Entry[]; linked: string[] }> {
  const isOwnFolder = folders(checkout.cwd)
  const readable: string[] = []
  const entries: Entry[] = []
  const linked: string[] = []
  for (const path of paths) {
    const stat = (await isOwnFolder(dirname(path))) ? await statOf(join(checkout.cwd, path)) : undefined
    if (stat?.isSymbolicLink()) linked.push(path)
    if (!stat?.isFile()) continue
    if (stat.size <= maxBytes && (await mayRead(join(checkout.cwd, path)))) readable.push(path)
    else entries.push({ path, id: `unread:${stat.size}:${stat.mtimeMs}:${path}` })
  }
  const ids = await hashFiles(checkout, readable).catch(async cause => {
    for (const path of readable) if (!(await statOf(join(checkout.cwd, path)))) throw vanished(path, cause)
    throw cause
  })
  return { entries: [...entries, ...readable.map((path, at) => ({ path, id: ids[at] ?? `unread:${path}` }))], linked }
}

/** Whether a folder is reached without a symbolic link, which may lead out of the repository. */
function folders(cwd: string): (folder: string) => Promise<boolean> {
  const known = new Map([['.', Promise.resolve(true)]])
  const isOwn = (folder: string): Promise<boolean> => {
    const answer = known.get(folder) ?? ask(folder)
    known.set(folder, answer)
    return answer
  }
  const ask = async (folder: string) =>
    (await isOwn(dirname(folder))) && ((await statOf(join(cwd, folder)))?.isDirectory() ?? false)
  return isOwn
}

const statOf = (path: string): Promise<Stats | undefined> => lstat(path).catch(() => undefined)

const mayRead = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
