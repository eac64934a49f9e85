import { type GitHub, type Repository, statusOf } from './api.ts'
import { compareRuns, isMarked, mark, type Run, runOf, saysTheSame } from './marker.ts'

interface Wanted {
  repository: Repository
  pull: number
  /** Keeps several comments on one pull request apart. */
  id: string
  body: string
  run: Run
  /** Whether to post one where there is none yet. One that is there is always brought up to date. */
  create: boolean
}

interface Comment {
  id: number
  url: string
  author: string
  isBot: boolean
  body: string
  /** When it was last written. */
  at: string
}

export interface Delivery {
  /** `superseded`: a later run has spoken already. */
  did: 'created' | 'updated' | 'same' | 'superseded' | 'nothing'
  url: string | undefined
}

/** Each is answered by at most one run that was already writing. */
const mostWrites = 3

async function listMarked(github: GitHub, wanted: Wanted, since?: string): Promise<Comment[]> {
  const request = { ...wanted.repository, issue_number: wanted.pull, per_page: 100, ...(since ? { since } : {}) }
  const marked: Comment[] = []
  for await (const page of github.paginate.iterator(github.rest.issues.listComments, request)) {
    for (const { id, html_url: url, user, body, updated_at: at } of page.data) {
      if (!user || !body || !isMarked(body, wanted.id)) continue
      marked.push({ id, url, author: user.login, isBot: user.type === 'Bot', body, at })
    }
  }
  return marked
}

/**
 * Whom this token writes as. The token of an installation, such as the job's own, may ask this of the GraphQL API only;
 * where that is closed, the job's own is the likely one.
 */
async function askLogin(github: GitHub): Promise<string> {
  try {
    const answer = await github.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return answer.viewer.login
  } catch {
    return 'github-actions[bot]'
  }
}

/** A marker can be planted by anyone who may comment, and a token with write access could edit that comment: hence the author. */
async function listOwn(github: GitHub, wanted: Wanted): Promise<Comment[]> {
  const marked = await listMarked(github, wanted)
  if (marked.length === 0) return []
  const login = await askLogin(github)
  const own = marked.filter(
    comment => comment.author === login || (comment.isBot && comment.author === `${login}[bot]`),
  )
  return newestFirst(own)
}

/** By the run that wrote it, so that two runs at once agree on which comment stays. */
function newestFirst(comments: Comment[]): Comment[] {
  return comments.toSorted((a, b) => compareRuns(runOf(b.body), runOf(a.body)) || b.id - a.id)
}

async function remove(github: GitHub, wanted: Wanted, comments: Comment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await github.rest.issues.deleteComment({ ...wanted.repository, comment_id: id })
    } catch (error) {
      // The other run that saw the duplicate was faster.
      if (statusOf(error) !== 404) throw error
    }
  }
}

/** Another run may have posted since the list was read, or a post that seemed to fail may have arrived. */
async function create(github: GitHub, wanted: Wanted, body: string): Promise<Delivery> {
  const { data } = await github.rest.issues.createComment({ ...wanted.repository, issue_number: wanted.pull, body })
  const hourBefore = new Date(Date.parse(data.created_at) - 3_600_000).toISOString()
  const marked = await listMarked(github, wanted, hourBefore)
  const [kept, ...duplicates] = newestFirst(marked.filter(comment => comment.author === data.user?.login))
  await remove(github, wanted, duplicates)
  return { did: kept && kept.id !== data.id ? 'superseded' : 'created', url: kept?.url ?? data.html_url }
}

/** The comment as it is now. One that is gone is as it was: writing to it tells. */
async function reread(github: GitHub, wanted: Wanted, comment: Comment): Promise<Comment> {
  const recent = await listMarked(github, wanted, comment.at)
  return recent.find(({ id }) => id === comment.id) ?? comment
}

/**
 * GitHub has no write on condition. So the comment is read again right before it is written, lest a newer run be overwritten,
 * and once more after, as an older run may have done just that.
 */
async function update(github: GitHub, wanted: Wanted, listed: Comment, body: string): Promise<Delivery> {
  const { url } = listed
  if (saysTheSame(listed.body, body) && compareRuns(runOf(listed.body), wanted.run) <= 0) return { did: 'same', url }
  try {
    for (let current = await reread(github, wanted, listed), writes = 0; ; writes += 1) {
      const order = compareRuns(runOf(current.body), wanted.run)
      if (order > 0) return { did: 'superseded', url }
      if (writes > 0 && (order === 0 || writes === mostWrites)) return { did: 'updated', url }
      await github.rest.issues.updateComment({ ...wanted.repository, comment_id: listed.id, body })
      current = await reread(github, wanted, listed)
    }
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    return create(github, wanted, body)
  }
}

/**
 * Leaves exactly one comment of this id on the pull request, saying `body`, or none. Known by hidden marker and author, over
 * all pages; the newest run has the last word.
 *
 * @throws RequestError of Octokit, where GitHub refuses
 */
export async function putComment(github: GitHub, wanted: Wanted): Promise<Delivery> {
  const body = mark(wanted.body, wanted.id, wanted.run)
  const [current, ...duplicates] = await listOwn(github, wanted)
  await remove(github, wanted, duplicates)
  if (current) return update(github, wanted, current, body)
  return wanted.create ? create(github, wanted, body) : { did: 'nothing', url: undefined }
}
