import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { whyFailed, withGitHub } from '../../../src/github/api.ts'

beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }))
afterAll(() => void vi.useRealTimers())

type Fetch = () => Promise<Response>

/** Asks a GitHub that answers with `fetch`, and lets the time pass that this takes. */
async function ask(fetch: Fetch, seconds: number) {
  let asked = 0
  const counted: Fetch = () => {
    asked += 1
    return fetch()
  }
  const started = performance.now()
  let tookMs = Number.NaN
  const error = withGitHub('a-token', seconds, github =>
    github.rest.repos.getCommit({ owner: 'a', repo: 'b', ref: 'main', request: { fetch: counted } }),
  ).catch(error => {
    tookMs = performance.now() - started
    return error
  })
  // The client is loaded before it first waits for anything.
  await vi.dynamicImportSettled()
  await vi.runAllTimersAsync()
  return { asked, tookMs, ...whyFailed(await error) }
}

/** How often a GitHub is asked that always answers this, and for how long. */
function askOf(status: number, headers: Record<string, string>, seconds: number) {
  const answer = { status, headers: { 'content-type': 'application/json', ...headers } }
  return ask(async () => new Response('{"message": "rate limit"}', answer), seconds)
}

test('a GitHub that never answers costs the deadline and no more', async () => {
  expect(await ask(() => new Promise(() => {}), 30)).toEqual({
    asked: 1,
    tookMs: 30_000,
    why: 'no answer within 30 seconds',
    forbidden: false,
  })
})

const inAnHour = String(Math.ceil(Date.now() / 1000) + 3600)

test.each([
  [429, { 'retry-after': '3600' }],
  [429, {}],
  [403, { 'retry-after': '60' }],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour }],
  [503, { 'retry-after': '120' }],
  [404, {}],
])('%i with %j is not asked again, as the wait is longer than the deadline or in vain', async (status, headers) => {
  const { asked, why, tookMs } = await askOf(status, headers as Record<string, string>, 30)
  expect(asked).toBe(1)
  expect(why).toContain(String(status))
  expect(tookMs).toBe(0)
})

test.each([
  [429, { 'retry-after': '1' }],
  [403, { 'retry-after': '1' }],
  [503, { 'retry-after': '1' }],
])('%i that asks to wait %j is asked again after that, three times in all', async (status, headers) => {
  const { asked, why, tookMs } = await askOf(status, headers, 30)
  expect(asked).toBe(3)
  expect(why).toContain(String(status))
  expect(tookMs).toBe(2000)
})

test('a server error is asked again only as long as the deadline allows', async () => {
  expect((await askOf(500, {}, 4)).asked).toBe(2)
})

function refusal(status: number, message = '', headers: Record<string, string> = {}) {
  return Object.assign(new Error(message), { status, response: { status, headers, data: { message } } })
}

test.each([
  [refusal(403, 'Resource not accessible by integration'), 'the token may not (403)', true],
  [refusal(404, 'Not Found'), 'the token may not (404)', true],
  [refusal(403, 'You have exceeded a secondary rate limit'), 'GitHub asks to wait (403, rate limit)', false],
  [refusal(403, '', { 'x-ratelimit-remaining': '0' }), 'GitHub asks to wait (403, rate limit)', false],
  [refusal(429), 'GitHub asks to wait (429, rate limit)', false],
  [refusal(401), 'the token is not valid (401)', false],
  [refusal(422, 'body is too long: the prompt says'), 'GitHub answered 422', false],
  [Object.assign(new Error('connect ECONNREFUSED'), { status: 500 }), 'GitHub could not be reached', false],
])('%s', (error, why, forbidden) => {
  expect(whyFailed(error)).toEqual({ why, forbidden })
})
