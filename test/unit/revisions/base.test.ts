import { expect, test } from 'vitest'
import type { Problem } from '../../../src/model/problem.ts'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { folder, type Repo, repo } from '../../git.ts'

const open = (
  it: Repo | string,
  more: { base?: string; head?: string; staged?: boolean; env?: Record<string, string> } = {},
) => openSides({ kind: 'local', cwd: typeof it === 'string' ? it : it.dir, ...more })

const problem = (it: Repo | string, more: Parameters<typeof open>[1] = {}): Promise<Problem> =>
  open(it, more).then(
    () => expect.unreachable(),
    (error: Problem) => error,
  )

test('the merge base with origin/HEAD, on a branch and ahead on main', async () => {
  const origin = repo({ 'a.md': 'a' })
  const start = origin.head()
  const it = origin.clone()
  it.commit({ 'b.md': 'b' })
  expect((await open(it)).base).toMatchObject({
    sha: start,
    label: 'origin/main',
    how: 'the merge base with origin/main',
  })
  it.branch('feature')
  it.commit({ 'c.md': 'c' })
  const { base, head } = await open(it)
  expect(base).toMatchObject({ sha: start, how: 'the merge base with origin/main' })
  expect(head).toMatchObject({ label: 'work tree', how: 'uncommitted changes included' })
})

test('the base does not drift with main', async () => {
  const it = repo({ 'a.md': 'a' })
  const start = it.head()
  it.branch('feature')
  it.commit({ 'b.md': 'b' })
  it.checkout('main')
  it.commit({ 'c.md': 'c' })
  expect((await open(it, { head: 'feature' })).base).toMatchObject({
    sha: start,
    label: 'main',
    how: 'the merge base with main',
  })
})

test('on the default branch without a remote: the last commit', async () => {
  const it = repo({ 'a.md': 'a' })
  expect((await open(it)).base).toMatchObject({
    sha: it.head(),
    label: 'HEAD',
    how: 'the last commit on main, the default branch',
  })
})

test('the head alone: before the first commit, and without a default branch', async () => {
  const unborn = repo()
  unborn.write({ 'a.md': 'a' })
  const first = await open(unborn)
  expect(first.base).toBeUndefined()
  expect(first.head.how).toBe('uncommitted changes included; no base: there is no commit yet')
  expect(await first.head.list()).toHaveLength(1)
  expect(await first.renames()).toEqual({ renames: [], limited: false })
  const it = repo({ 'a.md': 'a' })
  it.git('branch', '--move', 'harvest')
  const second = await open(it)
  expect(second.base).toBeUndefined()
  expect(second.head.how).toContain('no default branch was found')
})

test.each(['trunk', 'develop'])('a default branch called %s is found where none has a more usual name', async name => {
  const it = repo({ 'a.md': 'a' })
  const first = it.head()
  it.git('branch', '--move', name)
  it.git('switch', '--quiet', '--create', 'topic')
  it.commit({ 'a.md': 'b' })
  expect((await open(it)).base).toMatchObject({ sha: first, label: name })
  it.git('branch', 'master')
  expect((await open(it)).base).toMatchObject({ sha: it.head(), label: 'master' })
})

test('revisions as asked for', async () => {
  const it = repo({ 'a.md': 'a' })
  const first = it.head()
  it.git('tag', '--annotate', '--message', 'one', 'v1')
  it.commit({ 'a.md': 'b' })
  const { base, head } = await open(it, { base: 'v1', head: 'HEAD' })
  expect(base).toMatchObject({ sha: first, label: 'v1', how: 'the requested revision' })
  expect(head).toMatchObject({ sha: it.head(), label: 'HEAD' })
})

test('an unknown revision is an error that suggests the nearest name', async () => {
  const it = repo({ 'a.md': 'a' })
  it.git('branch', 'feature/refunds')
  expect(await problem(it, { base: 'feature/refund' })).toMatchObject({
    what: 'unknown revision "feature/refund"',
    remedy: 'Did you mean "feature/refunds"?',
  })
  expect(await problem(it, { head: '0'.repeat(40) })).toMatchObject({
    remedy: 'Check the name, or update this clone: git fetch',
  })
  const clone = it.clone()
  expect(await problem(clone, { base: 'feature/refunds' })).toMatchObject({
    remedy: 'Did you mean "origin/feature/refunds"?',
  })
})

test.each(['--all', '-h', '--output=x', '', 'HEAD..main', 'a\0b', 'HEAD:a.md'])(
  'a revision is never an option or a range: %j',
  async revision => {
    expect((await problem(repo({ 'a.md': 'a' }), { base: revision })).what).toMatch(/^unknown revision/)
  },
)

test('a shallow clone without the merge base ends with how to fetch it', async () => {
  const origin = repo({ 'a.md': 'a' })
  origin.branch('feature')
  origin.commit({ 'b.md': 'b' })
  origin.checkout('main')
  origin.commit({ 'c.md': 'c' })
  const it = origin.clone('--depth=1', '--no-single-branch')
  it.git('checkout', '--quiet', 'feature')
  expect(await problem(it)).toMatchObject({
    what: 'this clone is shallow and lacks the merge base of HEAD and origin/main',
    remedy: expect.stringContaining('git fetch --unshallow'),
  })
})

test('histories without a common commit', async () => {
  const it = repo({ 'a.md': 'a' })
  it.git('checkout', '--quiet', '--orphan', 'other')
  it.commit({}, 'Another beginning')
  expect((await problem(it)).what).toBe('HEAD and main have no common ancestor')
})

test('no checkout, no folder, another owner, a bare repository', async () => {
  expect(await problem(folder())).toMatchObject({
    what: expect.stringContaining('is not a git checkout'),
    remedy: expect.stringContaining('promptcost compare DIR DIR'),
  })
  expect((await problem('/does/not/exist')).what).toBe('there is no folder "/does/not/exist"')
  const it = repo({ 'a.md': 'a' })
  expect(await problem(it, { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })).toMatchObject({
    what: expect.stringContaining('another user owns it'),
    remedy: `git config --global --add safe.directory '${it.dir}'`,
  })
  expect((await problem(it.bare())).what).toContain('is a bare repository')
  expect(await problem(it, { env: { PATH: '/nowhere' } })).toMatchObject({
    what: 'git cannot be started',
    remedy: expect.stringContaining('git-scm.com'),
  })
})

test('what is staged, and a revision, are two heads', async () => {
  expect((await problem(repo({ 'a.md': 'a' }), { staged: true, head: 'main' })).what).toContain('cannot be both')
})

test('an unfinished merge cannot be staged, but its work tree can be read', async () => {
  const it = repo({ 'a.md': 'a' })
  it.branch('feature')
  it.commit({ 'a.md': 'b' })
  it.checkout('main')
  it.commit({ 'a.md': 'c' })
  expect(() => it.merge('feature')).toThrow()
  await expect((await open(it, { staged: true })).head.list()).rejects.toThrow('the index has unmerged files')
  expect((await (await open(it)).head.list()).map(entry => entry.path)).toEqual(['a.md'])
})
