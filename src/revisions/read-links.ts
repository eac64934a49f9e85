import { readlink } from 'node:fs/promises'
import { join } from 'node:path'

/** What symbolic links on disk lead to, as it is written in them. */
export async function readLinks(root: string, links: readonly string[]): Promise<Map<string, string>> {
  const read = async (path: string): Promise<[string, string][]> => {
    const target = await readlink(join(root, path)).catch(() => undefined)
    return target === undefined ? [] : [[path, target]]
  }
  return new Map((await Promise.all(links.map(read))).flat())
}
