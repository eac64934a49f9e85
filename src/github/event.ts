import { Problem } from '../model/problem.ts'
import type { Context } from './context.ts'
import {
  type PullRequest,
  readMergeGroup,
  readPullRequest,
  readPush,
  readRepository,
  readWorkflowRun,
  type WorkflowRun,
} from './payload.ts'
import { refuseForeign } from './refuse-foreign.ts'

/** One side of the comparison: a commit, what people call it, and how it was found. */
interface End {
  sha: string
  label: string
  how: string
}

export interface Ends {
  base: End | undefined
  head: End
  /** The pull request that the event is about. */
  pull: PullRequest | undefined
}

/** What must be known of the commits, from the local repository where it holds them, else from GitHub. */
export interface Commits {
  /** The commit that is checked out. */
  head(): Promise<string>
  /** Undefined if unknown. */
  parents(sha: string): Promise<string[] | undefined>
  /** Undefined if there is none or it is unknown. `branch` is a name on the remote or a commit id. */
  mergeBase(branch: string, sha: string): Promise<string | undefined>
  /** The commit that a branch, tag or commit id names. */
  resolve(revision: string): Promise<string | undefined>
  /** The open pull requests whose head is what a run was for. Undefined if unknown. */
  pullRequests(run: WorkflowRun): Promise<PullRequest[] | undefined>
  /** Whether neither this clone nor the remote has it any more. One that is only refused is not gone. */
  isGone(sha: string): Promise<boolean>
}

type Finder = (context: Context, commits: Commits, wanted: string | undefined) => Promise<Ends>

function shortSha(sha: string): string {
  return sha.slice(0, 7)
}

async function againstMergeBase(pull: PullRequest, commits: Commits): Promise<Ends> {
  const sha = await commits.mergeBase(pull.base.ref, pull.head.sha)
  if (!sha) {
    throw new Problem(
      `cannot find the base of pull request ${pull.number}: this clone lacks the history of ${pull.base.ref}, and GitHub did not say where ${shortSha(pull.head.sha)} branched off.`,
      { remedy: 'Give the job "permissions: contents: read", or the checkout step "fetch-depth: 0".' },
    )
  }
  const head = { sha: pull.head.sha, label: shortSha(pull.head.sha), how: 'the head of the pull request' }
  return { base: { sha, label: pull.base.ref, how: `the merge base with ${pull.base.ref}` }, head, pull }
}

/**
 * On a merge commit made for the pull request, what the merge meets is the parent that is not the pull request's head: the
 * payload's `base.sha` goes stale, and the order of the parents is no promise. A checkout of the head itself may be a merge
 * too (of main into the branch), so that is ruled out first.
 */
const findPullRequest: Finder = async (context, commits) => {
  const pull = readPullRequest(context.payload)
  const checkedOut = await commits.head()
  if (checkedOut !== pull.head.sha) {
    for (const merge of new Set([checkedOut, context.sha ?? checkedOut])) {
      const parents = (await commits.parents(merge)) ?? []
      const [base, ...others] = parents.filter(parent => parent !== pull.head.sha)
      if (parents.length !== 2 || !base || others.length > 0) continue
      // GitHub made the merge of the event; any other may be of the author's own making.
      if (merge !== context.sha) await refuseForeign({ base, merge, branch: pull.base.ref }, commits.mergeBase)
      const short = shortSha(pull.head.sha)
      return {
        base: {
          sha: base,
          label: pull.base.ref,
          how: `the parent of merge commit ${shortSha(merge)} that is not ${short}`,
        },
        head: { sha: merge, label: short, how: `the merge of ${short} into ${pull.base.ref}` },
        pull,
      }
    }
  }
  return againstMergeBase(pull, commits)
}

/** The checkout is the base's and the token is strong: the head is read as data, whatever is checked out. */
const findPullRequestTarget: Finder = async (context, commits) =>
  againstMergeBase(readPullRequest(context.payload), commits)

const findMergeGroup: Finder = async context => {
  const group = readMergeGroup(context.payload)
  return {
    base: { sha: group.base_sha, label: group.base_ref, how: 'the base of the merge group' },
    head: { sha: group.head_sha, label: shortSha(group.head_sha), how: 'the head of the merge group' },
    pull: undefined,
  }
}

