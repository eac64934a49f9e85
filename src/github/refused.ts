import { Problem } from '../model/problem.ts'
import { whyFailed } from './api.ts'
import type { Audience } from './audience.ts'

/** The cause of a problem that is nobody's fault: a token that only reads, whatever the workflow asks for. */
export const readOnlyToken = Symbol('read-only token')

const permission = '"permissions: pull-requests: write"'
const see = 'see docs/forks.md of promptcost.'

/**
 * Why GitHub did not take a comment, in words for the log. A fork's token is tried all the same, as the owner of a private
 * repository may let it write; where it may not, nobody did anything wrong.
 */
export function refused({ pull, ofOtherRun = false }: Audience, error: unknown): Problem {
  const { why, forbidden } = whyFailed(error)
  const what = `${why}.`
  if (!forbidden) return new Problem(what)
  if (pull?.fork && !ofOtherRun)
    return new Problem(what, {
      remedy: `Pull requests from forks never have ${permission}: ${see}`,
      cause: readOnlyToken,
    })
  const add = `Add ${permission} to the job.`
  return new Problem(what, { remedy: ofOtherRun ? add : `${add} Pull requests from forks never have it: ${see}` })
}
