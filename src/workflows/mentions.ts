import { byPath } from '../model/by-path.ts'
import type { Entry, Revision } from '../model/revision.ts'
import { textsOf } from './own-runners.ts'

/** Matches the command, the action or the image, but not the config file. */
const NAMED = /(?<![\w-])promptcost(?![\w-]|\.(?:ya?ml|json|config|dev)\b)/i
/** Files for people, and data. */
const PROSE =
  /\.(?:mdx?|markdown|rst|adoc|txt|html?|csv|tsv|svg|png|jpe?g|gif|webp|pdf|lock|map)$|(?:^|\/)(?:LICENSE|NOTICE)$/i

/** Programs name promptcost in messages and imports; only those that define tasks run anything. */
const CODE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|cs|rs|rb|php|swift|c|cc|cpp|h|vue|svelte|css|scss|sql)$/
const TASKS = /(?:^|\/)(?:noxfile|tasks|gulpfile|Gruntfile|dodo|fabfile|build)\.\w+$|\.config\.[cm]?[jt]s$/

/** The lines of a text that name promptcost, comments left out. */
export function mentionsIn(text: string): string[] {
  if (!NAMED.test(text)) return []
  const lines = text.split('\n').map(line => line.trim())
  return lines.filter(line => NAMED.test(line) && !/^(?:#|\/\/|\*|<!--)/.test(line))
}

/** All files of the checked directory on a side, by their paths from the top of the repository. */
export interface Listed {
  entries: ReadonlyMap<string, Entry>
  textsAt(paths: readonly string[]): Promise<Map<string, string>>
}

/** Lists a side of a check. */
export async function listed(revision: Revision, directory: string): Promise<Listed> {
  const prefix = directory === '' ? '' : `${directory}/`
  const listing = await revision.list()
  const entries = prefix === '' ? byPath(listing) : new Map(listing.map(entry => [prefix + entry.path, entry]))
  return {
    entries,
    textsAt: async paths => {
      const texts = await textsOf(
        revision,
        paths.flatMap(path => entries.get(path) ?? []),
      )
      return new Map([...texts].map(([path, text]) => [prefix + path, text]))
    },
  }
}

/** Both sides, with the files that the head changes or removes, then those that it adds. */
export interface BothListed {
  base: Listed
  head: Listed
  changed: readonly string[]
}

export function bothListed(base: Listed, head: Listed): BothListed {
  const changed: string[] = []
  for (const [path, { id }] of base.entries) if (head.entries.get(path)?.id !== id) changed.push(path)
  for (const path of head.entries.keys()) if (!base.entries.has(path)) changed.push(path)
  return { base, head, changed }
}

/** Files that may run something and that the head changes or removes. */
export function editedIn({ base, changed }: BothListed): string[] {
  const mayRun = (path: string) => !PROSE.test(path) && (!CODE.test(path) || TASKS.test(path))
  return changed.filter(path => base.entries.has(path) && mayRun(path))
}
