import type { Entry, Source } from '../model/revision.ts'
import { blobId } from './blob-id.ts'
import { byteReader } from './byte-reader.ts'
import { fetchMissing } from './fetch-missing.ts'
import { type Checkout, git, startGit } from './git.ts'
import { maxBytes, sourceOf } from './source-of.ts'

/**
 * Reads entries from the object database with one `git cat-file --batch`, each distinct object once: entries with the same id
 * follow each other. Sizes are asked for first, so that a large object is never unpacked.
 */
export async function* readBlobs(checkout: Checkout, entries: readonly Entry[]): AsyncGenerator<Source> {
  const byId = groupById(entries)
  await fetchMissing(checkout, [...byId.keys()])
  const sizes = await sizesOf(checkout, [...byId.keys()])
  const wanted: string[] = []
  for (const [id, same] of byId) {
    const size = sizes.get(id)
    if (size !== undefined && size <= maxBytes) wanted.push(id)
    else for (const entry of same) yield { entry, unreadable: size === undefined ? 'missing' : 'too-large' }
  }
  for await (const { id, bytes } of contents(checkout, wanted)) {
    for (const entry of byId.get(id) ?? []) yield bytes ? sourceOf(entry, bytes) : { entry, unreadable: 'missing' }
  }
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

/**
 * Sizes by id; a missing object has none. In a partial clone git fetches what it is asked for and gives up at the first object that it cannot
 * get: nothing that it then leaves unanswered is asked for again, as each question would go to a remote that does not answer.
 */
async function sizesOf(checkout: Checkout, ids: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  if (ids.length === 0) return sizes
  const { stdout } = await git(checkout, ['cat-file', '--batch-check', '--buffer'], {
    input: lines(ids),
    answers: [128],
  })
  for (const line of stdout.toString('utf8').split('\n')) {
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? []
    if (id !== undefined) sizes.set(id, Number(size))
  }
  return sizes
}

async function* contents(
  checkout: Checkout,
  ids: readonly string[],
): AsyncGenerator<{ id: string; bytes: Buffer | undefined }> {
  if (ids.length === 0) return
  const child = await startGit(checkout, ['cat-file', '--batch', '--buffer'])
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  child.stderr.resume()
  child.stdin.end(lines(ids))
  try {
    const reader = byteReader(child.stdout)
    for (const id of ids) {
      const header = await reader.line()
      const size = / blob (\d+)$/.exec(header ?? '')?.[1]
      const bytes = size === undefined ? undefined : await reader.exactly(Number(size) + 1)
      yield { id, bytes: intact(id, bytes?.subarray(0, -1)) }
    }
  } finally {
    child.kill('SIGKILL')
  }
}

const lines = (ids: readonly string[]) => ids.map(id => `${id}\n`).join('')

/** git hands out an object without looking whether it is the one that its name says: a corrupt one is as good as missing. */
function intact(id: string, bytes: Buffer | undefined): Buffer | undefined {
  return bytes && blobId(bytes, id.length === 64 ? 'sha256' : 'sha1') === id ? bytes : undefined
}
