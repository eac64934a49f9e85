import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { basicCredential, gitEnvironment } from '../../../src/revisions/git-environment.ts'
import { gitVersion } from '../../../src/revisions/git-version.ts'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { repo } from '../../git.ts'
import { privateServer } from '../../git-server.ts'
import { readAll } from './read-all.ts'
import { trace } from './trace.ts'

const isolated = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

/** What `actions/checkout` with `persist-credentials: false` leaves of a private repository: a clone whose origin asks who is there. */
async function checkout(...options: string[]) {
  const it = repo({ 'a.md': 'a' })
  const base = it.head()
  const head = it.commit({ 'a.md': 'a2', 'b.md': 'b' })
  const bare = it.bare()
  const server = await privateServer(dirname(bare.dir), `basic ${basicCredential('the-token')}`)
  const clone = bare.clone('--depth=1', '--no-checkout', ...options)
  clone.git('remote', 'set-url', 'origin', `${server.url}${bare.dir.slice(dirname(bare.dir).length)}`)
  const version = await gitVersion(clone.dir, {})
  const access = (token: string | undefined) =>
    gitEnvironment({}, { directory: clone.dir, workspace: clone.dir, server: server.url, token }, version)
  const side = (sha: string) => ({ sha, label: 'main', how: 'as the event says' })
  const open = (env: Record<string, string>) =>
    openSides({
      kind: 'commits',
      cwd: clone.dir,
      base: side(base),
      head: side(head),
      fetch: true,
      env: { ...isolated, ...env },
    })
  return { clone, access, open, base }
}

test('a checkout that kept no credentials is completed with the token, which is on no command line', async () => {
  const { clone, access, open } = await checkout()
  const { env, started } = trace()
  expect(await readAll((await open({ ...access('the-token'), ...env })).base)).toEqual({ 'a.md': 'a' })
  expect(started().flat().join(' ')).toContain('fetch')
  expect(started().flat().join(' ')).not.toMatch(new RegExp(`the-token|${basicCredential('the-token')}`))
  expect(clone.git('config', '--list')).not.toMatch(/authorization/i)
})

test('what a partial clone lacks is fetched with the token too', async () => {
  const { access, open } = await checkout('--filter=blob:none')
  expect(await readAll((await open(access('the-token'))).head)).toEqual({ 'a.md': 'a2', 'b.md': 'b' })
})

test.each([
  ['no token', undefined],
  ['a token without rights', 'another-token'],
])('with %s it says what is lacking, and asks nobody', async (_what, token) => {
  const { access, open, base } = await checkout()
  await expect(open(access(token))).rejects.toMatchObject({
    what: `cannot read the base ${base.slice(0, 7)} (main): this clone is shallow, and fetching that one commit was refused (no credentials).`,
    remedy: 'Give the job "permissions: contents: read", or the checkout step\n"fetch-depth: 0".',
  })
})
