import { isShallow, remotesOf } from './checkout-facts.ts'
import { fetchApart } from './fetch-apart.ts'
import { type Checkout, gitLine } from './git.ts'
import { objectsOf } from './objects.ts'
import type { GitEnvironment } from './sides-request.ts'

const here = (cwd: string, env: GitEnvironment = {}): Checkout => ({ cwd, env })

/** The full id of the commit that HEAD is, or undefined where there is no commit yet. */
export function headOf(cwd: string, env?: GitEnvironment): Promise<string | undefined> {
  return resolveCommit(cwd, 'HEAD', env)
}

/** The full id of the commit that a revision names, or undefined. A revision is never an option. */
export async function resolveCommit(cwd: string, revision: string, env?: GitEnvironment): Promise<string | undefined> {
  if (revision === '' || /[\0\n]/.test(revision)) return undefined
  const [found] = await objectsOf(here(cwd, env)).info([`${revision}^{commit}`])
  return found?.type === 'commit' ? found.id : undefined
}

/** A full SHA-1 or SHA-256 object id. */
export const isObjectId = (text: string) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** Whether the commit is in this clone. */
export async function hasCommit(cwd: string, sha: string, env?: GitEnvironment): Promise<boolean> {
  return isObjectId(sha) && (await resolveCommit(cwd, sha, env)) !== undefined
}

/** The parents that a commit names, present or not: read from the commit itself, so that it works in a clone of depth 1. */
export async function parentsOf(cwd: string, commit: string, env?: GitEnvironment): Promise<string[]> {
  const sha = isObjectId(commit) ? commit : await resolveCommit(cwd, commit, env)
  if (sha === undefined) return []
  const [bytes] = await objectsOf(here(cwd, env)).contents([sha])
  const header = bytes?.toString('utf8').split('\n\n', 1)[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(match => match[1] ?? '')
}

/** The best common ancestor of two commits, or undefined where this clone knows none. */
export async function mergeBase(
  cwd: string,
  one: string,
  other: string,
  env?: GitEnvironment,
): Promise<string | undefined> {
  const [a, b] = await Promise.all([resolveCommit(cwd, one, env), resolveCommit(cwd, other, env)])
  if (a === undefined || b === undefined) return undefined
  return (await gitLine(here(cwd, env), ['merge-base', a, b]))?.split('\n')[0]
}

/**
 * Fetches one commit from `origin` if it is missing, and nothing else: at depth 1 in a shallow clone, and never with a depth
 * in a full one, which that would make shallow. Undefined when the commit is there, else why not, as a phrase.
 */
export async function fetchCommit(checkout: Checkout, sha: string): Promise<string | undefined> {
  const { cwd, env } = checkout
  if (!isObjectId(sha)) return 'that is not a commit id'
  if (await hasCommit(cwd, sha, env)) return undefined
  const how = { alone: await isShallow(checkout), partial: (await remotesOf(checkout)).isPartial }
  const { code, stderr } = await fetchApart(checkout, [sha], how)
  if (code === 0 && (await hasCommit(cwd, sha, env))) return undefined
  return refusal(code, stderr)
}

const notHandedOut = 'the remote does not hand out that commit'

/** Whether neither this clone nor `origin` has the commit: asked for it, the remote says that there is none. */
export async function isGone(cwd: string, sha: string, env?: GitEnvironment): Promise<boolean> {
  return (await fetchCommit(here(cwd, env), sha)) === notHandedOut
}

// Only the category: git's message may contain the remote's URL with a password.
function refusal(code: number, stderr: string): string {
  const status = /returned error: (\d{3})/.exec(stderr)?.[1]
  if (status) return `fetching that one commit was refused (${status})`
  if (code === 137) return 'fetching that one commit took too long'
  if (/transport '[\w+.-]+' not allowed/.test(stderr))
    return 'its address is none that promptcost fetches from (https, http, file)'
  if (/could not read (Username|Password)|Authentication failed|Permission denied/i.test(stderr))
    return 'fetching that one commit was refused (no credentials)'
  if (/not our ref|unadvertised object|remote error: upload-pack/.test(stderr)) return notHandedOut
  if (/'origin' does not appear to be a git repository|No such remote/.test(stderr))
    return 'there is no remote "origin" to fetch it from'
  return 'fetching that one commit failed'
}
