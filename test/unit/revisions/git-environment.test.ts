import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { basicCredential, gitEnvironment } from '../../../src/revisions/git-environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'promptcost-git-environment-'))
const run = promisify(execFile)
let server: Server
let url = ''
let credentials: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const { rawHeaders } = request
    credentials = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'authorization')
    response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  execFileSync('git', ['init', '-q'], { cwd: folder })
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const isolated = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

/** Versions between which git changed what it takes from the environment. Each must work for those that came after it. */
const versions: [number, number][] = [
  [2, 30],
  [2, 34],
  [2, 39],
]

async function credentialsSent(
  address: string,
  version?: [number, number],
  env: NodeJS.ProcessEnv = isolated,
): Promise<string[]> {
  credentials = []
  const added = gitEnvironment(env, { directory: folder, workspace: folder, server: url, token: 'a-token' }, version)
  await run('git', ['ls-remote', address], { cwd: folder, env: { ...env, ...added } }).catch(() => {})
  return credentials
}

const ours = [`basic ${basicCredential('a-token')}`]

test.each(versions)('the token reaches the server whose credentials were not kept (git %i.%i)', async (...version) => {
  const sent = await credentialsSent(`${url}/acme/support-bot`, version)
  expect(sent.map(value => value.replace('AUTHORIZATION: ', ''))).toEqual(ours)
})

test.each(versions)('credentials that the checkout kept are not sent twice (git %i.%i)', async (...version) => {
  execFileSync('git', ['config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic kept'], { cwd: folder })
  expect(await credentialsSent(`${url}/acme/support-bot`, version)).toEqual(ours)
})

test.each(versions)('the token reaches no other server (git %i.%i)', async (...version) => {
  expect(await credentialsSent(`${url.replace('127.0.0.1', 'localhost')}/acme/support-bot`, version)).toEqual([])
})

test('settings of the job’s own home stay where an older git takes another home', () => {
  const home = mkdtempSync(join(folder, 'a "home"-'))
  mkdirSync(join(home, '.config', 'git'), { recursive: true })
  writeFileSync(join(home, '.config', 'git', 'config'), '[user]\n\tname = of the home\n')
  writeFileSync(join(home, '.gitconfig'), '[user]\n\temail = home@example.com\n')
  const { GIT_CONFIG_GLOBAL, XDG_CONFIG_HOME, ...env } = { ...isolated, HOME: home } as NodeJS.ProcessEnv
  const access = { directory: '/w/a\\b "c"', workspace: '/w/a\\b "c"', server: url, token: undefined }
  const added = gitEnvironment(env, access, [2, 34])
  const read = (key: string) =>
    execFileSync('git', ['config', '--get-all', key], { cwd: folder, env: { ...env, ...added } })
  expect(['user.name', 'user.email', 'safe.directory'].map(key => read(key).toString().trim())).toEqual([
    'of the home',
    'home@example.com',
    access.directory,
  ])
})

test('an older git’s own -c settings stay beside the token', () => {
  const env = { ...isolated, GIT_CONFIG_PARAMETERS: "'user.name=it''s mine'".replace("''", "'\\''") }
  const added = gitEnvironment(env, { directory: folder, workspace: folder, server: url, token: 'a-token' }, [2, 30])
  const read = (key: string) =>
    execFileSync('git', ['config', '--get', key], { cwd: folder, env: { ...env, ...added } })
      .toString()
      .trim()
  expect([read('user.name'), read(`http.${url}/.extraheader`)]).toEqual(["it's mine", `AUTHORIZATION: ${ours[0]}`])
})

test.each(versions)(
  'settings of the job’s own stay, and the folder is trusted up to the workspace (git %i.%i)',
  (...version) => {
    const env = { ...isolated, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'the job' }
    const access = { directory: '/w/services/support', workspace: '/w', server: url, token: undefined }
    const read = (...key: string[]) => {
      const found = execFileSync('git', ['config', '--get-all', ...key], {
        cwd: folder,
        env: { ...env, ...gitEnvironment(env, access, version) },
      })
      return found.toString().trim().split('\n')
    }
    expect(read('user.name')).toEqual(['the job'])
    expect(read('safe.directory')).toEqual(['/w/services/support', '/w/services', '/w'])
  },
)
