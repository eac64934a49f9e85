import { constants, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '../../model/problem.ts'
import { LISTS, type ListName } from '../../prices/lists/shapes.ts'
import { fetchText } from './fetch-text.ts'

/** The text of a price list, what it is called in messages, and the day that it is of. */
export interface SourceText {
  from: string
  text: string
  asOf: string
}

const mostBytes = 32 * 1024 * 1024

/**
 * Reads the list that `--from` names: a public one by its name, an address, or a file.
 * @param today the day that a fetched list is of; a file is of the day that it was written
 * @throws Problem where it cannot be read
 */
export async function readSource(from: string, cwd: string, today: string): Promise<SourceText> {
  if (Object.hasOwn(LISTS, from)) {
    const { url } = LISTS[from as ListName]
    return { from: url, text: await fetchText(new URL(url)), asOf: today }
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) return { from, text: await fetchText(addressOf(from)), asOf: today }
  return { from, ...(await readFile(resolve(cwd, from), from, today)) }
}

function addressOf(from: string): URL {
  try {
    return new URL(from)
  } catch {
    throw new Problem('--from is not an address.', { remedy: 'Write for example --from https://models.dev/api.json.' })
  }
}

/** Not through a pipe or a device, which might never end. */
async function readFile(path: string, from: string, today: string): Promise<Pick<SourceText, 'text' | 'asOf'>> {
  const refuse = (why: string) =>
    new Problem(`the price list ${why}.`, {
      where: { path: from },
      remedy: `Name a file, an address, or one of ${Object.keys(LISTS).join(', ')}.`,
    })
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(error => {
    throw refuse(error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? 'unknown error'})`)
  })
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw refuse('is not a file')
    if (stats.size > mostBytes) throw refuse('is larger than 32 MiB')
    const written = stats.mtime.toISOString().slice(0, 10)
    return { text: await file.readFile('utf8'), asOf: written > today ? today : written }
  } finally {
    await file.close()
  }
}
