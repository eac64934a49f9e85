import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { whyFailed, withGitHub } from '../../../src/github/api.ts'

let server: Server
/** Takes every request; by itself it answers none. */
let answer: ((response: ServerResponse) => void) | undefined

beforeAll(async () => {
  server = createServer((_, response) => answer?.(response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})

afterAll(() => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  server.close()
})

test('a GitHub that never answers costs the deadline and no more', async () => {
  const started = performance.now()
  const asked = withGitHub('a-token', 0.3, github =>
    github.rest.repos.getCommit({ owner: 'a', repo: 'b', ref: 'main' }),
  )
  const error = await asked.catch(error => error)
  expect(whyFailed(error)).toEqual({ why: 'no answer within 0.3 seconds', forbidden: false })
  expect(performance.now() - started).toBeLessThan(5000)
})

/** How often a server is asked that always answers this, and for how long. */
async function askOf(status: number, headers: Record<string, string>, seconds: number) {
  let asked = 0
  answer = response => {
    asked += 1
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{"message": "rate limit"}')
  }
  const started = performance.now()
  const request = withGitHub('a-token', seconds, github =>
    github.rest.repos.getCommit({ owner: 'a', repo: 'b', ref: 'main' }),
  )
  const error = await request.catch(error => error)
  return { asked, why: whyFailed(error).why, tookMs: performance.now() - started }
}

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
  expect(tookMs).toBeLessThan(10_000)
})

test.each([
  [429, { 'retry-after': '1' }],
  [403, { 'retry-after': '1' }],
  [503, { 'retry-after': '1' }],
])('%i that asks to wait %j is asked again after that, three times in all', async (status, headers) => {
  const { asked, why, tookMs } = await askOf(status, headers, 30)
  expect(asked).toBe(3)
  expect(why).toContain(String(status))
  expect(tookMs).toBeGreaterThan(1900)
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
