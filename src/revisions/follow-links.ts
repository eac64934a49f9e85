import { appendTo } from '../model/long-lists.ts'
import type { Entry, Revision } from '../model/revision.ts'
import type { ListedSide } from './listed-side.ts'

/** A link may lead to a link, so often. */
const MOST_HOPS = 8
/** Files that links may stand for, on one side. */
const MOST_FOLLOWED = 10_000

/**
 * Follows the links of a side in whose place the other side has a file or a folder of them, where they lead to files of the same side: a file that
 * becomes a link is sent with what it leads to. A link that both sides have, that leads out of the checked directory, or to nothing, stays one.
 */
export async function followLinks(side: ListedSide, other: ListedSide | undefined): Promise<ListedSide> {
  const { revision, links, entries } = side
  const wanted = links.length === 0 || !other ? [] : linksAmong(links, other.entries)
  if (wanted.length === 0) return side
  const targets = (await revision.targetsOf?.(links)) ?? new Map<string, string>()
  const others = new Set(other?.entries.map(({ path }) => path))
  const files = new Map(entries.map(entry => [entry.path, entry]))
  const followed = new Map<string, Entry>()
  const left = new Set(links)
  for (const link of wanted) {
    const path = endOf(link, targets)
    // A folder stands in no file's place.
    const found = path === undefined || (others.has(link) && !files.has(path)) ? [] : filesAt(link, path, files)
    if (found.length === 0 || followed.size + found.length > MOST_FOLLOWED) continue
    left.delete(link)
    for (const [alias, entry] of found) if (!files.has(alias)) followed.set(alias, entry)
  }
  if (followed.size === 0) return side
  const more = [...followed].map(([path, { id }]) => ({ path, id }))
  return { revision: readingThrough(revision, followed), entries: [...entries, ...more], links: [...left] }
}

function linksAmong(links: readonly string[], others: readonly Entry[]): string[] {
  const taken = new Set<string>()
  for (const { path } of others)
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) taken.add(path.slice(0, end))
  return links.filter(link => taken.has(link))
}

/** The path in the checked directory that a link leads to in the end; undefined where it leads elsewhere, or in a circle. */
function endOf(link: string, targets: ReadonlyMap<string, string>): string | undefined {
  let path: string | undefined = link
  for (let hops = 0; path !== undefined && hops <= MOST_HOPS; hops++) {
    const target = targets.get(path)
    if (target === undefined) return path === link ? undefined : path
    path = within(path, target)
  }
  return undefined
}

function within(link: string, target: string): string | undefined {
  if (target.startsWith('/') || target.includes('\0') || target.includes('\\')) return undefined
  const parts = link.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The file, or the files of the folder, that the link stands for, by the path that each has through it. */
function filesAt(link: string, path: string, files: ReadonlyMap<string, Entry>): [string, Entry][] {
  const file = files.get(path)
  if (file) return [[link, file]]
  // A folder within itself would never end.
  if (path === '' || link.startsWith(`${path}/`)) return []
  return [...files.values()].flatMap((entry): [string, Entry][] =>
    entry.path.startsWith(`${path}/`) ? [[`${link}${entry.path.slice(path.length)}`, entry]] : [],
  )
}

/** A revision that reads the file a link stands for, and says that it is the link's. */
function readingThrough(revision: Revision, followed: ReadonlyMap<string, Entry>): Revision {
  const through = (read: Revision['read']): Revision['read'] =>
    async function* (entries) {
      const asking = new Map<string, Entry[]>()
      const files = new Map<string, Entry>()
      for (const entry of entries) {
        const file = followed.get(entry.path) ?? entry
        files.set(file.path, file)
        appendTo(asking, file.path, entry)
      }
      for await (const source of read([...files.values()]))
        for (const entry of asking.get(source.entry.path) ?? []) yield { ...source, entry }
    }
  const { peek } = revision
  return { ...revision, read: through(revision.read), ...(peek && { peek: through(peek) }) }
}
