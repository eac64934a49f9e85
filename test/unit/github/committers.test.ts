import { getOctokit } from '@actions/github'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { askCommitters } from '../../../src/github/committers.ts'
import { type LoopbackGitHub, startGitHub } from '../../e2e/github/loopback.ts'

let github: LoopbackGitHub

beforeAll(async () => {
  github = await startGitHub()
})

beforeEach(() => github.reset())

afterEach(() => expect(github.state.violations).toEqual([]))

afterAll(() => github.close())

const sha = (of: string) => of.repeat(40)
const branch = { repository: 'mallory/support-bot', name: 'changes' }

async function committers(from: typeof branch | null = branch): Promise<string[] | undefined> {
  const client = getOctokit('a-token', { baseUrl: github.url })
  const found = await askCommitters(client, { owner: 'acme', repo: 'support-bot' }, 482, from ?? undefined)
  return found && [...found].sort()
}

test('are who wrote a commit and who applied it, but for GitHub’s own pages', async () => {
  github.state.made = [
    { sha: sha('a'), author: 'Alice', committer: 'bob' },
    { sha: sha('b'), author: 'carol', committer: 'web-flow' },
  ]
  expect(await committers()).toEqual(['alice', 'bob', 'carol'])
  expect(await committers(null)).toEqual(['alice', 'bob', 'carol'])
})

test('are co-authors that GitHub’s own addresses name', async () => {
  const message = [
    'Add rules',
    '',
    'Co-authored-by: Bob <123+Bob-x@users.noreply.github.com>',
    'co-authored-by: Eve <eve@acme.example>',
  ].join('\n')
  github.state.made = [{ sha: sha('a'), author: 'alice', committer: 'alice', message }]
  expect(await committers(null)).toEqual(['alice', 'bob-x'])
})

test('are whoever pushed it as well, whomever the commit names', async () => {
  github.state.made = [{ sha: sha('a'), author: 'alice', committer: 'alice' }]
  github.state.pushes = [
    { after: sha('a'), actor: 'Mallory' },
    { after: sha('f'), actor: 'dave' },
  ]
  expect(await committers()).toEqual(['alice', 'mallory'])
})

test('are not known where nobody is of a commit, unless it is known who pushed', async () => {
  github.state.made = [
    { sha: sha('a'), author: 'alice', committer: 'alice' },
    { sha: sha('b'), author: null, committer: null },
  ]
  expect(await committers()).toBeUndefined()
  github.state.pushes = [{ after: sha('a'), actor: 'alice' }]
  expect(await committers()).toBeUndefined()
  github.state.pushes = [{ after: sha('b'), actor: 'bob' }]
  expect(await committers()).toEqual(['alice', 'bob'])
  expect(await committers(null)).toBeUndefined()
})

test('are not known of too many commits, or where GitHub does not answer', async () => {
  github.state.made = Array.from({ length: 250 }, (_, i) => ({
    sha: String(i).padStart(40, '0'),
    author: 'alice',
    committer: 'alice',
  }))
  expect(await committers()).toBeUndefined()
  github.state.made = github.state.made.slice(1)
  expect(await committers()).toEqual(['alice'])
  github.state.before = () => ({ status: 403, body: { message: 'Resource not accessible by integration' } })
  expect(await committers()).toBeUndefined()
})
