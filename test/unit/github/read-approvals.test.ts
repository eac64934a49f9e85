import { getOctokit } from '@actions/github'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ledgerLine } from '../../../src/github/ledger.ts'
import { mark } from '../../../src/github/marker.ts'
import type { Rules } from '../../../src/github/may-approve.ts'
import { readApprovals } from '../../../src/github/read-approvals.ts'
import { makeComment } from '../../e2e/github/answers.ts'
import { type LoopbackGitHub, startGitHub } from '../../e2e/github/loopback.ts'

let github: LoopbackGitHub

beforeAll(async () => {
  github = await startGitHub()
})

beforeEach(() => {
  github.reset()
  github.state.permissions.set('alice', 'write')
})

afterEach(() => expect(github.state.violations).toEqual([]))

afterAll(() => github.close())

const thread = { repository: { owner: 'acme', repo: 'support-bot' }, pull: 482, id: 'default' }
const everyone: Rules = { allow: null, byAuthor: true, byCommitter: true }
/** Whom GitHub would name as having made the commits. */
let committers: ReadonlySet<string> | undefined = new Set()

function read(...asked: Rules[]) {
  return readApprovals(getOctokit('a-token', { baseUrl: github.url }), thread, asked, {
    author: async () => 'author',
    committers: async () => committers,
  })
}

function say(login: string, body: string, association = 'NONE'): number {
  const id = github.state.comments.length + 1
  github.state.comments.push({
    ...makeComment(id, login, body, `2026-11-22T09:00:00Z`),
    author_association: association as 'NONE',
  })
  return id
}

const asked = (prefix: string) => github.state.requests.filter(request => request.startsWith(`GET ${prefix}`))

test('talk without a command costs one listing', async () => {
  for (let i = 0; i < 30; i++) say('alice', 'looks good')
  expect(await read(everyone)).toBeUndefined()
  expect(github.state.requests).toEqual(['GET /repos/acme/support-bot/issues/482/comments'])
})

test('a person is asked for once, whatever they say', async () => {
  for (let i = 0; i < 5; i++) say('alice', `/promptcost approve ${i}`)
  const found = await read(everyone, everyone)
  expect(found?.commands[0]?.map(({ reason, may }) => [reason, may])).toEqual(
    ['4', '3', '2', '1', '0'].map(n => [n, 'yes']),
  )
  expect(asked('/repos/acme/support-bot/collaborators')).toHaveLength(1)
})

test('nobody can push an approval out of sight, by many comments or many names', async () => {
  const first = say('alice', '/promptcost approve ok', 'COLLABORATOR')
  for (let i = 0; i < 200; i++) say('mallory', '/promptcost approve x')
  for (let i = 0; i < 30; i++) say(`sock-${i}`, '/promptcost approve x')
  const found = await read(everyone)
  expect(found?.commands[0]).toContainEqual(expect.objectContaining({ comment: first, may: 'yes' }))
  expect(found?.commands[0]?.length).toBeLessThanOrEqual(50)
  expect(asked('/repos/acme/support-bot/collaborators').length).toBeLessThanOrEqual(10)
})

test('no approval counts where more was said than is read, as what takes it back may be there', async () => {
  say('alice', '/promptcost approve ok')
  for (let i = 0; i < 3000; i++) say('mallory', 'x')
  say('alice', '/promptcost revoke')
  expect(await read(everyone)).toBeUndefined()
})

test('whom the config names is heard before strangers', async () => {
  const first = say('Carol', '/promptcost approve ok')
  for (let i = 0; i < 30; i++) say(`sock-${i}`, '/promptcost approve x')
  const found = await read({ ...everyone, allow: ['carol'] })
  expect(found?.commands[0]).toContainEqual(expect.objectContaining({ comment: first, may: 'yes' }))
  expect(asked('/repos/acme/support-bot/collaborators')).toEqual([])
})

