import type { Entry, Source } from '../model/revision.ts'
import { blobId } from './blob-id.ts'
import { fetchMissing } from './fetch-missing.ts'
import type { Checkout } from './git.ts'
import { type Objects, objectsOf } from './objects.ts'
import { maxBytes, sourceOf } from './source-of.ts'

/** The most objects, and bytes of them, in memory at once. */
const MOST_OBJECTS = 1_000
const MOST_BYTES = 8 * 1024 * 1024

/**
 * Reads entries from the object database, each distinct object once: entries with the same id follow each other. Sizes are asked
 * for first, so that a large object is never unpacked.
 */
export async function* readBlobs(checkout: Checkout, entries: readonly Entry[]): AsyncGenerator<Source> {
  const byId = groupById(entries)
  await fetchMissing(checkout, [...byId.keys()])
  for await (const batch of blobs(objectsOf(checkout), [...byId.keys()])) {
    for (const { id, found } of batch)
      for (const entry of byId.get(id) ?? [])
        yield typeof found === 'string' ? { entry, unreadable: found } : sourceOf(entry, found)
  }
}

type Found = Buffer | 'missing' | 'too-large'

async function* blobs(objects: Objects, ids: readonly string[]): AsyncGenerator<{ id: string; found: Found }[]> {
  for (let at = 0; at < ids.length; at += MOST_OBJECTS) {
    const asked = ids.slice(at, at + MOST_OBJECTS)
    const wanted: { id: string; size: number }[] = []
    const unreadable: { id: string; found: Found }[] = []
    for (const [i, info] of (await objects.info(asked)).entries()) {
      const id = asked[i] ?? ''
      if (info?.type !== 'blob') unreadable.push({ id, found: 'missing' })
      else if (info.size > maxBytes) unreadable.push({ id, found: 'too-large' })
      else wanted.push({ id, size: info.size })
    }
    if (unreadable.length > 0) yield unreadable
    for (const batch of batches(wanted)) {
      const contents = await objects.contents(batch)
      yield batch.map((id, i) => ({ id, found: intact(id, contents[i]) ?? 'missing' }))
    }
  }
}

function batches(wanted: readonly { id: string; size: number }[]): string[][] {
  const all: string[][] = []
  let left = 0
  for (const { id, size } of wanted) {
    if (all.length === 0 || left < size) {
      all.push([])
      left = MOST_BYTES
    }
    left -= size
    all.at(-1)?.push(id)
  }
  return all
}

function groupById(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const same = groups.get(entry.id)
    if (same) same.push(entry)
    else groups.set(entry.id, [entry])
  }
  return groups
}

/** git hands out an object without looking whether it is the one that its name says: a corrupt one is as good as missing. */
function intact(id: string, bytes: Buffer | undefined): Buffer | undefined {
  return bytes && blobId(bytes, id.length === 64 ? 'sha256' : 'sha1') === id ? bytes : undefined
}
