import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layoutOf } from './checkout-facts.ts'
import { type Checkout, git } from './git.ts'
import { removeAtEnd } from './left-over.ts'

/**
 * A checkout whose new objects and index land in a temporary folder, so that git can convert and compare files that were never
 * added without a byte written to the user's repository. The folder is gone when `use` ends.
 */
export async function withTemporaryObjects<T>(
  checkout: Checkout,
  use: (temporary: Checkout) => Promise<T>,
): Promise<T> {
  const { objects } = await layoutOf(checkout)
  const folder = await mkdtemp(join(tmpdir(), 'promptcost-'))
  const remove = removeAtEnd(folder)
  try {
    await mkdir(join(folder, 'objects', 'info'), { recursive: true })
    await writeFile(join(folder, 'objects', 'info', 'alternates'), `${objects}\n`)
    const env = {
      ...checkout.env,
      GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
      GIT_INDEX_FILE: join(folder, 'index'),
    }
    return await use({ ...checkout, env })
  } finally {
    remove()
  }
}

/**
 * The ids that git would give to files on disk, after its line-ending and encoding rules. Each must be a readable regular file.
 * @param storedIn the checkout with a temporary folder, where their objects are to be stored too
 */
export async function hashFiles(checkout: Checkout, paths: readonly string[], storedIn?: Checkout): Promise<string[]> {
  if (paths.length === 0) return []
  // hash-object takes the paths it reads as relative to the top, wherever it runs.
  const { up, directory } = await layoutOf(checkout)
  const input = paths.map(path => `${quoted(directory === '' ? path : `${directory}/${path}`)}\n`).join('')
  const { stdout } = await git(
    { ...(storedIn ?? checkout), cwd: join(checkout.cwd, up) },
    ['hash-object', ...(storedIn ? ['-w'] : []), '--stdin-paths'],
    { input },
  )
  return stdout.toString('utf8').trim().split('\n')
}

// hash-object reads one path a line, so a line feed in a name has to be escaped; it unquotes what starts with a quote.
const quoted = (path: string) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
