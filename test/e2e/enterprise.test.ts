import { basename } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serveGit } from './github/git-server.ts'
import { makeHistory } from './github/histories.ts'
import { checkOut, git, makeTemporary, runStep, token } from './github/job.ts'
import { startGitHub } from './github/loopback.ts'
import { payloads } from './github/payloads.ts'

const temporary = makeTemporary()
afterAll(() => temporary.remove())

test('a GitHub Enterprise Server is asked, fetched from and linked to at its own addresses', async () => {
  const history = makeHistory(temporary.path, 'grown')
  const api = await startGitHub('/api/v3')
  const server = await serveGit(history.origin, token)
  const { name, payload, sha } = payloads.synchronize(history)
  api.state.mergeBase = history.mergeBase
  for (const id of [7, 8]) {
    const workspace = checkOut(temporary.path, history.origin, history.head)
    git(workspace, 'remote', 'set-url', 'origin', `${server.url}/${basename(history.origin)}`)
    const env = { GITHUB_SERVER_URL: server.url }
    const job = {
      folder: temporary.path,
      workspace,
      api: api.url,
      event: name,
      payload,
      sha,
      env,
      run: { id, attempt: 1 },
    }
    expect(await runStep(job)).toMatchObject({
      code: 1,
      outputs: { 'base-sha': history.mergeBase, 'tokens-delta': '500' },
    })
  }
  // Anything outside of /api/v3 and /api/graphql would be a violation.
  expect(api.state.violations).toEqual([])
  expect(api.state.requests).toContain('POST /graphql')
  expect(api.state.comments).toHaveLength(1)
  const links = [...(api.state.comments[0]?.body ?? '').matchAll(/https?:\/\/[^\s)]+/g)].map(([link]) => link)
  expect(links).toContainEqual(`${server.url}/acme/support-bot/actions/runs/8/attempts/1`)
  for (const link of links) expect(link).toMatch(`${server.url}/acme/support-bot/`)
  expect(server.credentials.size).toBe(1)
  await Promise.all([api.close(), server.close()])
})
