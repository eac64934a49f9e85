import * as z from 'zod'
import { Problem } from '../model/problem.ts'

// Only what is read is asked for: GitHub adds keys to its payloads, and an Enterprise Server may lack some.
const sha = z.string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/)
const ref = z.string().min(1).max(1024)
const repository = z.object({ full_name: z.string().optional(), default_branch: ref.optional() })

const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().min(1),
    user: z.object({ login: z.string().min(1).max(200) }).nullish(),
    head: z.object({ sha, ref: ref.nullish(), repo: repository.nullish() }),
    base: z.object({ ref, repo: repository.nullish() }),
  }),
})
const push = z.object({ ref, before: sha.nullish(), after: sha.nullish() })
const mergeGroup = z.object({
  merge_group: z.object({ base_sha: sha, head_sha: sha, base_ref: ref, head_ref: ref.nullish() }),
})
const workflowRun = z.object({
  workflow_run: z.object({
    id: z.int().min(1),
    run_attempt: z.int().min(1).nullish(),
    event: z.string().regex(/^[a-z_]{1,64}$/),
    conclusion: z
      .string()
      .regex(/^[a-z_]{1,32}$/)
      .nullish(),
    head_sha: sha,
    head_branch: ref.nullish(),
    head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullish(),
  }),
})

/** The run that a `workflow_run` event is about: GitHub's word, whatever that run itself says. */
export interface WorkflowRun {
  run: { id: number; attempt: number }
  /** What that run was started by. */
  event: string
  /** `success`, `failure`, `cancelled`, ... Undefined while it runs. */
  conclusion: string | undefined
  /** Without `owner` where the repository of the head is gone. */
  head: { sha: string; branch: string | undefined; owner: string | undefined; repository: string | undefined }
}

export interface PullRequest {
  number: number
  /** Who opened it; undefined where the account is gone. */
  author: string | undefined
  head: { sha: string }
  /** Where its commits are pushed to. */
  branch: { repository: string; name: string } | undefined
  base: { ref: string }
  /** From another repository: its token can never write. A deleted one counts as another. */
  fork: boolean
}

function read<T>(schema: z.ZodType<T>, payload: unknown): T {
  const read = schema.safeParse(payload)
  if (read.success) return read.data
  const place = read.error.issues[0]?.path.join('.') ?? ''
  throw new Problem(`the event's payload has no usable "${place}".`, {
    remedy: 'Run promptcost on pull_request, merge_group, push, workflow_run, workflow_dispatch or schedule.',
  })
}

/** Zeros stand for "no commit": a branch that did not exist before, or does not any more. */
function present(value: string | null | undefined): string | undefined {
  return value && !/^0+$/.test(value) ? value : undefined
}

function branchName(name: string): string {
  return name.replace(/^refs\/(heads|tags)\//, '')
}

export function readPullRequest(payload: unknown): PullRequest {
  const { number, user, head, base } = read(pullRequest, payload).pull_request
  const fork = head.repo?.full_name === undefined || head.repo.full_name !== base.repo?.full_name
  const repository = head.repo?.full_name
  const branch = repository && head.ref ? { repository, name: head.ref } : undefined
  return { number, author: user?.login, head: { sha: head.sha }, branch, base: { ref: base.ref }, fork }
}

/** The pull request that an event is about, if any; needed for reporting even if everything else fails. */
export function pullRequestOf(event: string, payload: unknown): PullRequest | undefined {
  return event.startsWith('pull_request') && pullRequest.safeParse(payload).success
    ? readPullRequest(payload)
    : undefined
}

interface Push {
  ref: string
  isTag: boolean
  /** Undefined where the branch or tag is new. */
  before: string | undefined
  /** Undefined where it was deleted. */
  after: string | undefined
}

export function readPush(payload: unknown): Push {
  const { ref, before, after } = read(push, payload)
  return {
    ref: branchName(ref),
    isTag: ref.startsWith('refs/tags/'),
    before: present(before),
    after: present(after),
  }
}

export function readMergeGroup(payload: unknown): { base_sha: string; head_sha: string; base_ref: string } {
  const { base_sha, head_sha, base_ref } = read(mergeGroup, payload).merge_group
  return { base_sha, head_sha, base_ref: branchName(base_ref) }
}

/**
 * The pull request that a merge group is about, which its branch is named after: `gh-readonly-queue/<base>/pr-<number>-<sha>`.
 * Only GitHub makes such branches. Of several pull requests it is the last.
 */
export function queuedPullRequest(event: string, payload: unknown): number | undefined {
  const read = event === 'merge_group' ? mergeGroup.safeParse(payload) : undefined
  const named = /^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d{1,12})-[0-9a-f]{40,64}$/.exec(
    read?.data?.merge_group.head_ref ?? '',
  )
  return named ? Number(named[1]) : undefined
}

export function readWorkflowRun(payload: unknown): WorkflowRun {
  const run = read(workflowRun, payload).workflow_run
  const repository = run.head_repository ?? undefined
  return {
    run: { id: run.id, attempt: run.run_attempt ?? 1 },
    event: run.event,
    conclusion: run.conclusion ?? undefined,
    head: {
      sha: run.head_sha,
      branch: run.head_branch ?? undefined,
      owner: repository?.owner.login,
      repository: repository?.full_name,
    },
  }
}

/** A schedule's payload may hold no repository. */
export function readRepository(payload: unknown): { default_branch?: string | undefined } | undefined {
  const found = z.object({ repository }).safeParse(payload)
  return found.success ? found.data.repository : undefined
}
