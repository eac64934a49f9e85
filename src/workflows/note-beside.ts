import type { FindingOf } from '../model/finding.ts'
import type { Files } from './open-files.ts'
import { referencesIn } from './references.ts'
import { isWorkflow } from './workflow-files.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

const mostReported = 10

/** Files that a job runs beside promptcost and that are others at the head: what runs before it may decide what it is, or sees. */
export async function noteBeside(files: Files, known: ReadonlySet<string>): Promise<WorkflowChanged[]> {
  const texts = await files.textsAt('base', [...files.base.keys()].filter(isWorkflow))
  const beside = [...texts].flatMap(([path, text]) => files.read(path, text)?.beside ?? [])
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
