import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isShallow } from '../../../src/revisions/checkout-facts.ts'
import { headOf, mergeBase, parentsOf } from '../../../src/revisions/commits.ts'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { folder, type Repo, repo, repoAt } from '../../git.ts'
import { readAll } from './read-all.ts'
import { trace } from './trace.ts'

const side = (sha: string) => ({ sha, label: 'main', how: 'as the event says' })
const open = (it: Repo, base: string, head: string, fetch = true) =>
  openSides({ kind: 'commits', cwd: it.dir, base: side(base), head: side(head), fetch })

function pullRequest() {
  const it = repo({ 'a.md': 'a', 'b.md': 'b' })
  it.branch('feature')
  const head = it.commit({ 'a.md': 'a2' })
  it.checkout('main')
  const base = it.commit({ 'b.md': 'b2' })
  it.branch('merged')
  const merge = it.merge('feature')
  return { it, base, head, merge, remote: it.bare() }
}

test('a clone of depth 1 names its parents, and the missing one is fetched alone', async () => {
  const { base, head, merge, remote } = pullRequest()
  const clone = remote.clone('--depth=1', '--branch=merged')
  expect(await headOf(clone.dir)).toBe(merge)
  expect(await parentsOf(clone.dir, merge)).toEqual([base, head])
  expect(() => clone.git('cat-file', '-e', base)).toThrow()
  const sides = await open(clone, base, merge)
  expect(await readAll(sides.base)).toEqual({ 'a.md': 'a', 'b.md': 'b2' })
  expect(await readAll(sides.head)).toEqual({ 'a.md': 'a2', 'b.md': 'b2' })
  expect(() => clone.git('cat-file', '-e', `${base}~1`)).toThrow()
  expect(clone.git('rev-list', 'HEAD')).toBe(merge)
  expect(() => clone.git('cat-file', '-e', head)).toThrow()
  expect(clone.git('status', '--porcelain')).toBe('')
})

test('git is asked the same of a clone once', async () => {
  const { base, merge, remote } = pullRequest()
  const clone = remote.clone('--depth=1', '--branch=merged')
  const { env, started } = trace()
  const request = { kind: 'commits', cwd: clone.dir, base: side(base), head: side(merge), fetch: true, env } as const
  const sides = await openSides(request)
  await readAll(sides.base)
  await readAll(sides.head)
  expect(await isShallow({ cwd: clone.dir, env })).toBe(true)
  const ours = started().filter(argv => argv.includes('--no-replace-objects'))
  const subcommands = ours.map(argv => {
    const from = argv.indexOf('maintenance.auto=false') + 1
    return argv.slice(from, from + 2).join(' ')
  })
  expect(subcommands).toEqual([
    'rev-parse --is-inside-git-dir',
    'cat-file --batch-command',
    'config -z',
    'fetch --no-tags',
    'ls-tree -r',
    'ls-tree -r',
  ])
})

test('a full clone is not made shallow', async () => {
  const { it, merge, remote } = pullRequest()
  const clone = remote.clone('--branch=merged')
  it.checkout('main')
  const late = it.commit({ 'c.md': 'c' })
  it.git('push', '--quiet', remote.url, 'main')
  const sides = await open(clone, late, merge)
  expect(await readAll(sides.base)).toMatchObject({ 'c.md': 'c' })
  expect(await isShallow({ cwd: clone.dir, env: {} })).toBe(false)
  expect(await mergeBase(clone.dir, late, merge)).toBe(it.git('rev-parse', 'main~1'))
})

test('a commit that cannot be fetched is an error with a remedy', async () => {
  const { base, merge, remote } = pullRequest()
  const clone = remote.clone('--depth=1', '--branch=merged')
  await expect(open(clone, base, merge, false)).rejects.toMatchObject({
    what: `cannot read the base ${base.slice(0, 7)} (main): this clone is shallow.`,
    remedy: expect.stringContaining('"fetch-depth: 0"'),
  })
  await expect(open(clone, '1'.repeat(40), merge)).rejects.toMatchObject({
    what: 'cannot read the base 1111111 (main): this clone is shallow, and the remote does not hand out that commit.',
  })
  clone.git('remote', 'remove', 'origin')
  await expect(open(clone, base, merge)).rejects.toMatchObject({
    what: expect.stringContaining('there is no remote "origin" to fetch it from'),
  })
  await expect(open(clone, '--upload-pack=touch x', merge)).rejects.toMatchObject({
    what: expect.stringContaining('that is not a commit id'),
  })
})

