import { lstat, open } from 'node:fs/promises'
import { Problem } from '../../model/problem.ts'

/**
 * Writes a file that is not there yet; a link in its place is not followed.
 * @throws Problem where there is one, or it cannot be written
 */
export async function writeNew(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(text).finally(() => file.close())
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') throw old(path)
    throw new Problem(`cannot write ${path}${code === undefined ? '' : ` (${code})`}.`, {
      remedy: 'Run promptcost in a folder that you may write to.',
    })
  }
}

/** @throws Problem where there is a file of that name, so that nothing is half written */
export async function refuseOld(path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined)
  if (there) throw old(path)
}

function old(path: string): Problem {
  return new Problem(`${path} is there already, and is never overwritten.`, {
    remedy: 'Remove it, or see the text that would be written: promptcost init --dry-run',
  })
}
