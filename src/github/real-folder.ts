import { lstat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * The deepest folder on the way to `directory` that is one in the checkout itself, and what is left of the way. A change may put a link, a
 * submodule or nothing in the place of the rest: git would then speak of another folder, or of another repository.
 */
export async function realFolder(workspace: string, directory: string): Promise<{ folder: string; below: string }> {
  const parts = relative(workspace, directory).split(sep).filter(Boolean)
  let folder = workspace
  for (const [at, part] of parts.entries()) {
    const next = join(folder, part)
    if (!(await isOwnFolder(next))) return { folder, below: parts.slice(at).join('/') }
    folder = next
  }
  return { folder, below: '' }
}

/** A submodule has a file in the place of a folder for git. */
async function isOwnFolder(path: string): Promise<boolean> {
  const [own, git] = await Promise.all([path, join(path, '.git')].map(each => lstat(each).catch(() => undefined)))
  return (own?.isDirectory() ?? false) && !git?.isFile()
}
