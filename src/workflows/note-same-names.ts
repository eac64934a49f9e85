import type { FindingOf } from '../model/finding.ts'
import type { Entry } from '../model/revision.ts'
import { type CheckName, mayBeSame, namedJobs, reports } from './check-names.ts'
import type { Files } from './open-files.ts'
import type { ReadYaml } from './value.ts'
import { isWorkflow } from './workflow-files.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

const mostWorkflows = 300

/**
 * Jobs that the change adds and whose check may bear the name of the one that runs promptcost: a required check of that name then
 * passes where either does. So may a job that reports checks by itself and says that name.
 */
export async function noteSameNames(
  files: Files,
  readYaml: ReadYaml,
  moved: ReadonlySet<string>,
): Promise<WorkflowChanged[]> {
  const { base, head } = files
  const edited = [...head.values()].filter(({ path, id }) => isWorkflow(path) && base.get(path)?.id !== id)
  if (edited.length === 0) return []
  const before = await files.textsAt('base', [...base.keys()].filter(isWorkflow).slice(0, mostWorkflows))
  const ours = [...before].flatMap(([path, text]) => ownNames(files, readYaml, path, text))
  if (ours.length === 0) return []
  const after = await files.textsAt(
    'head',
    edited.slice(0, mostWorkflows).map(({ path }) => path),
  )
  const isUnread = (text: string | undefined) => text === undefined || readYaml(text) === undefined
  const unread = edited.filter(
    ({ path }) => isUnread(after.get(path)) && !(base.has(path) && isUnread(before.get(path))),
  )
  const same = [...after].flatMap(([file, text]): WorkflowChanged[] => {
    if (moved.has(file) && !base.has(file)) return []
    const running = new Set(runningJobs(files, file, before.get(file)))
    const was = new Map(jobsOf(readYaml, before.get(file)).map(job => [job.id, job]))
    const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
    const job = jobsOf(readYaml, text).find(job => {
      if (running.has(job.id)) return false
      const isNamed = !isSame(job.names, was.get(job.id)?.names)
      const bears = isNamed && job.names.some(name => ours.some(our => mayBeSame(name, our)))
      return bears || (reports(job, ours) && !isSame(job, was.get(job.id)))
    })
    if (!job) return []
    return [{ kind: 'workflow-changed', severity: 'warn', file, how: 'same-name', changed: [job.id.slice(0, 100)] }]
  })
  return [...same, ...noteUnread(unread.filter(({ path }) => !moved.has(path)))]
}

/** What could not be read, or were too many, may have any job in it. */
export function noteUnread([first, ...rest]: readonly Entry[]): WorkflowChanged[] {
  if (!first) return []
  const gone = rest.length + 1
  return [{ kind: 'workflow-changed', severity: 'warn', file: first.path, how: 'unread', gone, changed: [] }]
}

const jobsOf = (readYaml: ReadYaml, text: string | undefined) =>
  text === undefined ? [] : namedJobs(readYaml(text) ?? null)

function ownNames(files: Files, readYaml: ReadYaml, path: string, text: string): CheckName[] {
  const running = new Set(runningJobs(files, path, text))
  return running.size === 0 ? [] : jobsOf(readYaml, text).flatMap(({ id, names }) => (running.has(id) ? names : []))
}

const runningJobs = (files: Files, path: string, text: string | undefined): Iterable<string> =>
  (text === undefined ? undefined : files.read(path, text)?.jobs) ?? []
