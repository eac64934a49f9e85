import { beforeAll, expect, test } from 'vitest'
import { full, turned } from '../size.ts'
import { act } from './github/act.ts'
import type { CheckoutName } from './github/checkouts.ts'
import { type History, type HistoryName, histories, makeHistory } from './github/histories.ts'
import type { EventName } from './github/payloads.ts'
import type { PermissionName } from './github/permissions.ts'
import { withGitHub } from './github/with-github.ts'

/*
 * The built action on real repositories, for each event x checkout x permission. The rows are no full product: every event
 * meets each checkout that it really has at least once, every way to check out meets a pull request's merge and its head, every
 * permission meets a verdict that passes and one that fails, and so does every pair of those that could meddle with each other
 * (who may speak with what is read; how it is fetched with which commit is missing). Main moves on in all of them, and the
 * payload's `base.sha` is stale, so that a wrong base shows as another number of changed prompts.
 */

type Commit = Exclude<keyof History, 'origin'> | 'mergeBase'
type Says = 'fail' | 'pass' | 'could not judge'
/** Whether a comment says so too: none is wanted, or it was refused for a reason that the log tells. */
type Commented = 'posted' | 'none' | RegExp
type Row = [
  event: EventName,
  history: HistoryName,
  at: `${Exclude<Commit, 'mergeBase'>}@${0 | 1 | 2}`,
  checkout: CheckoutName,
  permission: PermissionName,
  base: Commit | '-',
  head: Commit | '-',
  says: Says,
  commented: Commented,
  exit: 0 | 1 | 2,
]

const mayNot = /could not comment on pull request 482: the token may not \(403\)\..*permissions: pull-requests: write/
const forksNever =
  /could not comment on pull request 482: the token may not \(403\)\. Pull requests from forks never have/
const noToken = /could not comment on pull request 482: the input "github-token" is empty\./
const limited429 = /could not comment on pull request 482: GitHub asks to wait \(429, rate limit\)\./
const limited403 = /could not comment on pull request 482: GitHub asks to wait \(403, rate limit\)\./
const down = /could not comment on pull request 482: GitHub answered 503\./

