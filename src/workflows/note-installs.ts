import type { FindingOf } from '../model/finding.ts'
import { installReaderOf, isCommitted } from './install-files.ts'
import type { Files } from './open-files.ts'
import type { Parts, Running } from './running.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

const mostNames = 12

/**
 * Files that decide which promptcost a command runs, added, edited or removed: settings of a package manager, dependencies and
 * what overrides them, a copy that is committed. Only where the base runs it as a command.
 */
export async function noteInstalls(files: Files, known: ReadonlySet<string>): Promise<WorkflowChanged[]> {
  const { base, head, own } = files
  if (!own.isInstalled) return []
  const paths = [...new Set([...base.keys(), ...head.keys()])].filter(
    path => !known.has(path) && installReaderOf(path) && base.get(path)?.id !== head.get(path)?.id,
  )
  const [before, after] = [await files.textsAt('base', paths), await files.textsAt('head', paths)]
  return paths.flatMap((file): WorkflowChanged[] => {
    const of = (texts: ReadonlyMap<string, string>) => partsOf(installReaderOf(file)?.(texts.get(file) ?? '', own))
    const [from, to] = [of(before), of(after)]
    const changed = [...new Set([...from.keys(), ...to.keys()])].filter(name => from.get(name) !== to.get(name))
    if (changed.length === 0 && !isCommitted(file)) return []
    const names = changed.filter(name => name !== '').map(name => name.slice(0, 100))
    return [{ kind: 'workflow-changed', severity: 'warn', file, how: 'installs', changed: names.slice(0, mostNames) }]
  })
}

/** Uses and all around them by name. What cannot be read says nothing, as where there is no file. */
function partsOf(running: Running | undefined): Parts {
  const parts: Parts = new Map(running?.around)
  for (const use of running?.uses ?? [])
    for (const [name, text] of use.parts) parts.set(name, `${parts.get(name) ?? ''}${text}`)
  return parts
}
