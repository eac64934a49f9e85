import type { Entry, Source } from '../../../src/model/revision.ts'
import type { Selected } from '../../../src/prompts/parse-files.ts'

/** A revision of files that stand in memory, all of which hold prompts, and the paths that were read of it. */
export function memoryRevision(files: Record<string, string | Buffer>): { revision: Selected; reads: string[] } {
  const reads: string[] = []
  const entries = Object.entries(files).map(([path, text]): Entry => ({ path, id: `id of ${text.toString()}` }))
  async function* read(wanted: readonly Entry[]): AsyncIterable<Source> {
    for (const entry of wanted) {
      reads.push(entry.path)
      const text = files[entry.path]
      yield typeof text === 'string' ? { entry, text } : { entry, unreadable: 'binary' }
    }
  }
  return { revision: { revision: { read }, entries }, reads }
}
