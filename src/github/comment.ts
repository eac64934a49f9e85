import type { LedgerRecord } from '../model/approval.ts'
import { type GitHub, statusOf } from './api.ts'
import { askEdits } from './edits.ts'
import { ledgerLine, nextLedger } from './ledger.ts'
import { compareRuns, mark, type Run, runOf, saysTheSame } from './marker.ts'
import {
  type Comment,
  listMarked,
  listOwn,
  newestFirst,
  type OwnComment,
  ownAmong,
  type Thread,
} from './own-comments.ts'

interface Wanted extends Thread {
  body: string
  /** What is broken now and what was approved, for the runs to come. Without it no approval can be given. */
  record?: LedgerRecord | undefined
  run: Run
  /** Whether to post one where there is none yet. One that is there is always brought up to date. */
  create: boolean
  /** Whether what this very run said before stays as it is. */
  keepOwn?: boolean
}

export interface Delivery {
  /** `superseded`: a later run has spoken already. */
  did: 'created' | 'updated' | 'same' | 'superseded' | 'nothing'
  url: string | undefined
}

/** Each is answered by at most one run that was already writing. */
const mostWrites = 3

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

/** The comment as it is now. A deleted one is returned as it was: writing to it will fail. */
async function reread(github: GitHub, wanted: Wanted, comment: OwnComment): Promise<OwnComment> {
  const recent = await listMarked(github, wanted, comment.updatedAt)
  const now = recent.find(({ id }) => id === comment.id)
  if (!now || now.body === comment.body) return comment
  const [own] = ownAmong([now], await askEdits(github, [now.nodeId]))
  return own ?? comment
}

/** Why there is nothing to write, if so. What somebody else edited is written anew, or no later run could rely on its ledger. */
function restOf(wanted: Wanted, current: OwnComment): Delivery['did'] | undefined {
  const order = compareRuns(runOf(current.body), wanted.run)
  if (order > 0 || (order === 0 && wanted.keepOwn)) return 'superseded'
  const isRelied = current.ledger !== 'ledger-edited'
  return isRelied && saysTheSame(current.body, bodyOf(wanted, current)) ? 'same' : undefined
}

/**
 * GitHub has no write on condition. So the comment is read again right before it is written, lest a newer run be overwritten,
 * and once more after, as an older run may have done just that.
 */
async function update(github: GitHub, wanted: Wanted, listed: OwnComment): Promise<Delivery> {
  const { id: comment_id, url } = listed
  const rest = restOf(wanted, listed)
  if (rest) return { did: rest, url }
  let current = await reread(github, wanted, listed)
  try {
    for (let writes = 0; writes < mostWrites; writes += 1) {
      const order = compareRuns(runOf(current.body), wanted.run)
      if (order > 0) return { did: 'superseded', url }
      if (writes > 0 && order === 0) break
      const body = bodyOf(wanted, current)
      await github.rest.issues.updateComment({ ...wanted.repository, comment_id, body })
      current = await reread(github, wanted, { ...current, body })
    }
    return { did: 'updated', url }
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    return create(github, wanted, bodyOf(wanted, undefined))
  }
}

/** The ledger goes on from the comment as it is right before it is written anew: another run may have added to it. */
function bodyOf({ body, id, run, record }: Wanted, current: OwnComment | undefined): string {
  if (record === undefined) return mark(body, id, run)
  const before = typeof current?.ledger === 'object' ? current.ledger : undefined
  return mark(body, id, run, ledgerLine(nextLedger(before, record)))
}

/**
 * Leaves exactly one comment of this id on the pull request, saying `body`, or none. Known by hidden marker and author, over
 * all pages; the newest run has the last word.
 *
 * @throws RequestError of Octokit, where GitHub refuses
 */
export async function putComment(github: GitHub, wanted: Wanted): Promise<Delivery> {
  const [current, ...duplicates] = await listOwn(github, wanted)
  await remove(github, wanted, duplicates)
  if (current) return update(github, wanted, current)
  return wanted.create ? create(github, wanted, bodyOf(wanted, undefined)) : { did: 'nothing', url: undefined }
}
