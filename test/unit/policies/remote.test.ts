import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { Problem } from '../../../src/model/problem.ts'
import { policyAccess } from '../../../src/policies/policy-reader.ts'
import { folder } from '../../git.ts'

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const moved = 'f'.repeat(40)
const strict = 'limits: { each_prompt: { fail_above: { tokens: 20% } } }'

/** What GitHub's API and npm's registry answer, by the address. Anything else is 404. */
const answers = new Map<string, string | Buffer | number>()
const asked: { url: string; authorization: string | undefined; accept: string | undefined }[] = []
const server = createServer(({ url = '', headers }, response) => {
  asked.push({ url, authorization: headers.authorization, accept: headers.accept })
  const answer = answers.get(url) ?? 404
  if (typeof answer === 'number') response.writeHead(answer, { location: '/elsewhere' }).end()
  else response.end(answer)
})
let api = ''
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const tagged = '/repos/acme/.github/commits/tags%2Fv3'
const contents = (path: string, at = commit) => `/repos/acme/.github/contents/${path}?ref=${at}`

async function judged(written: string, token: string | undefined = 'secret') {
  asked.length = 0
  const config = `prompts: [{ files: p.md, model: gpt-4.1 }]\nextends: ${written}`
  const [base, head] = [1000, 1300].map(count => folder({ 'promptcost.yml': config, 'p.md': 'word '.repeat(count) }))
  const { github } = policyAccess({ GITHUB_API_URL: api }, token)
  const sides = { kind: 'directories', base, head: head ?? '' } as const
  return check({ sides, config: { policies: { github, npm: api } } })
}

const told = async (written: string): Promise<string> =>
  judged(written).then(
    ({ verdict }) => verdict,
    error => (error instanceof Problem ? error.what : String(error)),
  )

describe('a policy of a GitHub repository', () => {
  test('is read at the commit of its tag, once for both sides, with the token', async () => {
    answers.set(tagged, commit).set(contents('rules/policy.yml'), strict)
    const { verdict, findings } = await judged('acme/.github//rules/policy.yml@v3')
    expect(verdict).toBe('fail')
    expect(findings).toContainEqual({
      kind: 'policy-extended',
      severity: 'info',
      policy: 'acme/.github//rules/policy.yml@v3',
      commit,
      movable: true,
    })
    expect(asked).toEqual([
      { url: tagged, authorization: 'Bearer secret', accept: 'application/vnd.github.sha' },
      { url: contents('rules/policy.yml'), authorization: 'Bearer secret', accept: 'application/vnd.github.raw+json' },
    ])
  })

  test('is read without asking for a tag where it is named by a commit', async () => {
    answers.set(contents('policy.yml', moved), strict)
    expect(await told(`acme/.github//policy.yml@${moved}`)).toBe('fail')
    expect(asked).toHaveLength(1)
  })

  test('that extends one beside it has that read at the same commit', async () => {
    answers.set(contents('a.yml'), 'extends: ./sub/b.yml').set(contents('sub/b.yml'), strict)
    expect(await told('acme/.github//a.yml@v3')).toBe('fail')
  })

  test('whose tag has moved fails the check where the commit is named, and says so', async () => {
    answers.set(tagged, moved).set(contents('policy.yml', moved), 'limits: {}')
    const pinned = `acme/.github//policy.yml@v3#${commit}`
    expect(await told(pinned)).toBe(
      `the tag v3 of acme/.github has moved: it is commit ${moved} now, and extends names ${commit}.`,
    )
    answers.set(tagged, commit).set(contents('policy.yml'), strict)
    expect(await told(pinned)).toBe('fail')
  })

  test.each([
    ['a branch or no tag', 'acme/.github//policy.yml@main', 'it has no tag main that this token may read'],
    ['no such file', 'acme/.github//none.yml@v3', 'it has no none.yml that this token may read'],
    ['no such repository', 'acme/none//policy.yml@v3', 'it has no tag v3 that this token may read'],
  ])('%s: fails the check', async (_, written, why) => {
    answers.set(tagged, commit)
    expect(await told(written)).toContain(why)
  })

  test('is never replaced by nothing: not by an error, a redirect, too much, or what is no text', async () => {
    answers.set(tagged, commit)
    const answer = async (value: string | Buffer | number) => {
      answers.set(contents('policy.yml'), value)
      return told('acme/.github//policy.yml@v3')
    }
    expect(await answer(500)).toContain('GitHub answers 500')
    expect(await answer(401)).toContain('GitHub answers 401')
    expect(await answer(302)).toContain('it has moved to another name')
    expect(asked.map(({ url }) => url)).not.toContain('/elsewhere')
    expect(await answer('a'.repeat(200_000))).toContain('is larger than 192 KiB')
    expect(await answer(Buffer.from([0xff, 0xfe, 0x00]))).toBe('the policy policy.yml is not UTF-8 text.')
    expect(await answer('')).toBe('this config is empty.')
  })

  test('is not asked for over anything but HTTPS', async () => {
    const sides = {
      kind: 'directories',
      base: undefined,
      head: folder({ 'p.md': 'a', 'promptcost.yml': `extends: acme/.github//policy.yml@v3` }),
    } as const
    const access = policyAccess({ GITHUB_API_URL: 'http://api.example.com', GITHUB_TOKEN: 'secret' })
    await expect(check({ sides, config: { policies: access } })).rejects.toThrow('over HTTPS only')
  })
})

describe('a policy of an npm package', () => {
  const packed = (files: Record<string, string>) => {
    const from = folder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`package/${path}`, text])))
    execFileSync('tar', ['czf', join(from, 'out.tgz'), '-C', from, '--format=ustar', 'package'])
    return readFileSync(join(from, 'out.tgz'))
  }

  test('is one file of the archive of an exact version; no token is sent', async () => {
    answers.set('/@acme/policy/-/policy-1.2.0.tgz', packed({ 'package.json': '{}', 'rules/policy.yml': strict }))
    expect(await told('npm:@acme/policy//rules/policy.yml@1.2.0')).toBe('fail')
    expect(asked.map(({ authorization }) => authorization)).toEqual([undefined])
    expect(await told('npm:@acme/policy//policy.yml@1.2.0')).toBe(
      'the package @acme/policy@1.2.0 has no file policy.yml.',
    )
  })

  test('fails the check where the version is gone, or the archive is broken or a bomb', async () => {
    expect(await told('npm:gone//policy.yml@1.0.0')).toContain('the registry answers 404')
    answers.set('/broken/-/broken-1.0.0.tgz', 'no archive')
    expect(await told('npm:broken//policy.yml@1.0.0')).toContain('is broken, or larger than 8 MiB')
    answers.set('/bomb/-/bomb-1.0.0.tgz', packed({ 'policy.yml': '#'.repeat(9 * 1024 * 1024) }))
    expect(await told('npm:bomb//policy.yml@1.0.0')).toContain('is broken, or larger than 8 MiB')
  })
})
