import type { Finding, FindingOf } from '../model/finding.ts'
import type { Entry, Revision, Sides } from '../model/revision.ts'
import { compareRunning } from './compare-running.ts'
import type { IsOwn } from './github-workflow.ts'
import { ownActions } from './own-actions.ts'
import type { Running } from './running.ts'
import type { ReadYaml } from './value.ts'
import { places, readerOf } from './workflow-files.ts'

/** More edited files than these are not looked at, nor more added ones for what became of a removed one. */
const mostEdited = 100
const mostAdded = 5

type Change = Omit<FindingOf<'workflow-changed'>, 'kind' | 'severity' | 'file'>
type ReadFile = (path: string, text: string) => Running | undefined

/**
 * Finds the files that run promptcost at the base and are others at the head, wherever in the repository the checked directory
 * lies. Only what differs is read. It is no warning where the part that runs promptcost is the same.
 */
export async function noteWorkflows(sides: Sides, readYaml: ReadYaml): Promise<Finding[]> {
  if (!sides.base) return []
  const { base, head } = await sides.around(places)
  if (!base) return []
  const [before, after] = [await files(base), await files(head)]
  const edited = [...before.values()].filter(({ path, id }) => after.get(path)?.id !== id)
  const texts = await textsOf(base, edited.slice(0, mostEdited))
  if (texts.size === 0) return []
  const read = reader(readYaml, await ownActions([...texts.values()], sides))
  const added = [...after.values()].filter(({ path }) => !before.has(path))
  const findings: Finding[] = []
  for (const [file, text] of texts) {
    const running = read(file, text)
    if (!running || running.uses.length === 0) continue
    const there = after.get(file)
    const same = added.filter(({ id }) => id === before.get(file)?.id)
    const change = there
      ? changeOf(running, await runningIn(head, there, read))
      : await moved(running, head, [...same, ...added], read)
    findings.push({ kind: 'workflow-changed', severity: severityOf(change), file, ...change })
  }
  return findings
}

const severityOf = ({ how, to }: Change) => (how === 'elsewhere' && to === undefined ? 'info' : 'warn')

function changeOf(before: Running, now: Running | undefined): Change {
  if (!now) return { how: 'unreadable', changed: [] }
  if (now.uses.length === 0) return { how: 'stops', changed: [] }
  const { isSame, ...difference } = compareRunning(before, now)
  return { how: isSame ? 'elsewhere' : 'edited', ...difference }
}

/** What became of a file that is gone: it may be there under another name. */
async function moved(before: Running, head: Revision, added: readonly Entry[], read: ReadFile): Promise<Change> {
  for (const entry of added.slice(0, mostAdded)) {
    const now = await runningIn(head, entry, read)
    if (now && now.uses.length > 0) return { ...changeOf(before, now), to: entry.path }
  }
  return { how: 'removed', changed: [] }
}

async function runningIn(revision: Revision, entry: Entry, read: ReadFile): Promise<Running | undefined> {
  const text = (await textsOf(revision, [entry])).get(entry.path)
  return text === undefined ? undefined : read(entry.path, text)
}

// Parsing is the work here; a text without a hint of promptcost is spared it.
function reader(readYaml: ReadYaml, isOwn: IsOwn): ReadFile {
  return (path, text) =>
    /promptcost|\buses:\s*['"]?\.\//i.test(text)
      ? readerOf(path)?.(text, readYaml, isOwn)
      : { uses: [], around: new Map() }
}

const files = async (revision: Revision): Promise<Map<string, Entry>> =>
  new Map((await revision.list()).filter(({ path }) => readerOf(path)).map(entry => [entry.path, entry]))

async function textsOf(revision: Revision, entries: readonly Entry[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  if (entries.length === 0) return texts
  for await (const source of revision.read(entries)) if ('text' in source) texts.set(source.entry.path, source.text)
  return texts
}
