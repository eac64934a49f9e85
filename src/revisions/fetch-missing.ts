import { remotesOf } from './checkout-facts.ts'
import { fetchApart } from './fetch-apart.ts'
import { type Checkout, git } from './git.ts'

/**
 * In a partial clone fetches those of the objects that it lacks, all at once, where the checkout may be completed. What cannot be
 * had stays missing. git itself never fetches what it comes upon: the remote that the checkout's config names may be a program.
 */
export async function fetchMissing(checkout: Checkout, ids: readonly string[]): Promise<void> {
  if (!checkout.mayFetch || ids.length === 0 || !(await remotesOf(checkout)).isPartial) return
  const missing = await missingOf(checkout, ids)
  if (missing.length > 0) await fetchApart(checkout, missing, { partial: true, alone: false })
}

/** A commit's trees, which a clone may leave out too. */
export async function fetchTrees(checkout: Checkout, commit: string): Promise<void> {
  if (!checkout.mayFetch || !(await remotesOf(checkout)).isPartial) return
  if (await hasAllTrees(checkout, commit)) return
  await fetchApart(checkout, [commit], { partial: true, alone: true })
}

async function hasAllTrees(checkout: Checkout, commit: string): Promise<boolean> {
  const { code } = await git(checkout, ['ls-tree', '-r', '-d', '-z', '--full-tree', commit], { answers: [1, 128] })
  return code === 0
}

// A list of what is there: with it, missing objects can be found by versions before 2.44 too.
async function missingOf(checkout: Checkout, ids: readonly string[]): Promise<string[]> {
  const args = ['rev-list', '--objects', '--no-walk', '--ignore-missing', '--missing=allow-any', '--stdin']
  const { code, stdout } = await git(checkout, args, { input: lines(ids), answers: [128, 129] })
  if (code !== 0) return []
  const there = new Set(
    stdout
      .toString('utf8')
      .split('\n')
      .map(line => line.split(' ', 1)[0]),
  )
  return ids.filter(id => !there.has(id))
}

const lines = (ids: readonly string[]) => ids.map(id => `${id}\n`).join('')
