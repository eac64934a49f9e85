import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { type Files, folder, type Repo, repo, repoAt } from '../../git.ts'
import { readAll } from './read-all.ts'
import { trace } from './trace.ts'

const side = (sha: string) => ({ sha, label: 'main', how: 'as the event says' })
const commits = (it: Repo, base: string, head: string, env?: Record<string, string>) =>
  openSides({ kind: 'commits', cwd: it.dir, base: side(base), head: side(head), fetch: true, env })
const local = (it: Repo, more: { base?: string; staged?: boolean; cwd?: string } = {}) =>
  openSides({ kind: 'local', cwd: it.dir, ...more })

const many = (count: number, text: (i: number) => string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`prompts/${i % 3}/p${i}.md`, text(i)]))

/** Two commits of thirty files, ten of them changed, one moved and edited. */
function twoCommits() {
  const it = repo(many(30, i => `prompt ${i}\nis long\nenough to move\n`))
  const base = it.head()
  it.move('prompts/0/p0.md', 'moved.md')
  const changed = Object.fromEntries(Object.entries(many(30, i => `prompt ${i} new\n`)).slice(1, 11))
  const head = it.commit({ ...changed, 'moved.md': 'prompt 0\nis long\nenough to move\nand more\n' })
  return { it, base, head, remote: it.bare() }
}

describe('a shallow clone', () => {
  test('is completed by one fetch of the one commit that it lacks, at depth 1', async () => {
    const { base, head, remote } = twoCommits()
    const clone = remote.clone('--depth=1')
    const { env, started, connections } = trace()
    const sides = await commits(clone, base, head, env)
    expect(Object.keys(await readAll(sides.base))).toHaveLength(30)
    expect(connections()).toBe(1)
    const fetches = started().filter(argv => argv[0] === 'git' && argv.includes('fetch'))
    expect(fetches.map(argv => argv.slice(argv.indexOf('fetch')))).toEqual([
      [
        'fetch',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
        '--quiet',
        '--depth=1',
        '--stdin',
        'origin',
      ],
    ])
    expect(clone.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual([
      'refs/heads/main',
      'refs/remotes/origin/HEAD',
      'refs/remotes/origin/main',
    ])
  })
})

describe('a partial clone', () => {
  test.each([
    ['blob:none', ['base', 'head', 'renames']],
    ['tree:0', ['base', 'head', 'renames', "the base's trees", "the head's trees"]],
  ])('with --filter=%s asks once for all that a step lacks, however many files', async (filter, steps) => {
    const { base, head, remote } = twoCommits()
    const clone = remote.clone(`--filter=${filter}`, '--no-checkout')
    const { env, connections } = trace()
    const sides = await commits(clone, base, head, env)
    expect(Object.keys(await readAll(sides.base))).toHaveLength(30)
    expect((await readAll(sides.head))['moved.md']).toContain('and more')
    expect((await sides.renames()).renames).toEqual([{ from: 'prompts/0/p0.md', to: 'moved.md' }])
    expect(connections()).toBeLessThanOrEqual(steps.length)
  })

  test('that is shallow too gets the commit that it lacks without what the filter leaves out', async () => {
    const { base, head, remote } = twoCommits()
    const clone = remote.clone('--depth=1', '--filter=blob:none', '--no-checkout')
    const { env, connections } = trace()
    const sides = await commits(clone, base, head, env)
    await sides.base?.list()
    expect(connections()).toBe(1)
    expect((await readAll(sides.base))['prompts/0/p0.md']).toContain('prompt 0')
    expect(connections()).toBe(2)
  })

  test('with all its objects fetches nothing', async () => {
    const { base, head, remote } = twoCommits()
    const clone = remote.clone('--filter=blob:none', '--no-checkout')
    await readAll((await commits(clone, base, head)).head)
    const { env, connections } = trace()
    await readAll((await commits(clone, base, head, env)).head)
    expect(connections()).toBe(0)
  })
})

describe('a sparse checkout', () => {
  const sparse = (...options: string[]) => {
    const { base, head, remote } = twoCommits()
    const clone = remote.clone('--no-checkout', ...options)
    clone.git('sparse-checkout', 'set', 'prompts/1')
    clone.git('checkout', '--quiet', 'main')
    expect(() => clone.git('ls-files', '--error-unmatch', 'nothing')).toThrow()
    return { base, head, clone }
  }

  test('in a workflow plays no part: both sides are read from objects', async () => {
    const { base, head, clone } = sparse('--filter=blob:none')
    const sides = await commits(clone, base, head)
    expect(Object.keys(await readAll(sides.head))).toHaveLength(30)
  })

  test.each([['as a cone'], ['with a sparse index']])('hides nothing that is not there, %s', async how => {
    const { head, clone } = sparse()
    if (how === 'with a sparse index') clone.git('sparse-checkout', 'reapply', '--sparse-index')
    clone.write({ 'prompts/1/p1.md': 'edited here\n', 'prompts/1/new.md': 'new\n' })
    const sides = await local(clone, { base: head })
    const [before, now] = [await readAll(sides.base), await readAll(sides.head)]
    expect(now).toEqual({ ...before, 'prompts/1/p1.md': 'edited here\n', 'prompts/1/new.md': 'new\n' })
    expect(await sides.renames()).toEqual({ renames: [], limited: false })
  })
})

describe('submodules and links', () => {
  test('are listed as what they are on every side, and never entered', async () => {
    const other = repo({ 'prompts/x.md': 'other' })
    const it = repo({ 'a.md': 'a', 'was-a-file.md': 'text' })
    it.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.dir, 'shared')
    it.link('a.md', 'link.md')
    const head = it.commit()
    const sides = await commits(it, head, head)
    expect(Object.keys(await readAll(sides.head))).toEqual(['.gitmodules', 'a.md', 'was-a-file.md'])
    expect(await sides.head.links?.()).toEqual(['link.md', 'shared'])
    it.write({ 'was-a-file.md': null })
    it.link('a.md', 'was-a-file.md')
    expect(await (await local(it)).head.links?.()).toEqual(['link.md', 'shared', 'was-a-file.md'])
    expect(await (await local(it, { staged: true })).head.links?.()).toEqual(['link.md', 'shared'])
  })
})

