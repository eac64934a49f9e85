import { constants } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { Context } from './context.ts'

/**
 * Writes the file that the input "sarif" names, relative to the top of the checkout, and returns its path. It must lie in the checkout or
 * in the runner's folder for temporary files, and no link of the checkout leads out of them.
 *
 * @throws Problem where it lies outside, is a link, is in no folder or in git's own, or where another file is there
 */
export async function writeSarif(named: string, text: string, { workspace, temp }: Context): Promise<string> {
  const wanted = resolve(workspace, named)
  const folder = await realpath(dirname(wanted)).catch(() => undefined)
  if (folder === undefined) throw new Problem('the folder of the input "sarif" does not exist.')
  const allowed = await Promise.all([workspace, ...(temp ? [temp] : [])].map(each => realpath(each)))
  if (!allowed.some(root => isWithin(root, folder)))
    throw new Problem('the input "sarif" is outside the checkout and the runner\'s temporary folder.')
  const path = join(folder, basename(wanted))
  const own = allowed.map(root => relative(root, path)).find(within => !within.startsWith('..')) ?? ''
  if (own.split(/[\\/]/).some(part => /^\.git(?:hub)?$/i.test(part)))
    throw new Problem('the input "sarif" is in a .git or .github folder.', { remedy: PLACE, mustFail: true })
  if (!/\.sarif(?:\.json)?$/i.test(path) && (await lstat(path).catch(() => undefined))?.isFile())
    throw new Problem('the input "sarif" names an existing file that is not a report.', {
      remedy: PLACE,
      mustFail: true,
    })
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW
  const file = await open(path, flags).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem(`the file of the input "sarif" cannot be opened (${cause.code}).`, { cause })
  })
  await file.writeFile(text).finally(() => file.close())
  return path
}

const PLACE = 'Name a file such as "promptcost.sarif".'

function isWithin(root: string, folder: string): boolean {
  const within = relative(root, folder)
  return within !== '..' && !within.startsWith('../') && !isAbsolute(within)
}
