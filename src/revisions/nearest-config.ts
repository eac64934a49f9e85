import { existsSync } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/**
 * The nearest folder that holds a config, from `cwd` up to the top of its checkout; `cwd` itself where none does, and outside
 * of a checkout.
 * @param names what a config may be called; `isConfig` decides by its text
 */
export async function nearestConfig(
  cwd: string,
  names: readonly string[],
  isConfig: (source: { path: string; text: string }) => boolean,
): Promise<string> {
  for (const folder of upToTop(resolve(cwd))) {
    for (const path of names) {
      const text = await textOf(join(folder, path))
      if (text !== undefined && isConfig({ path, text })) return folder
    }
  }
  return cwd
}

/** The folder and those above it; none where no checkout is around them. */
function upToTop(start: string): string[] {
  const folders: string[] = []
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (folder === dirname(folder)) return []
  }
}

const largest = 4 * 1024 * 1024

/** Like the listings of a revision it knows no links. */
async function textOf(path: string): Promise<string | undefined> {
  const is = await lstat(path).catch(() => undefined)
  if (!is?.isFile() || is.size > largest) return undefined
  return readFile(path, 'utf8').catch(() => undefined)
}
