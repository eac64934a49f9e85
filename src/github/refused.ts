import { Problem } from '../model/problem.ts'
import { whyFailed } from './api.ts'
import type { Audience } from './publish.ts'

/** The cause of a problem that is nobody's fault: a token that only reads, whatever the workflow asks for. */
export const readOnlyToken = Symbol('read-only token')

const seeForks = 'Pull requests from forks never have it: see docs/forks.md of promptcost.'

/**
 * Why GitHub did not take a comment, in words for the log. A fork's token is tried all the same, as the owner of a private
 * repository may let it write; where it may not, nobody did anything wrong.
 */
export function refused({ pull, relayed = false }: Audience, error: unknown): Problem {
  const { why, forbidden } = whyFailed(error)
  if (!forbidden) return new Problem(`${why}.`)
  const what = `${why}; that takes "permissions: pull-requests: write".`
  if (pull?.fork && !relayed) return new Problem(what, { remedy: seeForks, cause: readOnlyToken })
  return new Problem(what, { remedy: relayed ? 'Add it to the job.' : `Add it to the job. ${seeForks}` })
}
