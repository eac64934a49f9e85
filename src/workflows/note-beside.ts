import type { FindingOf } from '../model/finding.ts'
import { installReaderOf } from './install-files.ts'
import type { Files } from './open-files.ts'
import { referencesIn } from './references.ts'
import { collections } from './units-in.ts'
import { isPipeline, isWorkflow } from './workflow-files.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

const mostReported = 10

/**
 * Files that a job runs beside promptcost, or that a script which runs it sources or runs too, and that are others at the head: what runs
 * before it may decide what it is, or sees.
 */
export async function noteBeside(files: Files, known: ReadonlySet<string>): Promise<WorkflowChanged[]> {
  const texts = await files.textsAt('base', [...files.base.keys()].filter(isWorkflow))
  const scripts = await files.textsAt('base', files.own.files.filter(isScript))
  const beside = [...[...texts].flatMap(([path, text]) => files.read(path, text)?.beside ?? []), ...scripts.values()]
  const named = beside.flatMap(text => [...referencesIn(text)]).flatMap(files.own.filesOf)
  const paths = [...new Set(named)].filter(path => !known.has(path) && !files.own.files.includes(path))
  if (paths.length === 0) return []
  const { base, head } = await files.sides.around([...paths, ...paths.flatMap(folderOfAction)])
  const after = new Map((await head.list()).map(({ path, id }) => [path, id]))
  const isWanted = wantedAmong(paths)
  return ((await base?.list()) ?? [])
    .filter(({ path, id }) => isWanted(path) && !known.has(path) && after.get(path) !== id)
    .slice(0, mostReported)
    .map(({ path: file }) => ({ kind: 'workflow-changed', severity: 'warn', file, how: 'beside', changed: [] }))
}

/** One script as a whole: a list of targets or package scripts names much that promptcost is not run with. */
const isScript = (path: string): boolean =>
  !isPipeline(path) && installReaderOf(path) === undefined && !collections.some(name => `/${path}`.endsWith(`/${name}`))

/** An action runs what lies in its folder, such as its `main`. One at the top of the repository has all of it, and says nothing. */
function folderOfAction(path: string): string[] {
  const folder = /^(.+)\/action\.ya?ml$/.exec(path)?.[1]
  return folder === undefined ? [] : [folder]
}

function wantedAmong(paths: readonly string[]): (path: string) => boolean {
  const wanted = new Set(paths)
  const folders = [...new Set(paths.flatMap(folderOfAction))].map(folder => `${folder}/`)
  return path => wanted.has(path) || folders.some(folder => path.startsWith(folder))
}