test('git children get the given environment', async () => {
  const { it, base, merge } = pullRequest()
  const request = { kind: 'commits', cwd: it.dir, base: side(base), head: side(merge), fetch: false } as const
  const other = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  await expect(openSides({ ...request, env: other })).rejects.toMatchObject({
    what: expect.stringContaining('another user owns it'),
  })
  const trusted = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: it.dir }
  expect(await readAll((await openSides({ ...request, env: { ...other, ...trusted } })).head)).toMatchObject({
    'a.md': 'a2',
  })
})

test('the work tree and its line endings play no part', async () => {
  const { it, base, merge } = pullRequest()
  it.write({ 'a.md': 'spoiled', '.gitattributes': '* text eol=crlf\n' })
  expect(await readAll((await open(it, base, merge)).head)).toEqual({ 'a.md': 'a2', 'b.md': 'b2' })
})

test('the head alone', async () => {
  const { it, merge } = pullRequest()
  const sides = await openSides({ kind: 'commits', cwd: it.dir, base: undefined, head: side(merge), fetch: false })
  expect(sides.base).toBeUndefined()
  expect(await sides.renames()).toEqual({ renames: [], limited: false })
})

test('a partial clone fetches what is read, and reports what it cannot fetch', async () => {
  const { base, merge, remote } = pullRequest()
  const partial = () => remote.clone('--filter=blob:none', '--no-checkout', '--branch=merged')
  expect(await readAll((await open(partial(), base, merge)).head)).toEqual({ 'a.md': 'a2', 'b.md': 'b2' })
  const cut = partial()
  rmSync(remote.dir, { recursive: true })
  expect(await readAll((await open(cut, base, merge)).head)).toEqual({ 'a.md': '<missing>', 'b.md': '<missing>' })
})

test('a blob that a damaged clone lacks is missing, and renames go by identity', async () => {
  const it = repo({ 'a.md': 'a', 'b.md': 'same' })
  const base = it.head()
  it.move('b.md', 'c.md')
  const head = it.commit({ 'a.md': null, 'd.md': 'd' })
  const id = it.git('rev-parse', 'HEAD:d.md')
  rmSync(join(it.dir, '.git/objects', id.slice(0, 2), id.slice(2)))
  const sides = await open(it, base, head)
  expect(await readAll(sides.head)).toEqual({ 'c.md': 'same', 'd.md': '<missing>' })
  expect((await sides.renames()).renames).toEqual([{ from: 'b.md', to: 'c.md' }])
})

test('a bare repository hidden in a folder is not opened', async () => {
  const { it, merge } = pullRequest()
  const hidden = it.bare()
  const outside = folder({ 'x.md': 'x' })
  expect(repoAt(outside).dir).toBe(outside)
  await expect(open(hidden, merge, merge)).rejects.toMatchObject({
    what: expect.stringContaining('is a bare repository'),
  })
})

test('renames are looked for among the wanted files, and any other is paired where it is identical', async () => {
  const long = (what: string) => `${what}\n${'the same line of it\n'.repeat(20)}`
  const it = repo({ 'sub/p/a.md': long('a'), 'sub/x/b.ts': long('b'), 'sub/x/same.ts': 'same' })
  const base = it.head()
  it.move('sub/x/same.ts', 'sub/y/same.ts')
  const moved = { 'sub/p/a.md': null, 'sub/p/c [1].md': long('c'), 'sub/x/b.ts': null, 'sub/y/b.ts': long('d') }
  const head = it.commit(moved)
  const sides = await openSides({
    kind: 'commits',
    cwd: `${it.dir}/sub`,
    base: side(base),
    head: side(head),
    fetch: false,
  })
  expect(await sides.renames(path => path.startsWith('p/'))).toEqual({
    renames: [
      { from: 'p/a.md', to: 'p/c [1].md' },
      { from: 'x/same.ts', to: 'y/same.ts' },
    ],
    limited: false,
  })
})
