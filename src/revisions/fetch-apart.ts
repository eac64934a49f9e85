import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layoutOf, remotesOf } from './checkout-facts.ts'
import { type Checkout, type GitResult, git } from './git.ts'
import { removeAtEnd } from './left-over.ts'
import { objectsOf } from './objects.ts'

/** What a checkout may be completed over. `ext` and remote helpers run programs; ssh runs what its config says. */
const PROTOCOLS = 'https:http:file'

const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance', '--quiet']

interface HowToFetch {
  /** Whether this is a partial clone: contents stay away, and what is here is no matter, as it is incomplete by design. */
  partial: boolean
  /** Whether of a commit's history nothing is wanted. */
  alone: boolean
}

/**
 * Fetches objects from the checkout's `origin` into its object database, through a repository of our own: of the checkout's config
 * only the address is read, so that no program, proxy, credential helper or hook that it names has a part in it, and nothing but
 * objects is written.
 *
 * @param wanted object ids
 */
export async function fetchApart(
  checkout: Checkout,
  wanted: readonly string[],
  { partial, alone }: HowToFetch,
): Promise<GitResult> {
  const how = [...options, ...(alone ? ['--depth=1'] : []), ...(partial ? ['--filter=blob:none'] : [])]
  return apartFrom(checkout, partial, apart =>
    git(apart, ['fetch', ...how, '--stdin', 'origin'], {
      input: wanted.map(id => `${id}\n`).join(''),
      answers: [1, 128, 129, 137],
    }),
  )
}

/**
 * What names are called at `origin`: the ids of those that it has, in the order of the names. A tag's own id is that of the tag.
 * @returns why nobody knows, as a phrase, where the remote does not answer
 */
export async function remoteIds(checkout: Checkout, names: readonly string[]): Promise<string[] | string> {
  const { code, stdout } = await apartFrom(checkout, false, apart =>
    git(apart, ['ls-remote', '--quiet', 'origin', ...names], { answers: [1, 2, 128, 129, 137] }),
  )
  if (code !== 0) return 'its remote does not say what it has'
  const byName = new Map(
    stdout
      .toString('utf8')
      .split('\n')
      .map(line => line.split('\t').reverse() as [string, string]),
  )
  return names.flatMap(name => byName.get(name) ?? [])
}

async function apartFrom(
  checkout: Checkout,
  partial: boolean,
  use: (apart: Checkout) => Promise<GitResult>,
): Promise<GitResult> {
  const { origin } = await remotesOf(checkout)
  if (origin === undefined) return { code: 128, stdout: Buffer.alloc(0), stderr: 'No such remote' }
  const folder = await mkdtemp(join(tmpdir(), 'promptcost-'))
  const remove = removeAtEnd(folder)
  try {
    return await use(await repositoryIn(folder, checkout, origin, partial))
  } finally {
    remove()
  }
}

/** A bare repository that shares the checkout's objects, and knows what is checked out and where its history ends. */
async function repositoryIn(folder: string, checkout: Checkout, url: string, partial: boolean): Promise<Checkout> {
  const { format, objects, shallow } = await layoutOf(checkout)
  const ends = await readFile(shallow, 'utf8').catch(() => undefined)
  const [head] = await objectsOf(checkout).info(['HEAD^{commit}'])
  await mkdir(join(folder, 'objects'))
  await mkdir(join(folder, 'refs', 'heads'), { recursive: true })
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/checked-out\n')
  if (head) await writeFile(join(folder, 'refs', 'heads', 'checked-out'), `${head.id}\n`)
  if (ends !== undefined) await writeFile(join(folder, 'shallow'), ends)
  await writeFile(join(folder, 'config'), configOf(url, format, partial))
  const env = { GIT_DIR: folder, GIT_OBJECT_DIRECTORY: objects, GIT_ALLOW_PROTOCOL: PROTOCOLS, GIT_ASKPASS: '' }
  return { cwd: folder, env: { ...checkout.env, ...env } }
}

function configOf(url: string, format: string, partial: boolean): string {
  const quoted = url.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')
  const extensions = ['[extensions]', `objectformat = ${format}`, ...(partial ? ['partialclone = origin'] : [])]
  return [
    '[core]',
    'repositoryformatversion = 1',
    'bare = true',
    ...(format === 'sha1' && !partial ? [] : extensions),
    ...(partial ? ['[fetch]', 'negotiationAlgorithm = noop'] : []),
    '[remote "origin"]',
    `url = "${quoted}"`,
    ...(partial ? ['promisor = true'] : []),
    '',
  ].join('\n')
}
