import { warning } from '@actions/core'
import { whyFailed, withGitHub } from './api.ts'
import { askOrigin } from './ask-origin.ts'
import type { Audience } from './audience.ts'
import { askCommitters } from './committers.ts'
import { toLog } from './log.ts'
import type { Rules } from './may-approve.ts'
import { queuedPullRequest } from './payload.ts'
import { type Approvals, readApprovals } from './read-approvals.ts'

const readSeconds = 30

/**
 * Reads what was approved on the pull request that the event is about, also from the merge queue. Undefined where there is no
 * such pull request, no command on it, or no answer, which is logged.
 */
export async function findApprovals(
  { context, inputs, pull }: Audience,
  asked: readonly Rules[],
): Promise<Approvals | undefined> {
  const { event, payload, owner, repo } = context
  const number = pull?.number ?? queuedPullRequest(event, payload)
  if (number === undefined || !inputs.token) return undefined
  const repository = { owner, repo }
  const thread = { repository, pull: number, id: inputs.commentId }
  try {
    return await withGitHub(inputs.token, readSeconds, async github => {
      // A merge group says no more of its pull request than the number.
      const origin = pull ? async () => pull : once(() => askOrigin(github, repository, number))
      const found = await readApprovals(github, thread, asked, {
        author: async () => (await origin()).author,
        committers: async () => askCommitters(github, repository, number, (await origin()).branch),
      })
      // A comment that nobody brings up to date any more shows what was, not what is.
      return found && inputs.comment === 'never' ? { ...found, ledger: 'no-comment' } : found
    })
  } catch (error) {
    const { why } = whyFailed(error)
    warning(`promptcost: could not check for approvals: ${toLog(why)}. Nothing counts as approved.`)
    return undefined
  }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
