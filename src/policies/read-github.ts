import { Problem } from '../model/problem.ts'
import type { RemotePolicy } from '../model/shared-policy.ts'
import { type Answer, fetchSmall } from './fetch-small.ts'
import { policyText } from './policy-text.ts'

type GitHubPolicy = Extract<RemotePolicy, { kind: 'github' }>

/** Where GitHub's API is, and who asks. */
export interface GitHubAccess {
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  api: string
  token: string | undefined
}

/** A config has at most 64 KiB; a character of it at most three bytes. */
const mostBytes = 192 * 1024

/**
 * Reads a policy of a GitHub repository: a tag is turned into the commit that it is now, and the file is read there.
 * See https://docs.github.com/en/rest/repos/contents and https://docs.github.com/en/rest/commits/commits
 * @throws Problem where GitHub does not give it, or where the tag is not the commit that it has to be
 */
export async function readGitHubPolicy(
  policy: GitHubPolicy,
  access: GitHubAccess,
): Promise<{ text: string; commit: string }> {
  const commit = policy.by === 'commit' ? policy.ref : await commitOf(policy, access)
  if (policy.commit !== undefined && policy.commit !== commit)
    throw new Problem(
      `the tag ${policy.ref} of ${policy.owner}/${policy.repo} has moved: it is commit ${commit} now, and extends names ${policy.commit}.`,
      { remedy: 'Read what has changed there, then write the new commit, or ask who moved the tag.' },
    )
  const path = policy.path.split('/').map(encodeURIComponent).join('/')
  const answer = await ask(`contents/${path}?ref=${commit}`, 'application/vnd.github.raw+json', policy, access)
  if (answer.status !== 200) throw refused(answer, policy, access, `it has no ${policy.path} that this token may read`)
  return { text: policyText(answer.bytes, policy.path), commit }
}

async function commitOf(policy: GitHubPolicy, access: GitHubAccess): Promise<string> {
  const ref = encodeURIComponent(`tags/${policy.ref}`)
  const answer = await ask(`commits/${ref}`, 'application/vnd.github.sha', policy, access)
  const commit = Buffer.from(answer.bytes).toString('latin1').trim()
  if (answer.status === 200 && /^[0-9a-f]{40}$/.test(commit)) return commit
  throw refused(answer, policy, access, `it has no tag ${policy.ref} that this token may read`)
}

function ask(
  what: string,
  accept: string,
  { owner, repo }: GitHubPolicy,
  { api, token }: GitHubAccess,
): Promise<Answer> {
  const url = new URL(`${api.replace(/\/+$/, '')}/repos/${owner}/${repo}/${what}`)
  const headers = { accept, 'x-github-api-version': '2022-11-28' }
  return fetchSmall(url, token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` }, mostBytes)
}

function refused({ status }: Answer, policy: GitHubPolicy, { token }: GitHubAccess, missing: string): Problem {
  const whose = `${policy.owner}/${policy.repo}`
  const isMissing = status === 404 || status === 422
  const isMoved = status >= 300 && status < 400
  const why = isMissing ? missing : isMoved ? 'it has moved to another name' : `GitHub answers ${status}`
  const how =
    token === undefined ? 'Set GH_TOKEN to a token that may read it.' : 'Give promptcost a token that may read it.'
  return new Problem(`the policy of ${whose} cannot be read: ${why}.`, {
    remedy: isMoved ? 'Write its new name.' : `Name a tag or a full commit id, not a branch. ${how}`,
  })
}
