import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { whyFailed, withGitHub } from '../../../src/github/api.ts'

let server: Server

beforeAll(async () => {
  // Takes every request and answers none.
  server = createServer(() => {})
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
