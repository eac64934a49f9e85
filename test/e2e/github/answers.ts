/** Answers in the shape that GitHub's API description demands. */

export interface Comment {
  id: number
  node_id: string
  url: string
  html_url: string
  issue_url: string
  body: string
  user: ReturnType<typeof makeUser>
  created_at: string
  updated_at: string
  author_association: 'NONE'
}

const api = 'https://api.github.com'
const zero = '0'.repeat(40)

function makeUser(login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: `${url}/avatar`,
    gravatar_id: null,
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

export function makeComment(id: number, login: string, body: string, now = new Date().toISOString()): Comment {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/repos/acme/support-bot/issues/comments/${id}`,
    html_url: `https://github.com/acme/support-bot/pull/482#issuecomment-${id}`,
    issue_url: `${api}/repos/acme/support-bot/issues/482`,
    body,
    user: makeUser(login),
    created_at: now,
    updated_at: now,
    author_association: 'NONE',
  }
}

function makeCommit(sha: string, parents: string[]) {
  const url = `${api}/repos/acme/support-bot/commits/${sha}`
  const commit = { url, author: null, committer: null, message: '', comment_count: 0, tree: { sha: zero, url } }
  const people = { author: {}, committer: {} }
  const links = { url, html_url: url, comments_url: url }
  return { ...links, ...people, sha, node_id: 'C_1', commit, parents: parents.map(parent => ({ sha: parent, url })) }
}

/** A commit of a pull request, with the accounts that its addresses belong to; null where they belong to none. */
export interface MadeCommit {
  sha: string
  author: string | null
  committer: string | null
  message?: string
}

const accountOf = (login: string | null) => (login === null ? null : makeUser(login))

export function answerCommits(made: readonly MadeCommit[]) {
  const body = made.map(({ sha, author, committer, message = '' }) => ({
    ...{ ...makeCommit(sha, []), commit: { ...makeCommit(sha, []).commit, message } },
    author: accountOf(author),
    committer: accountOf(committer),
  }))
  return { status: 200, body }
}

/** A push to a branch: what it left the branch at. */
export interface Push {
  after: string
  actor: string
}

export function answerActivities(ref: string, pushes: readonly Push[], now: string) {
  const body = pushes.map(({ after, actor }, at) => ({
    ...{ id: at + 1, node_id: `PSH_${at + 1}`, before: zero, after, ref },
    ...{ timestamp: now, activity_type: 'push', actor: makeUser(actor) },
  }))
  return { status: 200, body }
}

export function answerForbidden() {
  return {
    status: 403,
    body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
  }
}

export function answerCommit(known: { sha: string; parents: string[] } | undefined) {
  if (!known) return { status: 422, body: { message: 'No commit found', documentation_url: api } }
  return { status: 200, body: makeCommit(known.sha, known.parents) }
}

export function answerComparison(mergeBase: string | undefined) {
  if (!mergeBase) return { status: 404, body: { message: 'Not Found' } }
  const url = `${api}/repos/acme/support-bot/compare`
  const links = { url, html_url: url, permalink_url: url, diff_url: url, patch_url: url }
  const commit = makeCommit(mergeBase, [])
  const counts = { ahead_by: 1, behind_by: 0, total_commits: 0, commits: [] }
  return { status: 200, body: { ...links, ...counts, status: 'ahead', base_commit: commit, merge_base_commit: commit } }
}

/** Whether GitHub lets somebody write here. */
export function answerPermission(login: string, permission: string) {
  return {
    status: 200,
    body: { permission, role_name: permission, user: { ...makeUser(login), role_name: permission } },
  }
}

/** Whether somebody is in a team; GitHub says the same of who is not as to a token that may not look. */
export function answerMembership(state: string | undefined) {
  if (!state) return { status: 404, body: { message: 'Not Found' } }
  return { status: 200, body: { url: `${api}/teams/1/memberships/x`, role: 'member', state } }
}
