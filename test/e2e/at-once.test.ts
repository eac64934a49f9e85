import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeComment } from './github/answers.ts'
import { type History, makeHistory } from './github/histories.ts'
import { checkOut, entry, runStep, type Step } from './github/job.ts'
import { payloads } from './github/payloads.ts'
import { withGitHub } from './github/with-github.ts'
import { type BuiltNode, keepWarm } from './warm.ts'

/*
 * Runs of one pull request that overlap, as two pushes in a minute make them: real processes at once, and the orders of
 * requests that would go wrong by luck, forced. One comment is left, of the newest run.
 */

const { folder, github, warm } = await withGitHub()
const other = keepWarm(entry)
/** What an older run saw, which fails, and a newer one, which passes. */
let older: History
let newer: History

beforeAll(async () => {
  older = makeHistory(folder, 'grown')
  newer = makeHistory(folder, 'slight')
})

afterAll(() => other.close())

/** A run in a process of its own, unless one is given. */
function run(history: History, id: number, node?: BuiltNode): Promise<Step> {
  const { name, payload, sha } = payloads.synchronize(history)
  const workspace = checkOut(folder, history.origin, history.merge)
  const step = { folder, workspace, api: github.url, event: name, payload, sha }
  return runStep({ ...step, run: { id, attempt: 1 }, with: { 'github-token': `ghs_run${id}` }, ...(node && { node }) })
}

/** Two runs whose requests come in a forced order: each in a process of its own, which the tests share. */
const runOlder = () => run(older, 7, warm)
const runNewer = () => run(newer, 8, other)

function isOf(id: number, credential: string): boolean {
  return credential === `token ghs_run${id}`
}

/** Something to wait for. */
function signal(): { done: Promise<void>; give: () => void } {
  let give = () => {}
  const done = new Promise<void>(resolve => {
    give = resolve
  })
  return { done, give }
}

function expectNewestAlone(id: number): void {
  expect(github.state.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(
      new RegExp(String.raw`^### ✅ promptcost: pass[\s\S]*<!-- run ${id}\.1 -->\n<!-- promptcost:default -->$`),
    ),
  ])
}

function addEarlierComment(): void {
  const body = '### ❌ promptcost: fail\n<!-- run 5.1 -->\n<!-- promptcost:default -->'
  github.state.comments.push(makeComment(1, github.state.login, body))
}

test.each(['for the first time', 'with a comment there'])('four processes at once, %s', async when => {
  if (when !== 'for the first time') addEarlierComment()
  const steps = await Promise.all([run(older, 7), run(older, 8), run(older, 9), run(newer, 10)])
  expect(steps.map(({ code }) => code)).toEqual([1, 1, 1, 0])
  expectNewestAlone(10)
})

test('both have seen that there is no comment before either posts one', async () => {
  const both = signal()
  let waiting = 0
  github.state.before = async request => {
    if (!request.startsWith('POST /repos')) return undefined
    waiting += 1
    if (waiting === 2) both.give()
    await both.done
    return undefined
  }
  await Promise.all([runOlder(), runNewer()])
  expectNewestAlone(8)
})

test('the older one posts when the newer one has ended', async () => {
  const ended = signal()
  github.state.before = async (request, credential) => {
    if (isOf(7, credential) && request.startsWith('POST /repos')) await ended.done
    return undefined
  }
  const late = runOlder()
  await runNewer()
  ended.give()
  expect((await late).outputs['comment-url']).toBe(github.state.comments[0]?.html_url)
  expectNewestAlone(8)
})

test('the older one has read the comment, and writes when the newer one has ended', async () => {
  addEarlierComment()
  const [read, ended] = [signal(), signal()]
  let lists = 0
  github.state.before = async (request, credential) => {
    if (!isOf(7, credential)) return undefined
    if (request.startsWith('GET') && request.endsWith('/comments')) lists += 1
    // The first time it looks for approvals only.
    if (request === 'POST /graphql' && lists > 1) {
      read.give()
      await ended.done
    }
    return undefined
  }
  const late = runOlder()
  await read.done
  await runNewer()
  ended.give()
  expect((await late).code).toBe(1)
  expectNewestAlone(8)
})

test('the older one writes right after the newer one did', async () => {
  addEarlierComment()
  const [olderWrites, newerWrote, ended] = [signal(), signal(), signal()]
  const written: string[] = []
  github.state.before = async (request, credential) => {
    const isWrite = request.startsWith('PATCH')
    if (isOf(7, credential) && isWrite) {
      olderWrites.give()
      await newerWrote.done
    }
    // The newer one looks at what it wrote: let the older one write before that.
    if (isOf(8, credential) && !isWrite && written.length > 0) {
      newerWrote.give()
      await ended.done
    }
    if (isWrite) written.push(credential)
    return undefined
  }
  const late = runOlder().finally(ended.give)
  await olderWrites.done
  await Promise.all([runNewer(), late])
  expect(written.map(credential => credential.slice(-1))).toEqual(['8', '7', '8'])
  expectNewestAlone(8)
})
