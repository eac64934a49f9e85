import type { Audience } from '../github/audience.ts'
import { commitsOf, type RemoteCommits } from '../github/commits.ts'
import { resolveDirectory } from '../github/context.ts'
import { type Commits, type Ends, findEnds } from '../github/event.ts'
import type { ProjectInput } from '../github/inputs.ts'
import { realFolder } from '../github/real-folder.ts'
import { type CheckRequest, check } from '../judging/check.ts'
import { todayOf } from '../model/day.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import type { ReportTrend } from '../model/report-trend.ts'
import { policyAccess } from '../policies/policy-reader.ts'
import { isShallow } from '../revisions/checkout-facts.ts'
import { headOf, isGone, mergeBase, parentsOf, resolveCommit } from '../revisions/commits.ts'
import { gitEnvironment } from '../revisions/git-environment.ts'
import { gitVersion } from '../revisions/git-version.ts'
import type { CommitsRequest } from '../revisions/sides-request.ts'
import { placeOf } from './place-of.ts'

type GitEnvironment = Record<string, string>

/** A project with its verdict, and the commits that it is about. */
export interface Judged {
  project: ProjectInput
  report: Report
  ends: Ends
}

/** Why there is no verdict. */
export interface Unjudged {
  project: ProjectInput
  error: unknown
  /** Whether it fails the check even with `on-error: warn`: a wrong input, or something that the change broke. */
  mustFail: boolean
}

export type Outcome = Judged | Unjudged

/** If a job has no checkout, the error names the missing step, not git. */
async function checkedOut(cwd: string, env: GitEnvironment): Promise<string> {
  const sha = await headOf(cwd, env).catch(error => {
    if (!(error instanceof Problem) || !error.what.includes('is not a git checkout')) throw error
  })
  if (sha) return sha
  throw new Problem('there is no checkout here.', {
    remedy: 'Put the step "uses: actions/checkout@v7" before this one.',
  })
}

/** What the clone itself knows. A shallow one may name a merge base that is none, so it is not asked. */
function localCommits(cwd: string, env: GitEnvironment): Omit<Commits, 'pullRequests'> {
  return {
    head: () => checkedOut(cwd, env),
    async parents(sha) {
      const parents = await parentsOf(cwd, sha, env)
      return parents.length > 0 ? parents : undefined
    },
    async mergeBase(branch, sha) {
      return (await isShallow({ cwd, env })) ? undefined : mergeBase(cwd, `refs/remotes/origin/${branch}`, sha, env)
    },
    async resolve(revision) {
      return (await resolveCommit(cwd, `refs/remotes/origin/${revision}`, env)) ?? resolveCommit(cwd, revision, env)
    },
    isGone: sha => isGone(cwd, sha, env),
  }
}

type Place = Pick<CommitsRequest, 'cwd' | 'below' | 'env'>

function requestOf(
  project: ProjectInput,
  { inputs, env: own }: Pick<Audience, 'inputs' | 'env'>,
  ends: Ends,
  place: Place,
): CheckRequest {
  const policies = policyAccess(own, inputs.token)
  const { failAbove, enforce, model, prompts } = inputs
  const of = ends.pull && `pull request ${ends.pull.number}`
  return {
    sides: { kind: 'commits', ...place, base: ends.base, head: ends.head, of, fetch: true },
    config: { file: project.config, failAbove, enforce, model, prompts, where: 'input', policies },
  }
}

/** Where a project lies in the checkout, and which commits the event asks to compare. */
export async function standAt(
  { directory: asked }: Pick<ProjectInput, 'directory'>,
  { inputs, context, env: own }: Audience,
  remote: RemoteCommits,
): Promise<Place & { env: GitEnvironment; ends: Ends }> {
  const directory = resolveDirectory(context.workspace, asked)
  const { folder: cwd, below } = await realFolder(context.workspace, directory)
  const access = { ...context, directory: cwd, token: inputs.token }
  const env = gitEnvironment(own, access, await gitVersion(cwd, {}))
  const commits = commitsOf(localCommits(cwd, env), remote)
  return { cwd, below, env, ends: await findEnds(context, commits, inputs.base) }
}

/** Finds what the event asks to compare, and checks one project of it. */
export async function judgeProject(asked: ProjectInput, audience: Audience, remote: RemoteCommits): Promise<Outcome> {
  const project = placeOf(asked)
  try {
    const { ends, ...place } = await standAt(project, audience, remote)
    const judge = (of: Ends) => check({ ...requestOf(project, audience, of, place), today: todayOf(audience.env) })
    const withTrend = async (report: Report): Promise<Judged> => {
      const trend = await trendBefore(report, ends, requestOf(project, audience, ends, place), place)
      return { project, ends, report: { ...report, ...(trend && { trend }) } }
    }
    return await judge(ends).then(withTrend, async error => ({
      project,
      error,
      mustFail: alwaysFails(error) || (await isInOrderAtBase(ends, judge)),
    }))
  } catch (error) {
    return { project, error, mustFail: alwaysFails(error) }
  }
}

/** How the cost grew before a change that costs something, where a config says what the prompts are: without one every file would be looked at again. */
async function trendBefore(
  { basis, changes, causes }: Report,
  { base, pull }: Ends,
  { config }: CheckRequest,
  { cwd, below, env }: Place & { env: GitEnvironment },
): Promise<ReportTrend | undefined> {
  const isAsked = pull !== undefined && causes.length > 0 && changes.length <= mostPrompts
  if (!base || !isAsked || below || basis.config.from !== 'base') return undefined
  const { trendOf } = await import('../history/trend-of.ts')
  return trendOf({ cwd, env, sha: base.sha, config })
}

const alwaysFails = (error: unknown): boolean => error instanceof Problem && error.mustFail

/** With more prompts than this their history takes longer than the check. */
const mostPrompts = 1000

/** A change that breaks what was in order must not get around the gate by it, also where errors are excused. */
async function isInOrderAtBase({ base, pull }: Ends, judge: (ends: Ends) => Promise<Report>): Promise<boolean> {
  if (!base) return false
  return judge({ base, head: base, pull }).then(
    () => true,
    () => false,
  )
}
