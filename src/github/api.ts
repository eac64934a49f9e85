import type { getOctokit } from '@actions/github'

export type GitHub = ReturnType<typeof getOctokit>
type Octokit = Pick<GitHub, 'hook'>

/** Where the Action's requests go. */
export interface Repository {
  owner: string
  repo: string
}

/** How often a request is tried after the first time. */
const retries = 2

/** The plugin retries; when to retry is decided here, because its own rules ignore `retry-after`. */
const everyFailure = Array.from({ length: 200 }, (_, i) => 400 + i)

/** Marks a failed request to be sent again, unless that is in vain or later than `end`, in milliseconds. */
function patiently(end: number): (octokit: Octokit) => void {
  return octokit => {
    octokit.hook.error('request', (error, { request }) => {
      const seconds = secondsToWait(error, request.retryCount ?? 0)
      const inTime = seconds !== undefined && performance.now() + seconds * 1000 < end
      if (inTime && 'request' in error)
        error.request.request = { ...error.request.request, retries, retryAfter: seconds }
      throw error
    })
  }
}

/**
 * Runs `act` with a client that tries again on server errors and when GitHub asks to wait a little, for at most `seconds` in
 * all: no report is worth a job that hangs. Octokit is loaded here, as its start takes longer than most checks.
 *
 * @throws RequestError of Octokit, or an Error named `DeadlineError`
 */
export async function withGitHub<T>(token: string, seconds: number, act: (github: GitHub) => Promise<T>): Promise<T> {
  const [{ getOctokit }, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')])
  const end = performance.now() + seconds * 1000
  const github = getOctokit(token, { retry: { doNotRetry: everyFailure } }, patiently(end), retry)
  const abort = new AbortController()
  github.hook.before('request', options => {
    options.request.signal = abort.signal
  })
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error(`no answer within ${seconds} seconds`), { name: 'DeadlineError' }))
      abort.abort()
    }, seconds * 1000)
  })
  try {
    return await Promise.race([act(github), deadline])
  } finally {
    clearTimeout(timer)
  }
}

/** The HTTP status that a request failed with; undefined where it did not come to an answer. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error) || !error.response) return undefined
  return 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

interface Answered {
  response?: { headers?: Record<string, unknown>; data?: { message?: unknown } }
}

/**
 * How long to wait before a failed request is sent again, in seconds; undefined where it would fail again. Where GitHub limits
 * a rate without saying for how long, it asks for a minute at least:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function secondsToWait(error: unknown, triesBefore: number): number | undefined {
  const status = statusOf(error)
  const headers = (error as Answered).response?.headers ?? {}
  const limited = status === 429 || (status === 403 && isRateLimited(error))
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (after >= 0 && (limited || status === 503)) return after
  if (limited && headers['x-ratelimit-remaining'] === '0')
    return Math.max(1, Number(headers['x-ratelimit-reset']) - Date.now() / 1000) || 60
  if (limited) return 60
  return status === undefined || status >= 500 ? (triesBefore + 1) ** 2 : undefined
}

function isRateLimited(error: unknown): boolean {
  const { response } = error as Answered
  if (response?.headers?.['retry-after'] !== undefined || response?.headers?.['x-ratelimit-remaining'] === '0')
    return true
  return /rate limit/i.test(String(response?.data?.message ?? ''))
}

/** Why a request failed, as a clause. GitHub's own message is left out: it may quote what was sent. */
export function whyFailed(error: unknown): { why: string; forbidden: boolean } {
  const status = statusOf(error)
  if (status === 429 || (status === 403 && isRateLimited(error))) {
    return { why: `GitHub asks to wait (${status}, rate limit)`, forbidden: false }
  }
  if (status === 401) return { why: 'the token is not valid (401)', forbidden: false }
  if (status === 403 || status === 404) return { why: `the token may not (${status})`, forbidden: true }
  if (status !== undefined) return { why: `GitHub answered ${status}`, forbidden: false }
  if (error instanceof Error && error.name === 'DeadlineError') return { why: error.message, forbidden: false }
  return { why: 'GitHub could not be reached', forbidden: false }
}

/** Runs a question whose answer is only nice to have: a refused or failed one is answered by undefined. */
async function orUndefined<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question
  } catch {
    return undefined
  }
}

/** The commit that `head` left `base` at. GitHub knows the whole history where a shallow clone does not. */
export function askMergeBase(
  github: GitHub,
  repository: Repository,
  base: string,
  head: string,
): Promise<string | undefined> {
  const question = github.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1,
  })
  return orUndefined(question.then(answer => answer.data.merge_base_commit.sha))
}

/** The commit that a name stands for, with its parents. */
export function askCommit(
  github: GitHub,
  repository: Repository,
  ref: string,
): Promise<{ sha: string; parents: string[] } | undefined> {
  const question = github.rest.repos.getCommit({ ...repository, ref, per_page: 1 })
  return orUndefined(question.then(({ data }) => ({ sha: data.sha, parents: data.parents.map(parent => parent.sha) })))
}
