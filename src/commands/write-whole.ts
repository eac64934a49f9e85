import { lstat, open, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { pid } from 'node:process'
import { Problem } from '../model/problem.ts'
import { removeAtEnd } from '../revisions/left-over.ts'

/**
 * Writes a file whole or not at all. What is not a file, such as a pipe or a device, is written to and never replaced.
 * @param what what is written, for messages
 * @throws Problem where it cannot be written
 */
export async function writeWhole(path: string, text: string, what = 'the report'): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const present = await stat(target).catch(() => undefined)
    if (present && !present.isFile()) return await writeFile(target, text)
    await refuse(path, target, what)
    const draft = `${target}.${pid}.tmp`
    const file = await open(draft, 'wx')
    const remove = removeAtEnd(draft)
    try {
      await file.writeFile(text).finally(() => file.close())
      await rename(draft, target)
    } finally {
      remove()
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new Problem(`cannot write ${what} to ${path}${code}.`, {
      remedy: 'Name a file in a folder that exists and that you may write to.',
    })
  }
}

/** A checkout may have a link in place of the output file, and what is in `.git` decides which programs git runs. */
async function refuse(path: string, target: string, what: string): Promise<void> {
  const [own, folder] = await Promise.all(
    [path, target].map(each => realpath(dirname(each)).catch(() => dirname(each))),
  )
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false
  const why = folder?.split(sep).some(part => part.toLowerCase() === '.git')
    ? 'is in a .git folder'
    : isLink && !`${folder}${sep}`.startsWith(`${own}${sep}`)
      ? 'is a link to another folder'
      : isLink && target === path
        ? 'is a broken link'
        : undefined
  if (why !== undefined)
    throw new Problem(`cannot write ${what} to ${path}: it ${why}.`, { remedy: 'Name another file.' })
}
