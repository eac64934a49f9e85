import type { Finding, FindingOf } from '../model/finding.ts'
import type { Sides } from '../model/revision.ts'
import { callsIn } from './calls.ts'
import { compareRunning } from './compare-running.ts'
import { bothListed, listed } from './mentions.ts'
import { noteBeside } from './note-beside.ts'
import { noteFamilies } from './note-families.ts'
import { noteInstalls } from './note-installs.ts'
import { noteMentions } from './note-mentions.ts'
import { noteSameNames, noteUnread } from './note-same-names.ts'
import { type Files, openFiles } from './open-files.ts'
import type { Running } from './running.ts'
import type { ReadYaml } from './value.ts'

/** More edited files than these are not looked at, nor more added ones for what became of a removed one. */
const mostEdited = 1000
const mostAdded = 20

type WorkflowChanged = FindingOf<'workflow-changed'>
type Change = Omit<WorkflowChanged, 'kind' | 'severity' | 'file'>

/**
 * Finds the files that run promptcost at the base and are others at the head, wherever in the repository the checked directory
 * lies, and what else may come between it and the verdict: another promptcost, a check of the same name. It is no warning where
 * the part that runs promptcost is the same.
 */
export async function noteWorkflows(sides: Sides, readYaml: ReadYaml): Promise<Finding[]> {
  const files = await openFiles(sides, readYaml)
  if (!files) return []
  const { base, head } = files
  const edited = [...base.values()].filter(({ path, id }) => head.get(path)?.id !== id)
  const texts = await files.textsAt(
    'base',
    edited.slice(0, mostEdited).map(({ path }) => path),
  )
  const findings: FindingOf<'workflow-changed'>[] = []
  for (const [file, text] of texts) {
    const running = files.read(file, text)
    if (!running || running.uses.length === 0) continue
    const change = head.has(file)
      ? changeOf(running, await runningAtHead(files, file))
      : await moved(files, file, running)
    findings.push({ kind: 'workflow-changed', severity: severityOf(change), file, ...change })
  }
  const known = new Set(findings.flatMap(({ file, to }) => [file, ...(to === undefined ? [] : [to])]))
  const noted = [
    ...(await noteInstalls(files, known)),
    ...(await noteSameNames(files, readYaml, known)),
    ...(await noteBeside(files, known)),
  ]
  const reported = new Set([...known, ...noted.map(({ file }) => file)])
  return [...findings, ...noted, ...(await anywhere(files, reported)), ...noteUnread(edited.slice(mostEdited))]
}

/** What is in the checked directory and belongs to no file that is known to run anything. */
async function anywhere({ sides, own, pipelines }: Files, known: ReadonlySet<string>): Promise<WorkflowChanged[]> {
  if (!sides.base) return []
  const both = bothListed(await listed(sides.base, sides.directory), await listed(sides.head, sides.directory))
  const named = await noteMentions(both, known)
  const reported = new Set([...known, ...named.map(({ file }) => file)])
  const texts = pipelines.some(text => callsIn(text).length > 0 || /uses:.*promptcost/i.test(text)) ? [] : pipelines
  return [...named, ...(await noteFamilies(texts, own.targets, both, reported))]
}

const severityOf = ({ how, to }: Change) => (how === 'elsewhere' && to === undefined ? 'info' : 'warn')

function changeOf(before: Running, now: Running | undefined): Change {
  if (!now) return { how: 'unreadable', changed: [] }
  if (now.uses.length === 0) return { how: 'stops', changed: [] }
  const { isSame, ...difference } = compareRunning(before, now)
  return { how: isSame ? 'elsewhere' : 'edited', ...difference }
}

/** What became of a file that is gone: it may be there under another name. */
async function moved(files: Files, file: string, before: Running): Promise<Change> {
  const { base, head } = files
  const added = [...head.values()].filter(({ path }) => !base.has(path))
  const same = added.filter(({ id }) => id === base.get(file)?.id)
  for (const { path } of [...same, ...added].slice(0, mostAdded)) {
    const now = await runningAtHead(files, path)
    if (now && now.uses.length > 0) return { ...changeOf(before, now), to: path }
  }
  return { how: 'removed', changed: [] }
}

async function runningAtHead({ textsAt, read }: Files, path: string): Promise<Running | undefined> {
  const text = (await textsAt('head', [path])).get(path)
  return text === undefined ? undefined : read(path, text)
}
