import { readFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { Problem } from '../model/problem.ts'

/** The runner's facts about the job, from its environment and the event file. */
export interface Context {
  event: string
  /** As GitHub sent it. Read through `event.ts` only. */
  payload: unknown
  /** The commit that triggered the run; on a pull request its merge commit. */
  sha: string | undefined
  workspace: string
  server: string
  owner: string
  repo: string
  /** Runs are numbered upwards, so a larger run is a later one. */
  run: { id: number; attempt: number }
  runUrl: string | undefined
  temp: string | undefined
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return {}
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new Problem('cannot read the event file that GITHUB_EVENT_PATH names.', {
      remedy: 'Run this as a step of a GitHub Actions workflow; elsewhere, use npx promptcost.',
      cause,
    })
  }
}

/**
 * Reads the runner's environment.
 *
 * @throws Problem where the variables of GitHub Actions are missing
 */
export async function readContext(env: NodeJS.ProcessEnv): Promise<Context> {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const workspace = env.GITHUB_WORKSPACE
  if (!owner || !repo || !workspace) {
    throw new Problem('this is not a GitHub Actions job: GITHUB_REPOSITORY or GITHUB_WORKSPACE is not set.', {
      remedy: 'Outside of GitHub Actions use: npx promptcost',
    })
  }
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const run = { id: Number(env.GITHUB_RUN_ID) || 0, attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1 }
  return {
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: await readPayload(env.GITHUB_EVENT_PATH),
    sha: env.GITHUB_SHA || undefined,
    workspace,
    server,
    owner,
    repo,
    run,
    runUrl: run.id > 0 ? `${server}/${owner}/${repo}/actions/runs/${run.id}/attempts/${run.attempt}` : undefined,
    temp: env.RUNNER_TEMP || undefined,
  }
}

/**
 * The folder to check. It must lie in the workspace, as the input may come from a pull request's own workflow file.
 *
 * @throws Problem where it lies outside
 */
export function resolveDirectory(workspace: string, directory: string): string {
  const resolved = resolve(workspace, directory)
  const within = relative(workspace, resolved)
  if (!within.startsWith('..') && !isAbsolute(within)) return resolved
  throw new Problem('the input "working-directory" is outside the checkout.', {
    remedy: 'Give a folder relative to the top of the repository, such as "services/support".',
    mustFail: true,
  })
}
