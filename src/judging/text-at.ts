import type { Revision } from '../model/revision.ts'

/** The text of a file that a revision may have; undefined where it has none that can be read. */
export async function textAt(revision: Revision | undefined, path: string): Promise<string | undefined> {
  const entry = (await revision?.list())?.find(each => each.path === path)
  if (!revision || !entry) return undefined
  for await (const source of (revision.peek ?? revision.read).call(revision, [entry]))
    if ('text' in source) return source.text
  return undefined
}
