import { Problem } from '../../model/problem.ts'
import { LISTS, type ListName } from '../../prices/lists/shapes.ts'
import { fetchText } from './fetch-text.ts'
import { readListFile } from './read-list-file.ts'

/** The text of a price list, what it is called in messages, and the day that it is of. */
export interface SourceText {
  from: string
  text: string
  asOf: string
}

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
  const remedy = `Name a file, an address, or one of ${Object.keys(LISTS).join(', ')}.`
  const { text, written } = await readListFile(from, cwd, remedy)
  return { from, text, asOf: written > today ? today : written }
}

function addressOf(from: string): URL {
  try {
    return new URL(from)
  } catch {
    throw new Problem('--from is not an address.', { remedy: 'Write for example --from https://models.dev/api.json.' })
  }
}
