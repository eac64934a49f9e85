import { constants, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '../../model/problem.ts'

const mostBytes = 32 * 1024 * 1024

/**
 * A price list's absolute path, its text, and the day that it was written. Not through a pipe or a device, which might never end.
 * @throws Problem where it cannot be read
 */
export async function readListFile(
  named: string,
  cwd: string,
  remedy: string,
): Promise<{ file: string; text: string; written: string }> {
  const refuse = (why: string) =>
    new Problem(`the price list ${why}.`, { where: { path: named }, remedy, mustFail: true })
  const path = resolve(cwd, named)
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(error => {
    throw refuse(error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? 'unknown error'})`)
  })
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw refuse('is not a file')
    if (stats.size > mostBytes) throw refuse('is larger than 32 MiB')
    return { file: path, text: await file.readFile('utf8'), written: stats.mtime.toISOString().slice(0, 10) }
  } finally {
    await file.close()
  }
}
