import type { LedgerRecord } from '../model/approval.ts'
import { type GitHub, statusOf } from './api.ts'
import { ledgerLine, nextLedger } from './ledger.ts'
import { compareRuns, mark, type Run, runOf, saysTheSame } from './marker.ts'
import { type Comment, listMarked, listOwn, newestFirst, type OwnComment, type Thread } from './own-comments.ts'

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

async function update(github: GitHub, wanted: Wanted, current: OwnComment): Promise<Delivery> {
  const order = compareRuns(runOf(current.body), wanted.run)
  if (order > 0 || (order === 0 && wanted.keepOwn)) return { did: 'superseded', url: current.url }
  const body = bodyOf(wanted, current)
  // What somebody else edited is written anew also where it says the same, or no later run could rely on it.
  if (current.ledger !== 'ledger-edited' && saysTheSame(current.body, body)) return { did: 'same', url: current.url }
  try {
    await github.rest.issues.updateComment({ ...wanted.repository, comment_id: current.id, body })
    return { did: 'updated', url: current.url }
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    return create(github, wanted, body)
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
