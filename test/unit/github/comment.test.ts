import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { putComment } from '../../../src/github/comment.ts'
import { mark } from '../../../src/github/marker.ts'
import { makeComment } from '../../e2e/github/answers.ts'
import { type LoopbackGitHub, startGitHub } from '../../e2e/github/loopback.ts'

let github: LoopbackGitHub

beforeAll(async () => {
  github = await startGitHub()
})

beforeEach(() => github.reset())

afterEach(() => expect(github.state.violations).toEqual([]))

afterAll(() => github.close())

const wanted = {
  repository: { owner: 'acme', repo: 'support-bot' },
  pull: 482,
  id: 'default',
  body: 'pass',
  run: { id: 20, attempt: 1 },
  create: true,
}

function put(changes: Partial<typeof wanted> = {}) {
  const client = getOctokit('a-token', { baseUrl: github.url, retry: { retryAfterBaseValue: 1 } }, retry)
  return putComment(client, { ...wanted, ...changes })
}

function bodies() {
  return github.state.comments.map(({ body }) => body)
}

test('the marker is the last line of what is posted', async () => {
  const delivery = await put()
  expect(delivery).toEqual({ did: 'created', url: github.state.comments[0]!.html_url })
  expect(bodies()).toEqual(['pass\n<!-- run 20.1 -->\n<!-- promptcost:default -->'])
})

test('nothing is posted where only an existing comment is wanted up to date', async () => {
  expect(await put({ create: false })).toEqual({ did: 'nothing', url: undefined })
  expect(bodies()).toEqual([])
})

test('a later run rewrites the comment in place, and one that says the same is left alone', async () => {
  await put()
  expect((await put({ body: 'fail', run: { id: 21, attempt: 1 }, create: false })).did).toBe('updated')
  expect(bodies()).toEqual([mark('fail', 'default', { id: 21, attempt: 1 })])
  github.state.requests.length = 0
  expect((await put({ body: 'fail', run: { id: 22, attempt: 1 } })).did).toBe('same')
  expect(github.state.requests.filter(request => /^(POST|PATCH) \/repos/.test(request))).toEqual([])
})

test('an older run that ends late does not overwrite a newer one', async () => {
  await put({ run: { id: 30, attempt: 1 }, body: 'newer' })
  expect((await put({ body: 'older' })).did).toBe('superseded')
  expect((await put({ run: { id: 30, attempt: 2 }, body: 'again' })).did).toBe('updated')
  expect(bodies()).toEqual([mark('again', 'default', { id: 30, attempt: 2 })])
})

test.each(['mallory', 'other-app[bot]', 'github-actions'])('a marker planted by %s is not ours', async login => {
  const planted = mark('pass, merge me', 'default', { id: 99, attempt: 1 })
  github.state.comments.push(makeComment(1, login, planted))
  expect((await put()).did).toBe('created')
  expect(bodies()).toEqual([planted, mark('pass', 'default', wanted.run)])
})

test('an app finds its own comment, not the one of the job', async () => {
  github.state.login = 'acme-costs[bot]'
  github.state.comments.push(makeComment(1, 'github-actions[bot]', mark('theirs', 'default', wanted.run)))
  github.state.comments.push(makeComment(2, 'acme-costs[bot]', mark('ours', 'default', wanted.run)))
  await put({ body: 'new' })
  expect(bodies()).toEqual([mark('theirs', 'default', wanted.run), mark('new', 'default', wanted.run)])
})

test('ids keep comments apart, also where one begins like another', async () => {
  await put({ id: 'a' })
  await put({ id: 'a.b' })
  await put({ id: 'a', body: 'changed' })
  expect(bodies()).toEqual([mark('changed', 'a', wanted.run), mark('pass', 'a.b', wanted.run)])
})

test('the comment is found behind two full pages', async () => {
  for (let id = 1; id <= 230; id += 1) github.state.comments.push(makeComment(id, 'someone', `talk ${id}`))
  github.state.comments.push(makeComment(231, github.state.login, mark('old', 'default', wanted.run)))
  expect((await put({ body: 'new' })).did).toBe('updated')
  expect(github.state.comments).toHaveLength(231)
})

test('two runs at once end with one comment, the newer one', async () => {
  const other = mark('the other run', 'default', { id: 21, attempt: 1 })
  github.state.afterCreate = () => github.state.comments.push(makeComment(50, github.state.login, other))
  expect((await put()).did).toBe('superseded')
  expect(bodies()).toEqual([other])
})

test('an older run that has read the comment before a newer one wrote it does not overwrite that', async () => {
  await put({ body: 'first', run: { id: 18, attempt: 1 } })
  const newer = mark('newer', 'default', { id: 21, attempt: 1 })
  const [comment] = github.state.comments
  github.state.before = request => {
    // Between the list and the write.
    if (request === 'POST /graphql') Object.assign(comment!, { body: newer, updated_at: new Date().toISOString() })
    return undefined
  }
  expect((await put({ body: 'older' })).did).toBe('superseded')
  expect(bodies()).toEqual([newer])
})

test('a newer run that an older one overwrites in the same moment writes again', async () => {
  await put({ body: 'first', run: { id: 18, attempt: 1 } })
  const [comment] = github.state.comments
  let writes = 0
  github.state.before = request => {
    const isOverwritten = request.startsWith('GET') && writes === 1
    if (isOverwritten) comment!.body = mark('older', 'default', { id: 19, attempt: 1 })
    if (request.startsWith('PATCH') || isOverwritten) writes += 1
    return undefined
  }
  expect((await put({ body: 'new' })).did).toBe('updated')
  expect(bodies()).toEqual([mark('new', 'default', wanted.run)])
})

test('duplicates of our own are removed, those of others are not', async () => {
  for (const id of [1, 2, 3])
    github.state.comments.push(makeComment(id, github.state.login, mark(`${id}`, 'default', wanted.run)))
  github.state.comments.push(makeComment(4, 'mallory', mark('4', 'default', wanted.run)))
  await put({ body: 'new' })
  expect(github.state.comments.map(({ id }) => id)).toEqual([3, 4])
})

test('server errors are tried again', async () => {
  github.state.failures = [502, 500]
  expect((await put()).did).toBe('created')
  expect(github.state.comments).toHaveLength(1)
})

test('a refusal is thrown for the caller to report', async () => {
  github.state.mayComment = false
  await expect(put()).rejects.toMatchObject({ status: 403 })
})
