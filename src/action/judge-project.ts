import type { Audience } from '../github/audience.ts'
import { commitsOf, type RemoteCommits } from '../github/commits.ts'
import { resolveDirectory } from '../github/context.ts'
import { type Commits, type Ends, findEnds } from '../github/event.ts'
import { gitEnvironment } from '../github/git-environment.ts'
import type { ProjectInput } from '../github/inputs.ts'
import { realFolder } from '../github/real-folder.ts'
import { type CheckRequest, check } from '../judging/check.ts'
import { todayOf } from '../model/day.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { policyAccess } from '../policies/policy-reader.ts'
import { headOf, isGone, isShallow, mergeBase, parentsOf, resolveCommit } from '../revisions/commits.ts'
import type { CommitsRequest } from '../revisions/sides-request.ts'

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
  /** Whether it is the change that broke what was in order at its base. */
  isOwnDoing: boolean
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
      return (await isShallow(cwd, env)) ? undefined : mergeBase(cwd, `refs/remotes/origin/${branch}`, sha, env)
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

/** Finds what the event asks to compare, and checks one project of it. */
export async function judgeProject(project: ProjectInput, audience: Audience, remote: RemoteCommits): Promise<Outcome> {
  const { inputs, context, env: own } = audience
  try {
    const directory = resolveDirectory(context.workspace, project.directory)
    const { folder: cwd, below } = await realFolder(context.workspace, directory)
    const env = gitEnvironment(own, { ...context, directory: cwd, token: inputs.token })
    const commits = commitsOf(localCommits(cwd, env), remote)
    const ends = await findEnds(context, commits, inputs.base)
    const judge = (of: Ends) => check({ ...requestOf(project, audience, of, { cwd, below, env }), today: todayOf(own) })
    return await judge(ends).then(
      report => ({ project, ends, report }),
      async error => ({ project, error, isOwnDoing: await isInOrderAtBase(ends, judge) }),
    )
  } catch (error) {
    return { project, error, isOwnDoing: false }
  }
}

/** A change that breaks what was in order must not get around the gate by it, also where errors are excused. */
async function isInOrderAtBase({ base, pull }: Ends, judge: (ends: Ends) => Promise<Report>): Promise<boolean> {
  if (!base) return false
  return judge({ base, head: base, pull }).then(
    () => true,
    () => false,
  )
}
