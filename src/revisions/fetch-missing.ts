import { type Checkout, git, gitLine } from './git.ts'

/**
 * In a partial clone fetches those of the objects that it lacks, all at once: left to itself git asks the remote for each of
 * them when it comes to it. What cannot be had stays missing. Any other clone is left alone.
 */
export async function fetchMissing(checkout: Checkout, ids: readonly string[]): Promise<void> {
  const remote = ids.length === 0 ? undefined : await promisorOf(checkout)
  if (remote === undefined) return
  const missing = await missingOf(checkout, ids)
  if (missing.length === 0) return
  const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--quiet', '--filter=blob:none']
  // As git does itself: the remote need not be told what is here already.
  const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...options, '--stdin', '--', remote]
  await git(checkout, args, { input: lines(missing), answers: [1, 128, 129, 137] })
}

const known = new WeakMap<Checkout, Promise<string | undefined>>()

/** The remote that promised to hand out what a partial clone leaves out; undefined in a clone that is not partial. */
function promisorOf(checkout: Checkout): Promise<string | undefined> {
  const found = known.get(checkout) ?? findPromisor(checkout)
  known.set(checkout, found)
  return found
}

async function findPromisor(checkout: Checkout): Promise<string | undefined> {
  const told = await gitLine(checkout, ['config', '--type=bool', '--get-regexp', String.raw`^remote\..*\.promisor$`])
  const remotes = told?.split('\n').map(line => /^remote\.(.+)\.promisor true$/.exec(line)?.[1])
  return remotes?.find(remote => remote !== undefined)
}

// A list of what is there, as this is what git tells without asking the remote, in versions of before 2.44 too.
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
