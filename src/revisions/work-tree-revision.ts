import { Problem } from '../model/problem.ts'
import type { Entry, Revision, Source } from '../model/revision.ts'
import { blobId } from './blob-id.ts'
import { type Checkout, gitRecords } from './git.ts'
import { once } from './once.ts'
import { readBlobs } from './read-blobs.ts'
import { readFiles } from './read-file.ts'
import { readLinks } from './read-links.ts'
import { sourceOf } from './source-of.ts'
import { hashFiles, withTemporaryObjects } from './temporary-objects.ts'
import { entryOf, linkOf, pinsOf, targetsIn } from './tree-revision.ts'
import { listWorkTree } from './work-tree-listing.ts'

/** A side that is no commit. `unstored` are the entries whose content git may not hold yet. */
export interface UncommittedRevision extends Revision {
  unstored(): Promise<Entry[]>
}

/** The files in the checked directory: those that git calls clean as their blobs, the others from disk. Ignored files are not listed. */
export function openWorkTree(checkout: Checkout, how: string, places: readonly string[] = []): UncommittedRevision {
  const listing = once(() => listWorkTree(checkout, places))
  return {
    label: 'work tree',
    how,
    unstored: async () => (await listing()).dirty,
    list: async () => {
      const { clean, dirty } = await listing()
      return [...clean, ...dirty]
    },
    links: async () => (await listing()).links,
    pins: async () => (await listing()).pins,
    targetsOf: links => readLinks(checkout.cwd, links),
    async *read(entries) {
      const dirty = new Set((await listing()).dirty.map(entry => entry.path))
      yield* readBlobs(
        checkout,
        entries.filter(entry => !dirty.has(entry.path)),
      )
      yield* readDirty(
        checkout,
        entries.filter(entry => dirty.has(entry.path)),
      )
    },
  }
}

/** What is staged. */
export function openIndex(checkout: Checkout, how: string, places: readonly string[] = []): UncommittedRevision {
  const records = once(() => gitRecords(checkout, ['ls-files', '--stage', '-z', '--', ...places]))
  return {
    label: 'index',
    how,
    unstored: async () => [],
    list: once(async () => {
      if ((await records()).some(record => /^\d+ \w+ [123]\t/.test(record)))
        throw new Problem('the index has unmerged files', {
          remedy: 'Finish the merge (git status shows what is left), or omit --staged.',
        })
      return (await records()).flatMap(entryOf)
    }),
    links: async () => (await records()).flatMap(linkOf),
    pins: async () => pinsOf(await records()),
    targetsOf: async links => targetsIn(checkout, await records(), links),
    read: entries => readBlobs(checkout, entries),
  }
}

/** Bytes whose own id is the entry's need no conversion; the others git converts as it would when they are added. */
async function* readDirty(checkout: Checkout, entries: readonly Entry[]): AsyncGenerator<Source> {
  const converted: Entry[] = []
  let at = 0
  for await (const bytes of readFiles(checkout.cwd, entries)) {
    const entry = entries[at++]
    if (!entry) return
    if (typeof bytes === 'string') yield { entry, unreadable: bytes }
    else if (blobId(bytes, entry.id.length === 64 ? 'sha256' : 'sha1') === entry.id) yield sourceOf(entry, bytes)
    else converted.push(entry)
  }
  if (converted.length > 0) yield* await convert(checkout, converted)
}

function convert(checkout: Checkout, entries: readonly Entry[]): Promise<Source[]> {
  return withTemporaryObjects(checkout, async temporary => {
    const ids = await hashFiles(
      checkout,
      entries.map(entry => entry.path),
      temporary,
    )
    const asListed = new Map(entries.map((entry, at) => [entry.path, { path: entry.path, id: ids[at] ?? entry.id }]))
    const sources: Source[] = []
    const entryAt = new Map(entries.map(entry => [entry.path, entry]))
    for await (const source of readBlobs(temporary, [...asListed.values()]))
      sources.push({ ...source, entry: entryAt.get(source.entry.path) ?? source.entry })
    return sources
  })
}