const findPush: Finder = async (context, commits, wanted) => {
  const push = readPush(context.payload)
  // An annotated tag's `after` is the tag's own object, which is no commit and which a checkout of the commit lacks.
  const pushed = push.isTag ? context.sha : push.after
  const sha = pushed ?? (await commits.head())
  const head = { sha, label: shortSha(sha), how: `the head of the push to ${push.ref}` }
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: undefined }
  // A new branch was nothing before, and a deleted one is nothing now: there is no base to be wrong about.
  if (!push.before || !push.after) return { base: undefined, head, pull: undefined }
  // What a forced push takes away is nowhere after a while, and no setting of the workflow brings it back.
  if (await commits.isGone(push.before)) {
    return { base: undefined, head: { ...head, how: `${head.how}, whose earlier head is gone` }, pull: undefined }
  }
  const before = (push.isTag ? await commits.resolve(push.before) : undefined) ?? push.before
  return { base: { sha: before, label: push.ref, how: `${push.ref} before the push` }, head, pull: undefined }
}

async function resolveWanted(wanted: string, commits: Commits): Promise<End> {
  const sha = await commits.resolve(wanted)
  if (sha) return { sha, label: wanted, how: 'the input "base"' }
  throw new Problem(`the input "base" names "${wanted}", which is not a branch, tag or commit in this repository.`, {
    remedy: 'Give a name such as "main" or "v1.2.0", or a full commit id.',
    mustFail: true,
  })
}

/** Manual and scheduled runs: what the branch adds to the default branch; on the default branch itself the head alone. */
const findOther: Finder = async (context, commits, wanted) => {
  const sha = await commits.head()
  const head = { sha, label: shortSha(sha), how: 'the commit that is checked out' }
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: undefined }
  return { base: await whereDefaultBranchWasLeft(context, commits, sha), head, pull: undefined }
}

async function whereDefaultBranchWasLeft(context: Context, commits: Commits, sha: string): Promise<End | undefined> {
  const branch = readRepository(context.payload)?.default_branch
  const base = branch && (await commits.mergeBase(branch, sha))
  return !branch || !base || base === sha
    ? undefined
    : { sha: base, label: branch, how: `the merge base with ${branch}` }
}

/** The checkout is the default branch's and the token may be strong: the head is read as data, as for pull_request_target. */
const findWorkflowRun: Finder = async (context, commits, wanted) => {
  const run = readWorkflowRun(context.payload)
  if (isForPullRequest(run)) return againstMergeBase(await onlyPullRequest(run, commits), commits)
  const { sha } = run.head
  const head = { sha, label: shortSha(sha), how: `the head of the ${run.event} run ${run.run.id}` }
  if (wanted) return { base: await resolveWanted(wanted, commits), head, pull: undefined }
  return { base: await whereDefaultBranchWasLeft(context, commits, sha), head, pull: undefined }
}

const isForPullRequest = ({ event }: WorkflowRun) => event.startsWith('pull_request')

async function onlyPullRequest(run: WorkflowRun, commits: Commits): Promise<PullRequest> {
  const pulls = await commits.pullRequests(run)
  const [pull] = pulls ?? []
  if (pull && pulls?.length === 1) return pull
  const sha = shortSha(run.head.sha)
  if (pull)
    throw new Problem(`${sha} is the head of ${pulls?.length} open pull requests, and the event does not say which.`, {
      remedy: 'Run promptcost on pull_request, and publish only its report on workflow_run: see docs/forks.md.',
    })
  throw pulls
    ? new Problem(`${sha} is no longer the head of an open pull request, which was closed or updated.`)
    : new Problem(`cannot find the pull request of ${sha}: GitHub did not answer.`, {
        remedy: 'Give the job "permissions: pull-requests: read".',
      })
}

const finders = new Map<string, Finder>([
  ['pull_request', findPullRequest],
  ['pull_request_review', findPullRequest],
  ['pull_request_review_comment', findPullRequest],
  ['pull_request_target', findPullRequestTarget],
  ['merge_group', findMergeGroup],
  ['push', findPush],
  ['workflow_run', findWorkflowRun],
])

/** Events whose base nobody may choose, as the base also holds the limits. */
export function ignoresWantedBase({ event, payload }: Pick<Context, 'event' | 'payload'>): boolean {
  if (event === 'workflow_run') return isForPullRequest(readWorkflowRun(payload))
  return event.startsWith('pull_request') || event === 'merge_group'
}

/**
 * Finds the two commits that an event asks to compare. `wanted` is the input `base`; a pull request and a merge group have
 * theirs already.
 *
 * @throws Problem where a pull request's base cannot be found, or the payload lacks what the event promises
 */
export function findEnds(context: Context, commits: Commits, wanted: string | undefined): Promise<Ends> {
  const find = finders.get(context.event) ?? findOther
  return find(context, commits, wanted)
}
