import { notice, setOutput, warning } from '@actions/core'
import type { LedgerRecord } from '../model/approval.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { type GitHub, whyFailed, withGitHub } from './api.ts'
import type { Audience } from './audience.ts'
import type { Context } from './context.ts'
import { reasonOf, toLog } from './log.ts'
import { readWorkflowRun, type WorkflowRun } from './payload.ts'
import { comment } from './publish.ts'
import { isWorthAComment } from './worth-a-comment.ts'

const questionSeconds = 60

/**
 * The run whose report is to be published, as named in GitHub's event.
 *
 * @throws Problem on any other event than workflow_run
 */
export function publishedRun({ event, payload }: Context): WorkflowRun {
  if (event === 'workflow_run') return readWorkflowRun(payload)
  throw new Problem(`the input "publish" is for the event workflow_run, and this is ${event.slice(0, 64)}.`, {
    remedy: 'Use it in a separate workflow that starts on workflow_run: see docs/forks.md of promptcost.',
  })
}

/** Logs a notice: nothing went wrong. */
export function mention(text: string): void {
  notice(toLog(`promptcost: ${text}`))
}

/** Says that something is not as it should be, which changes no outcome. */
export function caution(text: string): void {
  warning(toLog(`promptcost: ${text}`))
}

/** Asks GitHub what the comment depends on. Undefined, with a warning, where it does not answer: no delivery fails a job. */
export async function orCaution<T>(
  what: string,
  permission: string,
  token: string | undefined,
  ask: (github: GitHub) => Promise<T>,
): Promise<T | undefined> {
  if (!token) throw new Problem('the input "github-token" is empty.')
  try {
    return await withGitHub(token, questionSeconds, ask)
  } catch (error) {
    if (error instanceof Problem) throw error
    const { why, forbidden } = whyFailed(error)
    caution(`could not ${what}: ${why}.${forbidden ? `\nGive the job "permissions: ${permission}".` : ''}`)
    return undefined
  }
}

/** The audience of another run's report: with that run's number and link, on a pull request that GitHub names. */
export function audienceOf(audience: Audience, { run }: WorkflowRun, pull: Audience['pull']): Audience {
  const { server, owner, repo } = audience.context
  const runUrl = `${server}/${owner}/${repo}/actions/runs/${run.id}/attempts/${run.attempt}`
  return { ...audience, pull, ofOtherRun: true, context: { ...audience.context, run, runUrl } }
}

/** Updates the comment. If that fails, it logs a warning and nothing else. */
export async function publishComment(
  audience: Audience,
  body: string,
  reports: readonly Report[],
  record: LedgerRecord,
): Promise<void> {
  try {
    const create = audience.inputs.comment === 'always' || reports.some(isWorthAComment)
    setOutput('comment-url', (await comment(audience, body, create, record)) ?? '')
  } catch (error) {
    caution(`could not comment on pull request ${audience.pull?.number}: ${reasonOf(error)}`)
  }
}