const rows: Row[] = [
  // Every event of a pull request, on the merge commit that actions/checkout takes by itself.
  ['opened', 'grown', 'merge@1', 'plain', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['synchronize', 'grown', 'merge@1', 'plain', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['reopened', 'slight', 'merge@1', 'plain', 'write', 'tip', 'merge', 'pass', 'posted', 0],
  ['labeled', 'untouched', 'merge@1', 'plain', 'write', 'tip', 'merge', 'pass', 'none', 0],
  ['retargeted', 'grown', 'releaseMerge@1', 'plain', 'write', 'fork', 'releaseMerge', 'fail', 'posted', 1],
  ['retargeted', 'slight', 'head@0', 'plain', 'write', 'fork', 'head', 'pass', 'posted', 0],
  // How deep.
  ['opened', 'slight', 'merge@2', 'plain', 'write', 'tip', 'merge', 'pass', 'posted', 0],
  ['opened', 'grown', 'merge@0', 'plain', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['synchronize', 'grown', 'head@1', 'plain', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  ['synchronize', 'slight', 'head@2', 'plain', 'write', 'mergeBase', 'head', 'pass', 'posted', 0],
  ['synchronize', 'grown', 'head@0', 'plain', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  // Which commits.
  ['synchronize', 'grown', 'swapped@1', 'plain', 'write', 'tip', 'swapped', 'fail', 'posted', 1],
  ['synchronize', 'main merged', 'merge@1', 'plain', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['synchronize', 'main merged', 'head@1', 'plain', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  ['synchronize', 'main merged', 'head@0', 'plain', 'write', 'tip', 'head', 'fail', 'posted', 1],
  ['synchronize', 'grown', 'laterMerge@1', 'plain', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['unmergeable', 'conflict', 'head@1', 'plain', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  ['unmergeable', 'conflict', 'head@0', 'plain', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  ['unmergeable', 'conflict', 'tip@1', 'plain', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  ['synchronize', 'submodule', 'merge@1', 'plain', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['synchronize', 'lfs', 'merge@1', 'plain', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  // How it was checked out.
  ['opened', 'grown', 'merge@1', 'in a folder', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['opened', 'slight', 'head@1', 'in a folder', 'write', 'mergeBase', 'head', 'pass', 'posted', 0],
  ['opened', 'grown', 'merge@1', 'sparse', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['opened', 'untouched', 'head@1', 'sparse', 'write', 'mergeBase', 'head', 'pass', 'none', 0],
  ['opened', 'grown', 'merge@1', 'partial', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['opened', 'slight', 'head@1', 'partial', 'write', 'mergeBase', 'head', 'pass', 'posted', 0],
  ['opened', 'grown', 'merge@1', 'container', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['opened', 'slight', 'head@0', 'container', 'write', 'mergeBase', 'head', 'pass', 'posted', 0],
  ['opened', 'grown', 'merge@1', 'no credentials', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['opened', 'slight', 'head@1', 'no credentials', 'write', 'mergeBase', 'head', 'pass', 'posted', 0],
  ['opened', 'grown', 'merge@1', 'credentials kept', 'write', 'tip', 'merge', 'fail', 'posted', 1],
  ['opened', 'untouched', 'head@1', 'credentials kept', 'write', 'mergeBase', 'head', 'pass', 'none', 0],
  // What must be fetched is refused.
  ['opened', 'slight', 'merge@1', 'refused', 'write', '-', '-', 'could not judge', 'none', 2],
  ['synchronize', 'slight', 'head@1', 'refused', 'read only', '-', '-', 'could not judge', 'none', 2],
  // Who may speak.
  ['synchronize', 'grown', 'merge@1', 'plain', 'read only', 'tip', 'merge', 'fail', mayNot, 1],
  ['opened', 'slight', 'head@0', 'plain', 'read only', 'mergeBase', 'head', 'pass', mayNot, 0],
  ['opened', 'grown', 'merge@1', 'plain', 'fork', 'tip', 'merge', 'fail', forksNever, 1],
  ['synchronize', 'slight', 'head@1', 'plain', 'fork', 'mergeBase', 'head', 'pass', forksNever, 0],
  ['opened', 'untouched', 'merge@1', 'no credentials', 'fork', 'tip', 'merge', 'pass', 'none', 0],
  ['opened', 'grown', 'merge@1', 'plain', 'none', 'tip', 'merge', 'fail', noToken, 1],
  ['opened', 'slight', 'head@0', 'plain', 'none', 'mergeBase', 'head', 'pass', noToken, 0],
  ['opened', 'slight', 'head@1', 'plain', 'none', '-', '-', 'could not judge', noToken, 2],
  ['opened', 'grown', 'merge@1', 'plain', 'too many requests', 'tip', 'merge', 'fail', limited429, 1],
  ['opened', 'slight', 'merge@1', 'container', 'too many requests', 'tip', 'merge', 'pass', limited429, 0],
  ['opened', 'slight', 'head@1', 'plain', 'too many requests', '-', '-', 'could not judge', limited429, 2],
  ['opened', 'grown', 'head@0', 'plain', 'secondary limit', 'mergeBase', 'head', 'fail', limited403, 1],
  ['synchronize', 'slight', 'merge@2', 'plain', 'primary limit', 'tip', 'merge', 'pass', limited403, 0],
  ['synchronize', 'grown', 'merge@1', 'plain', 'down for a moment', 'tip', 'merge', 'fail', 'posted', 1],
  ['synchronize', 'slight', 'head@1', 'plain', 'down for a moment', 'mergeBase', 'head', 'pass', 'posted', 0],
  ['opened', 'grown', 'merge@1', 'plain', 'down', 'tip', 'merge', 'fail', down, 1],
  // The head as data: the base is checked out, and the token is strong.
  ['pull_request_target', 'grown', 'tip@1', 'plain', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  ['pull_request_target', 'slight', 'tip@0', 'plain', 'write', 'mergeBase', 'head', 'pass', 'posted', 0],
  ['pull_request_target', 'conflict', 'tip@1', 'no credentials', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  ['pull_request_target', 'grown', 'tip@1', 'partial', 'write', 'mergeBase', 'head', 'fail', 'posted', 1],
  // Without a pull request nobody is told but the log, the summary and the outputs.
  ['merge_group', 'grown', 'merge@1', 'plain', 'write', 'tip', 'merge', 'fail', 'none', 1],
  ['merge_group', 'slight', 'merge@0', 'container', 'none', 'tip', 'merge', 'pass', 'none', 0],
  ['push', 'grown', 'head@1', 'plain', 'write', 'fork', 'head', 'fail', 'none', 1],
  ['push', 'slight', 'head@0', 'no credentials', 'read only', 'fork', 'head', 'pass', 'none', 0],
  ['push', 'slight', 'head@1', 'refused', 'write', '-', '-', 'could not judge', 'none', 2],
  ['new branch', 'grown', 'head@1', 'plain', 'write', '-', 'head', 'pass', 'none', 0],
  ['forced push', 'grown', 'head@1', 'plain', 'write', '-', 'head', 'pass', 'none', 0],
  ['forced push', 'grown', 'head@0', 'plain', 'none', '-', 'head', 'pass', 'none', 0],
  ['forced push', 'grown', 'head@1', 'refused', 'write', '-', '-', 'could not judge', 'none', 2],
  ['deleted branch', 'grown', 'tip@1', 'plain', 'write', '-', 'tip', 'pass', 'none', 0],
  ['new tag', 'grown', 'head@1', 'plain', 'write', '-', 'head', 'pass', 'none', 0],
  ['moved tag', 'grown', 'head@1', 'plain', 'write', 'fork', 'head', 'fail', 'none', 1],
  ['manual, on main', 'grown', 'tip@1', 'plain', 'write', '-', 'tip', 'pass', 'none', 0],
  ['manual, on a branch', 'grown', 'head@1', 'plain', 'write', 'mergeBase', 'head', 'fail', 'none', 1],
  ['manual, on a branch', 'slight', 'head@0', 'plain', 'none', 'mergeBase', 'head', 'pass', 'none', 0],
  ['schedule', 'grown', 'tip@1', 'plain', 'write', '-', 'tip', 'pass', 'none', 0],
  ['schedule', 'grown', 'tip@0', 'sparse', 'down', '-', 'tip', 'pass', 'none', 0],
]

const { folder, ...stage } = await withGitHub()
let made: Map<string, History>

beforeAll(() => {
  made = new Map(Object.keys(histories).map(name => [name, makeHistory(folder, name as HistoryName)]))
})

const headings = {
  fail: '### ❌ promptcost: fail',
  pass: '### ✅ promptcost: pass',
  'could not judge': 'could not judge',
}
const refusal = String.raw`: this clone is shallow, and fetching that one commit was refused \(403\)\.%0AGive the job `
const refusals: Partial<Record<EventName, RegExp>> = {
  opened: new RegExp(String.raw`cannot read the base \w{7} of pull request 482${refusal}`),
  synchronize: new RegExp(String.raw`cannot read the base \w{7} of pull request 482${refusal}`),
  push: new RegExp(String.raw`cannot read the base \w{7} \(changes\)${refusal}`),
  'forced push': new RegExp(String.raw`cannot read the base \w{7} \(changes\)${refusal}`),
}
const deltas: Partial<Record<HistoryName, string>> = { slight: '100', untouched: '0' }

const shownBy = ([event, history, , checkout, permission]: Row): string[] => [event, history, checkout, permission]

/** Few rows that together show each event, history, checkout and permission: what every run tries, and CI all rows. */
function covering(all: readonly Row[]): Row[] {
  const unseen = new Set(all.flatMap(shownBy))
  const chosen: Row[] = []
  const newIn = (row: Row) => shownBy(row).filter(part => unseen.has(part)).length
  while (unseen.size > 0) {
    const next = all.reduce((best, row) => (newIn(row) > newIn(best) ? row : best))
    chosen.push(next)
    for (const part of shownBy(next)) unseen.delete(part)
  }
  return chosen
}

/** Loading the action takes longer than a run, so only at full size each row is a process of its own. */
const runs = full ? test.concurrent.for(rows) : test.for(covering(turned(rows)))

runs('%s: %s, %s, %s, %s', async row => {
  const [event, name, checkedOut, checkout, permission, base, head, says, commented, exit] = row
  const history = made.get(name) as History
  const [at = '', depth] = checkedOut.split('@')
  const scene = { event, history, at: at as keyof History, depth: Number(depth), checkout, permission }
  const { code, log, outputs, summary, comments, server } = await act(folder, scene, full ? undefined : stage)
  expect({ code, log }).toEqual({ code: exit, log: expect.anything() })
  expect(summary).toContain(headings[says])
  expect(outputs.verdict).toBe(exit === 2 ? undefined : says)
  expect(comments).toEqual(commented === 'posted' ? [expect.stringContaining(headings[says])] : [])
  if (commented instanceof RegExp) expect(log).toMatch(commented)
  else expect(log).not.toContain('could not comment')
  if (checkout === 'refused') expect(log).toMatch(refusals[event] as RegExp)
  if (exit === 2) return
  expect(outputs['base-sha']).toBe(base === '-' ? '' : history[base])
  expect(outputs['head-sha']).toBe(history[head as Commit])
  const delta = deltas[name] ?? '500'
  const judged = base === '-' ? ['', ''] : [delta === '0' ? '0' : '1', delta]
  expect([outputs['prompts-changed'], outputs['tokens-delta']]).toEqual(judged)
  for (const [, link] of comments.join().matchAll(/\]\(?:? ?(https?:[^)\s]+)/g)) expect(link).toMatch(`${server}/acme/`)
})