test('each project has rules of its own', async () => {
  say('author', '/promptcost approve ok')
  github.state.permissions.set('author', 'admin')
  const rules = [
    everyone,
    { ...everyone, byAuthor: false },
    { ...everyone, allow: ['alice'] },
    { ...everyone, allow: [] },
  ]
  const found = await read(...rules)
  expect(found?.commands.map(([command]) => command?.may)).toEqual(['yes', 'author', 'not-named', 'not-named'])
})

test('who committed to it may not approve, and may take back', async () => {
  github.state.permissions.set('Dana', 'write')
  say('Dana', '/promptcost approve ok')
  say('alice', '/promptcost approve ok')
  say('Dana', '/promptcost revoke')
  const rules = { ...everyone, byCommitter: false }
  const may = async () => (await read(rules, everyone))?.commands.map(each => each.map(({ may }) => may))
  committers = new Set(['dana'])
  expect(await may()).toEqual([
    ['yes', 'yes', 'committer'],
    ['yes', 'yes', 'yes'],
  ])
  committers = undefined
  expect((await may())?.[0]).toEqual(['yes', 'committer-unknown', 'committer-unknown'])
  committers = new Set()
})

test('a member of a team is one who has accepted', async () => {
  github.state.memberships.set('acme/owners/carol', 'active').set('acme/owners/dave', 'pending')
  for (const login of ['erin', 'dave', 'carol']) say(login, '/promptcost approve ok')
  const found = await read({ ...everyone, allow: ['bob', 'acme/owners'] })
  expect(found?.commands[0]?.map(({ by, may }) => [by, may])).toEqual([
    ['carol', 'yes'],
    ['dave', 'not-named'],
    ['erin', 'team-unread'],
  ])
})

test.each([
  ['maintain', 'no-permission'],
  ['triage', 'no-permission'],
  ['read', 'no-permission'],
  ['none', 'no-permission'],
  ['write', 'yes'],
  ['admin', 'yes'],
])('the permission %s', async (permission, may) => {
  // GitHub writes `write` for the role "maintain"; the word itself is none of its answers.
  github.state.permissions.set('alice', permission)
  say('alice', '/promptcost approve ok')
  expect((await read(everyone))?.commands[0]?.[0]?.may).toBe(may)
})

test('a comment deleted while it is read counts as edited, and hides no other', async () => {
  const id = say('alice', '/promptcost approve ok')
  const gone = say('alice', '/promptcost approve ok')
  const comment = github.state.comments.find(each => each.id === gone)!
  const { node_id: nodeId } = comment
  Object.defineProperty(comment, 'node_id', { get: () => (github.state.requests.length > 1 ? 'other' : nodeId) })
  const found = await read(everyone)
  expect(found?.commands[0]?.map(({ comment, edited }) => [comment, edited])).toEqual([
    [gone, true],
    [id, false],
  ])
})

test('the ledger is our own comment’s, with the time of its last edit', async () => {
  const body = mark(
    'x',
    'default',
    { id: 1, attempt: 1 },
    ledgerLine({ entries: [{ at: undefined, ceilings: { detail: 'prompts', most: [] }, prompts: '' }], bindings: [] }),
  )
  say('alice', '/promptcost approve ok')
  expect((await read(everyone))?.ledger).toBe('no-comment')
  say('mallory', body)
  expect((await read(everyone))?.ledger).toBe('no-comment')
  const own = say(github.state.login, body)
  expect((await read(everyone))?.ledger).toMatchObject({ entries: [{ at: '2026-11-22T09:00:00Z' }] })
  github.state.edits.set(own, { at: '2026-11-22T10:00:00Z', by: github.state.login })
  expect((await read(everyone))?.ledger).toMatchObject({ entries: [{ at: '2026-11-22T10:00:00Z' }] })
  github.state.edits.set(own, { at: '2026-11-22T11:00:00Z', by: 'alice' })
  expect((await read(everyone))?.ledger).toBe('ledger-edited')
  github.state.graphql = false
  expect((await read(everyone))?.ledger).toMatchObject({ entries: [{ at: '2026-11-22T09:00:00Z' }] })
})
