import { posix } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { Entry, Revision } from '../model/revision.ts'

/** Folders of a repository that are not below the checked one, in which includes are looked for. */
export interface RootsAbove {
  /** Where the checked folder lies in its repository. */
  directory: string
  /** As they are called from there. */
  roots: string[]
  /** What to open of a revision; empty for all of it. */
  openAt: string[]
  /** What a path is called from the checked folder, by each root that it lies in: `../../shared/tone.md`. */
  called(fromTop: string): string[]
  /** A file in such a folder, as it is called from the top. */
  atTop(entry: Entry): Entry
}

/** Whether a root leads out of the checked folder. */
export function leadsAbove(root: string): boolean {
  return /^(?:\.\/)*\.\.(?:\/|$)/.test(root)
}

/**
 * @param directory where the checked folder lies in its repository, `''` at the top
 * @throws Problem for a root that leads out of the repository
 */
export function rootsAbove(directory: string, roots: readonly string[]): RootsAbove {
  const folders = directory === '' ? [] : directory.split('/')
  const above = roots.filter(leadsAbove).map(root => {
    const parts = root.split('/').filter(part => part !== '.' && part !== '')
    const levels = parts.filter(part => part === '..').length
    if (levels > folders.length)
      throw new Problem(`"${root}" of \`include_roots\` leads out of the repository.`, {
        remedy: 'Name a folder of the repository. Above a folder that is no part of a repository nothing is read.',
      })
    const start = folders.slice(0, folders.length - levels)
    const [prefix, place] = ['../'.repeat(levels), folder([...start, ...parts.slice(levels)])]
    return { root: parts.join('/'), prefix, start: folder(start), place }
  })
  return {
    directory,
    roots: above.map(({ root }) => root),
    openAt: above.some(({ place }) => place === '') ? [] : above.map(({ place }) => place.slice(0, -1)),
    called: path =>
      above.flatMap(({ prefix, start, place }) =>
        path.startsWith(place) ? [`${prefix}${path.slice(start.length)}`] : [],
      ),
    atTop: ({ path, id }) => ({ path: posix.join(directory, path), id }),
  }
}

const folder = (parts: readonly string[]): string => parts.map(part => `${part}/`).join('')

type Readable = Pick<Revision, 'read' | 'peek'>

/** A revision that also reads what is in these folders, and the entries of that. */
export async function withRootsAbove(
  revision: Readable,
  above: Revision,
  { called, atTop }: RootsAbove,
): Promise<{ revision: Readable; more: Entry[] }> {
  const more = (await above.list()).flatMap(({ path, id }) => called(path).map(name => ({ path: name, id })))
  async function* read(entries: readonly Entry[]) {
    yield* revision.read(entries.filter(({ path }) => !leadsAbove(path)))
    const asked = new Map(entries.flatMap(entry => (leadsAbove(entry.path) ? [[atTop(entry), entry]] : [])))
    for await (const source of asked.size > 0 ? above.read([...asked.keys()]) : []) {
      const entry = asked.get(source.entry)
      if (entry) yield { ...source, entry }
    }
  }
  return { revision: { ...revision, read }, more }
}
