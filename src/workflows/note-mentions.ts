import type { FindingOf } from '../model/finding.ts'
import { isCommitted } from './install-files.ts'
import { type BothListed, editedIn, mentionsIn } from './mentions.ts'
import { partsOfPackage } from './package-file.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

/** How many changed files are read, and how many are reported. */
const mostRead = 1000
const mostReported = 20

/**
 * Files of any kind whose lines name promptcost at the base and are changed or gone at the head, such as a task of a tool that
 * promptcost does not know. Packages that bring a command of its name are reported too.
 */
export async function noteMentions(both: BothListed, known: ReadonlySet<string>): Promise<WorkflowChanged[]> {
  const { base, head } = both
  const edited = editedIn(both).filter(path => !known.has(path) && !isCommitted(path))
  const paths = edited.slice(0, mostRead)
  const [before, after] = [await base.textsAt(paths), await head.textsAt(paths)]
  const ids = new Set(paths.length > 0 ? [...head.entries.values()].map(({ id }) => id) : [])
  const found = paths.flatMap((file): WorkflowChanged[] => {
    const id = base.entries.get(file)?.id ?? ''
    if (!head.entries.has(file) && ids.has(id)) return []
    const how = howChanged(mentionsIn(before.get(file) ?? ''), after.get(file), head.entries.has(file))
    return how ? [{ kind: 'workflow-changed', severity: 'warn', file, how, changed: [] }] : []
  })
  const reported = new Set([...known, ...found.map(({ file }) => file)])
  return [...found, ...(await packages(both, reported))].slice(0, mostReported)
}

function howChanged(
  before: readonly string[],
  text: string | undefined,
  isThere: boolean,
): WorkflowChanged['how'] | undefined {
  if (before.length === 0) return undefined
  if (text === undefined) return isThere ? 'unreadable' : 'removed'
  const now = mentionsIn(text)
  if (now.length === 0) return 'stops'
  const left = [...now]
  const isSame = before.every(line => {
    const at = left.indexOf(line)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
  return isSame ? undefined : 'edited'
}

/** A `package.json` anywhere that now has a command called promptcost, or runs its scripts in another way. */
async function packages(
  { base, head, changed: all }: BothListed,
  known: ReadonlySet<string>,
): Promise<WorkflowChanged[]> {
  const paths = all.filter(path => head.entries.has(path) && /(?:^|\/)package\.json$/.test(path) && !known.has(path))
  const wanted = paths.slice(0, mostRead)
  const [before, after] = [await base.textsAt(wanted), await head.textsAt(wanted)]
  return wanted.flatMap((file): WorkflowChanged[] => {
    const [from, to] = [before.get(file), after.get(file)]
    if (!to?.includes('promptcost')) return []
    const [was, is] = [partsOfPackage(from ?? '{}'), partsOfPackage(to)]
    const changed = [...is.keys(), ...was.keys()].filter(key => was.get(key) !== is.get(key))
    if (changed.length === 0) return []
    return [{ kind: 'workflow-changed', severity: 'warn', file, how: 'installs', changed: [...new Set(changed)] }]
  })
}
