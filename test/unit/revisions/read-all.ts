import type { Revision } from '../../../src/model/revision.ts'

/** Every file of a side: its text, or in angle brackets why there is none. */
export async function readAll(revision: Revision | undefined): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  if (!revision) return texts
  for await (const source of revision.read(await revision.list())) {
    texts[source.entry.path] = 'text' in source ? source.text : `<${source.unreadable}>`
  }
  return texts
}