describe('odd clones', () => {
  test('a linked worktree in a workflow', async () => {
    const { it, base, head } = twoCommits()
    const linked = join(folder(), 'linked')
    it.git('worktree', 'add', '--quiet', '--detach', linked, base)
    const sides = await commits(repoAt(linked), base, head)
    expect(Object.keys(await readAll(sides.base))).toHaveLength(30)
  })

  test('a bare clone has no checkout, and the error says how to make one', async () => {
    const { base, head, remote } = twoCommits()
    await expect(commits(remote, base, head)).rejects.toMatchObject({
      what: `"${remote.dir}" is a bare repository, without a checkout`,
      remedy: 'Clone it, and run promptcost in the clone: git clone . ../checkout',
    })
  })

  const formats = [['--object-format=sha256'], ['--ref-format=reftable'], ['--ref-format=files']].filter(options => {
    try {
      repoAt(folder()).git('init', '--quiet', ...options)
      return true
    } catch {
      // A git that does not know the format cannot be met with a repository of it.
      return false
    }
  })

  test.each(formats)('a repository made with %s', async option => {
    const it = repoAt(folder())
    it.git('init', '--quiet', '--initial-branch=main', option)
    const text = Array.from({ length: 20 }, (_, i) => `line ${i}`).join('\n')
    const base = it.commit({ 'a.md': text, 'crlf.md': 'x\n', '.gitattributes': '* text eol=lf\n' })
    it.branch('change')
    it.move('a.md', 'b.md')
    it.write({ 'b.md': `${text}\nmore`, 'crlf.md': 'y\r\n' })
    const worked = await local(it)
    expect(worked.base?.sha).toBe(base)
    expect(await readAll(worked.head)).toMatchObject({ 'b.md': `${text}\nmore`, 'crlf.md': 'y\n' })
    expect((await worked.renames()).renames).toEqual([{ from: 'a.md', to: 'b.md' }])
    const head = it.commit()
    const remote = it.bare()
    const clone = remote.clone('--depth=1', '--branch=change')
    const sides = await commits(clone, base, head)
    expect(await readAll(sides.base)).toMatchObject({ 'a.md': text })
    expect((await sides.renames()).renames).toEqual([{ from: 'a.md', to: 'b.md' }])
  })

  test('an object that a damaged clone lacks is missing, and does not take the others along', async () => {
    const { it, base, head } = twoCommits()
    const id = it.git('rev-parse', 'HEAD:prompts/1/p1.md')
    rmSync(join(it.dir, '.git/objects', id.slice(0, 2), id.slice(2)))
    const texts = await readAll((await commits(it, base, head)).head)
    expect(texts['prompts/1/p1.md']).toBe('<missing>')
    expect(Object.values(texts).filter(text => text === '<missing>')).toHaveLength(1)
  })
})
