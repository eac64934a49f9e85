import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { basicCredential, gitEnvironment } from '../../../src/github/git-environment.ts'

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

async function credentialsSent(address: string, env: NodeJS.ProcessEnv = isolated): Promise<string[]> {
  credentials = []
  const added = gitEnvironment(env, { directory: folder, workspace: folder, server: url, token: 'a-token' })
  await run('git', ['ls-remote', address], { cwd: folder, env: { ...env, ...added } }).catch(() => {})
  return credentials
}

const ours = [`basic ${basicCredential('a-token')}`]

test('the token reaches the server whose credentials were not kept', async () => {
  expect((await credentialsSent(`${url}/acme/support-bot`)).map(value => value.replace('AUTHORIZATION: ', ''))).toEqual(
    ours,
  )
})

test('credentials that the checkout kept are not sent twice', async () => {
  execFileSync('git', ['config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic kept'], { cwd: folder })
  expect(await credentialsSent(`${url}/acme/support-bot`)).toEqual(ours)
})

test('the token reaches no other server', async () => {
  expect(await credentialsSent(`${url.replace('127.0.0.1', 'localhost')}/acme/support-bot`)).toEqual([])
})

test('settings of the job’s own stay, and the folder is trusted up to the workspace', async () => {
  const env = { ...isolated, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'the job' }
  const access = { directory: '/w/services/support', workspace: '/w', server: url, token: undefined }
  const read = (...key: string[]) => {
    const found = execFileSync('git', ['config', '--get-all', ...key], {
      cwd: folder,
      env: { ...env, ...gitEnvironment(env, access) },
    })
    return found.toString().trim().split('\n')
  }
  expect(read('user.name')).toEqual(['the job'])
  expect(read('safe.directory')).toEqual(['/w/services/support', '/w/services', '/w'])
})
