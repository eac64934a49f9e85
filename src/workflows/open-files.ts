import type { Entry, Sides } from '../model/revision.ts'
import { installPlaces, installReaderOf } from './install-files.ts'
import { type Own, ownRunners, textsOf } from './own-runners.ts'
import { referencesIn } from './references.ts'
import type { Running } from './running.ts'
import type { ReadYaml } from './value.ts'
import { isPipeline, isTask, places, readerOf } from './workflow-files.ts'
import { workspaceFolders } from './workspaces.ts'

/** Both sides' files that may run promptcost, or decide which one is run. */
export interface Files {
  sides: Sides
  own: Own
  /** The base's workflows and pipelines, without what these run. */
  pipelines: readonly string[]
  base: ReadonlyMap<string, Entry>
  head: ReadonlyMap<string, Entry>
  textsAt(side: 'base' | 'head', paths: readonly string[]): Promise<Map<string, string>>
  read(path: string, text: string): Running | undefined
}

/** Undefined where there is no base to compare with. */
export async function openFiles(sides: Sides, readYaml: ReadYaml): Promise<Files | undefined> {
  if (!sides.base) return undefined
  const standing = await sides.around(places)
  if (!standing.base) return undefined
  const pipelines = (await standing.base.list()).filter(({ path }) => isPipeline(path))
  const read = await textsOf(standing.base, pipelines)
  const own = await ownRunners([...read.values()], sides, readYaml)
  const installs = own.folders.flatMap(folder =>
    installPlaces.map(name => (folder === '' ? name : `${folder}/${name}`)),
  )
  const workspaces = own.isInstalled ? await workspacesOf(sides, own.folders) : []
  const around = await sides.around([...new Set([...places, ...installs, ...own.files, ...workspaces])])
  const wanted = new Set(own.files)
  const isFile = ({ path }: Entry) => wanted.has(path) || isPipeline(path) || installReaderOf(path) !== undefined
  const listed = async (side: 'base' | 'head') =>
    new Map(((await around[side]?.list()) ?? []).filter(isFile).map(entry => [entry.path, entry]))
  const [base, head] = [await listed('base'), await listed('head')]
  const entries = { base, head }
  return {
    sides,
    own,
    pipelines: [...read].flatMap(([path, text]) => (isTask(path) ? [] : [text])),
    base,
    head,
    textsAt: async (side, paths) => {
      const revision = around[side]
      return revision
        ? textsOf(
            revision,
            paths.flatMap(path => entries[side].get(path) ?? []),
          )
        : new Map()
    },
    // Parsing is the work here; a text without a hint of promptcost is spared it.
    read: (path, text) => (mayRun(text, own) ? readerOf(path)(text, readYaml, own) : { uses: [], around: new Map() }),
  }
}

/** Where either side has packages of its own, one of which may be named promptcost. */
async function workspacesOf(sides: Sides, folders: readonly string[]): Promise<string[]> {
  const names = folders.flatMap(folder =>
    ['package.json', 'pnpm-workspace.yaml'].map(name => (folder === '' ? name : `${folder}/${name}`)),
  )
  const { base, head } = await sides.around(names)
  const texts = await Promise.all(
    [base, head].map(async side =>
      side
        ? textsOf(
            side,
            (await side.list()).filter(({ path }) => names.includes(path)),
          )
        : new Map<string, string>(),
    ),
  )
  return workspaceFolders(texts.flatMap(each => [...each.values()]))
}

const mayRun = (text: string, own: Own) =>
  /promptcost/i.test(text) || (own.files.length > 0 && [...referencesIn(text)].some(own.runs))
