import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { Entry, Revision, Sides } from '../model/revision.ts'
import { aroundTop } from './around.ts'
import { blobId } from './blob-id.ts'
import { once } from './once.ts'
import { readFiles } from './read-file.ts'
import { readLinks } from './read-links.ts'
import { renamesByIdentity } from './renames.ts'
import type { DirectoriesRequest } from './sides-request.ts'
import { sourceOf } from './source-of.ts'
import { vanished } from './vanished.ts'

const skipped = new Set(['.git', 'node_modules'])

/** Opens two plain folders. Symbolic links, `.git` and `node_modules` are left out. */
export async function directorySides(request: DirectoriesRequest): Promise<Sides> {
  const base = request.base === undefined ? undefined : await openDirectory(request.base, request.cwd)
  const head = await openDirectory(request.head, request.cwd)
  const renames = async () =>
    base ? renamesByIdentity(await base.list(), await head.list()) : { renames: [], limited: false }
  const then = request.since === undefined ? undefined : await openDirectory(request.since, request.cwd)
  const earlier = then && {
    revision: then,
    around: async () => then,
    renames: async () => (base ? renamesByIdentity(await then.list(), await base.list()).renames : []),
  }
  const past = earlier && { earlier: async () => earlier }
  return { directory: '', base, head, renames, around: aroundTop({ base, head }), ...past }
}

async function openDirectory(folder: string, cwd = ''): Promise<Revision> {
  const root = resolve(cwd, folder)
  const is = await stat(root).catch(() => undefined)
  if (!is)
    throw new Problem(`there is no folder "${folder}"`, {
      remedy:
        'Name a folder that exists: promptcost compare DIR DIR. For two commits: promptcost --base REF --head REF',
    })
  if (!is.isDirectory())
    throw new Problem(`"${folder}" is a file, not a folder`, {
      remedy: 'Name the folder it is in: promptcost compare DIR DIR',
    })
  const listing = once(() => listDirectory(root))
  return {
    label: folder,
    how: 'folder',
    list: once(async () => (await listing()).entries),
    links: async () => (await listing()).links,
    targetsOf: links => readLinks(root, links),
    async *read(entries) {
      let at = 0
      for await (const bytes of readFiles(root, entries)) {
        const entry = entries[at++]
        if (entry) yield typeof bytes === 'string' ? { entry, unreadable: bytes } : sourceOf(entry, bytes)
      }
    },
  }
}

async function listDirectory(root: string): Promise<{ entries: Entry[]; links: string[] }> {
  const files: { path: string }[] = []
  const links: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of await itemsIn(root, folder)) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`
      if (item.isDirectory() && !skipped.has(item.name)) folders.push(path)
      else if (item.isFile()) files.push({ path })
      else if (item.isSymbolicLink()) links.push(path)
    }
  }
  const entries = await identify(
    root,
    files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
  return { entries, links: links.sort() }
}

const itemsIn = (root: string, folder: string) =>
  readdir(join(root, folder), { withFileTypes: true }).catch(cause => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') throw vanished(folder || root, cause)
    throw new Problem('this folder cannot be read', {
      where: { path: folder || root },
      remedy: 'Check its permissions.',
      cause,
    })
  })

// What cannot be read has an id of its own, so that it equals nothing on the other side.
async function identify(root: string, files: readonly { path: string }[]): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const bytes of readFiles(root, files)) {
    const path = files[entries.length]?.path ?? ''
    entries.push({ path, id: typeof bytes === 'string' ? `unread:${root}/${path}` : blobId(bytes) })
  }
  return entries
}
