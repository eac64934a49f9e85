import type { Ledger, Unbound } from '../model/approval.ts'
import type { GitHub, Repository } from './api.ts'
import { askEdits, type Edits } from './edits.ts'
import { dated, readLedger } from './ledger.ts'
import { compareRuns, isMarked, runOf } from './marker.ts'

/** Where to look: a pull request, and which of the comments on it, where promptcost has several. */
export interface Thread {
  repository: Repository
  pull: number
  id: string
}

export interface Comment {
  id: number
  nodeId: string
  url: string
  author: string
  isBot: boolean
  body: string
  createdAt: string
  updatedAt: string
  /** What the author is to the repository, as GitHub says; not to be relied on, as it knows no permissions. */
  association: string
}

/** A comment of ours, with the ledger in it, or why that cannot be relied on. */
export interface OwnComment extends Comment {
  ledger: Ledger | Unbound
}

/** Every comment on a pull request, the oldest first. Those of deleted accounts are left out. */
export async function* listComments(
  github: GitHub,
  { repository, pull }: Thread,
  since?: string,
): AsyncGenerator<Comment> {
  const request = { ...repository, issue_number: pull, per_page: 100, ...(since ? { since } : {}) }
  for await (const page of github.paginate.iterator(github.rest.issues.listComments, request)) {
    for (const { id, node_id: nodeId, html_url: url, user, body, ...rest } of page.data) {
      if (!user || !body) continue
      const { created_at: createdAt, updated_at: updatedAt, author_association: association } = rest
      const isBot = user.type === 'Bot'
      yield { id, nodeId, url, author: user.login, isBot, body, createdAt, updatedAt, association }
    }
  }
}

/** The comments that claim to be promptcost's, by any author. */
export async function listMarked(github: GitHub, thread: Thread, since?: string): Promise<Comment[]> {
  const marked: Comment[] = []
  for await (const comment of listComments(github, thread, since))
    if (isMarked(comment.body, thread.id)) marked.push(comment)
  return marked
}

/** A marker can be planted by anyone who may comment, and a token with write access could edit that comment: hence the author. */
export async function listOwn(github: GitHub, thread: Thread): Promise<OwnComment[]> {
  const marked = await listMarked(github, thread)
  if (marked.length === 0) return []
  return ownAmong(
    marked,
    await askEdits(
      github,
      marked.map(({ nodeId }) => nodeId),
    ),
  )
}

export function ownAmong(marked: readonly Comment[], edits: Edits): OwnComment[] {
  const isOurs = (author: string, isBot: boolean) =>
    author === edits.login || (isBot && author === `${edits.login}[bot]`)
  const own = marked.filter(({ author, isBot }) => isOurs(author, isBot))
  return newestFirst(own).map(comment => ({ ...comment, ledger: ledgerOf(comment, edits) }))
}

/** By the run that wrote it, so that two runs at once agree on which comment stays. */
export function newestFirst(comments: readonly Comment[]): Comment[] {
  return comments.toSorted((a, b) => compareRuns(runOf(b.body), runOf(a.body)) || b.id - a.id)
}

/** Anyone with write permission can edit promptcost's comment, so an edited one is not trusted. */
function ledgerOf({ nodeId, author, body, createdAt, updatedAt }: Comment, edits: Edits): Ledger | Unbound {
  const edit = edits.of?.get(nodeId)
  if (edit?.at !== undefined && edit.by !== author) return 'ledger-edited'
  const ledger = readLedger(body)
  if (!ledger) return 'no-ledger'
  return dated(ledger, edit ? (edit.at ?? createdAt) : updatedAt)
}
