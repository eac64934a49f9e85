import { realpath } from 'node:fs/promises'
import { Problem } from '../model/problem.ts'
import type { Rename } from '../model/revision.ts'
import { isShallow, layoutOf } from './checkout-facts.ts'
import { resolveCommit } from './commits.ts'
import { firstParents, type LoggedCommit } from './first-parents.ts'
import { type Checkout, gitLine, gitRecords } from './git.ts'
import { renamesOfTrees } from './renames.ts'
import type { RootsAbove } from './roots-above.ts'
import { unknownRevision } from './unknown-revision.ts'

/** A branch of a checkout, for its history. */
export interface BranchLog {
  directory: string
  /** The newest commit that is looked at. */
  tip: string
  isShallow: boolean
  /** @param above folders outside of the checked one whose changes count, too */
  log(above?: RootsAbove): AsyncIterable<LoggedCommit>
  /** Tags by the commit that they name; of several the last by name. */
  tags(): Promise<ReadonlyMap<string, string>>
  /** A commit that a revision names, and when it was made. */
  commit(revision: string): Promise<{ sha: string; time: number }>
  renamesOf(commit: LoggedCommit, isWanted: (path: string) => boolean): Promise<readonly Rename[]>
}

/**
 * Opens a branch. Nothing is fetched, and nothing is checked out.
 * @param until the newest commit that is looked at is the branch's last one that is no younger, in seconds since 1970
 * @throws Problem where there is no such revision, or no commit
 */
export async function branchLog(
  folder: string,
  revision: string,
  until?: number,
  env: Record<string, string> = {},
): Promise<BranchLog> {
  const cwd = await realpath(folder).catch(() => folder)
  const checkout: Checkout = { cwd, env }
  const { directory } = await layoutOf(checkout)
  const newest = await resolveCommit(cwd, revision, env)
  if (newest === undefined && revision === 'HEAD')
    throw new Problem('this repository has no commit yet.', { remedy: 'Commit something first.' })
  if (newest === undefined) throw await unknownRevision(checkout, revision)
  const tip = until === undefined ? newest : await lastBefore(checkout, newest, until)
  return {
    directory,
    tip,
    isShallow: await isShallow(checkout),
    log: above => firstParents(checkout, tip, directory !== '', above),
    tags: () => tagsOf(checkout),
    async commit(named) {
      const sha = await resolveCommit(cwd, named, env)
      if (sha === undefined) throw await unknownRevision(checkout, named)
      return { sha, time: Number(await gitLine(checkout, ['log', '-1', '--no-show-signature', '--format=%ct', sha])) }
    },
    async renamesOf({ sha, parent, changes }, isWanted) {
      if (parent === undefined) return []
      const side = (of: string, pick: 'before' | 'after') => ({
        label: of,
        how: '',
        tree: `${of}${directory === '' ? '^{tree}' : `:${directory}`}`,
        list: async () =>
          changes.flatMap(each => (each[pick] === undefined ? [] : [{ path: each.path, id: each[pick] }])),
        read: async function* () {},
      })
      return (await renamesOfTrees(checkout, side(parent, 'before'), side(sha, 'after'), isWanted)).renames
    },
  }
}

async function lastBefore(checkout: Checkout, newest: string, until: number): Promise<string> {
  const args = ['rev-list', '-1', '--first-parent', `--before=${Math.floor(until)}`, newest]
  const found = await gitLine(checkout, args)
  if (found !== undefined) return found
  const day = new Date(until * 1000).toISOString().slice(0, 10)
  throw new Problem(`this branch has no commit as old as ${day}.`, { remedy: 'Name a later date with --until.' })
}

async function tagsOf(checkout: Checkout): Promise<Map<string, string>> {
  const format = '--format=%(objectname) %(*objectname) %(refname:lstrip=2)%00'
  const records = await gitRecords(checkout, ['for-each-ref', '--sort=version:refname', format, 'refs/tags'])
  return new Map(
    records.flatMap((record): [string, string][] => {
      const [, object = '', peeled, name = ''] = /^\s*([0-9a-f]+) ([0-9a-f]*) (.*)$/s.exec(record) ?? []
      return object === '' ? [] : [[peeled || object, name]]
    }),
  )
}
