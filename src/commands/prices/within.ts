import { lstat, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { Problem } from '../../model/problem.ts'

/**
 * The place of a file that a config names. A config may be a stranger's: nothing is written outside of its folder, nor through a link.
 * @throws Problem where it leads elsewhere
 */
export async function withinFolder(folder: string, path: string): Promise<string> {
  const target = resolve(folder, path)
  const refuse = () =>
    new Problem('prices.file leads out of the folder of its config.', {
      remedy: 'Name a file in it, such as promptcost-prices.json, or say where to write with --output.',
    })
  if (isAbsolute(path) || isOutside(folder, target)) throw refuse()
  const [from, to] = await Promise.all([realpath(folder), realpath(dirname(target)).catch(() => undefined)])
  if (to !== undefined && to !== from && isOutside(from, to)) throw refuse()
  const is = await lstat(target).catch(() => undefined)
  if (is && !is.isFile()) throw refuse()
  return target
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || way.startsWith('..') || isAbsolute(way)
}
