import { includedAbove } from '../judging/include-above.ts'
import { type CheckRequest, prepare } from '../judging/prepare.ts'
import type { History } from '../model/history.ts'
import { listInUse } from '../model/list-in-use.ts'
import { Problem } from '../model/problem.ts'
import { catalogue } from '../prices/list-price.ts'
import { type BranchLog, branchLog } from '../revisions/branch-log.ts'
import { version } from '../version.ts'
import { boundOf } from './bound-of.ts'
import { type Every, momentsOf } from './points.ts'
import { toHistory } from './to-history.ts'
import { type WalkRequest, walk } from './walk.ts'

/** Which part of a branch's history is wanted, and how it is read. */
export interface HistoryRequest {
  /** The folder of the config. */
  cwd: string
  /** Its first parents are walked; the commit that is checked out where this is left out. */
  revision: string | undefined
  since: string | undefined
  until: string | undefined
  every: Every
  /** Only these files and what lies below these folders, as they are named today. */
  only: readonly string[] | undefined
  config: CheckRequest['config']
  /** In seconds since 1970. */
  now: number
  /** What git needs beside the environment it inherits. */
  env?: Record<string, string> | undefined
  /** The walk ends after so many. */
  mostCommits?: number | undefined
  onCommit?: WalkRequest['onCommit']
}

/**
 * How the prompts of a branch came to cost what they cost: recomputed from git, by the config and the prices of the newest commit that is looked at.
 * @throws Problem for a usage error, a config or a history that cannot be read, or where there is no prompt
 */
export async function historyOf(request: HistoryRequest): Promise<History> {
  const { cwd, every, only, now } = request
  const until = request.until === undefined ? undefined : boundOf(request.until, now, '--until')
  const revision = until && 'revision' in until ? until.revision : (request.revision ?? 'HEAD')
  if (until && 'revision' in until && request.revision !== undefined)
    throw new Problem(`--until ${request.until} is no date, and a revision is named already.`, {
      remedy: 'Write a date such as 2026-01-31, or leave one of them out.',
    })
  const branch = await branchLog(cwd, revision, until && 'time' in until ? until.time : undefined, request.env)
  const sides = { kind: 'local' as const, cwd, head: branch.tip, alone: true, env: request.env }
  const prepared = await prepare({ sides, config: request.config, ...(only && { only: [...only] }) })
  const walked = await walk({
    prepared,
    only,
    log: branch.log(includedAbove(prepared.sides, prepared.config)),
    isEnd: within(await endOf(branch, request), request.mostCommits),
    isShallow: branch.isShallow,
    renamesOf: branch.renamesOf,
    onCommit: request.onCommit,
  })
  const list = listInUse(prepared.config, walked.models.values())
  return toHistory(walked, momentsOf(walked, every, every === 'tag' ? await branch.tags() : new Map()), {
    promptcost: version,
    directory: branch.directory,
    branch: { label: revision, sha: branch.tip },
    every,
    config: prepared.config.head?.path ?? null,
    prices: { catalogue: catalogue.name, version: catalogue.version, asOf: catalogue.asOf, ...(list && { list }) },
    policy: prepared.config.policy,
    usage: prepared.usage.base ?? prepared.usage.head,
  })
}

function noBound(revision: string, { remedy }: Problem): Problem {
  return new Problem(`--since "${revision.slice(0, 200)}" is no date, no span and no known revision.`, {
    remedy: `Write a date such as --since 2026-01-31, or a span such as --since 90d.\n${remedy ?? ''}`.trimEnd(),
  })
}

/** The same end, or one after so many commits. */
function within(isEnd: Awaited<ReturnType<typeof endOf>>, most = Number.POSITIVE_INFINITY): typeof isEnd {
  let walked = 0
  return (commit, time) => ++walked >= most || isEnd(commit, time)
}

async function endOf(branch: BranchLog, { since, now }: HistoryRequest) {
  if (since === undefined) return () => false
  const bound = boundOf(since, now, '--since')
  if ('time' in bound) return (_: unknown, time: number) => time < bound.time
  const { sha, time: oldest } = await branch.commit(bound.revision).catch(error => {
    throw error instanceof Problem ? noBound(bound.revision, error) : error
  })
  return (commit: { sha: string }, time: number) => commit.sha === sha || time < oldest
}
