import { chmodSync, existsSync, lchownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { mergeBase, parentsOf } from '../../../src/revisions/commits.ts'
import { gitEnvironment } from '../../../src/revisions/git-environment.ts'
import { gitVersion } from '../../../src/revisions/git-version.ts'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { folder, type Repo, repo } from '../../git.ts'
import { readAll } from './read-all.ts'

const side = (sha: string) => ({ sha, label: 'main', how: 'as the event says' })
const isolated = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
const commits = (it: Repo, base: string, head: string, env: Record<string, string> = {}) =>
  openSides({ kind: 'commits', cwd: it.dir, base: side(base), head: side(head), fetch: true, env })

function twoCommits() {
  const it = repo({ 'prompts/a.md': 'a', 'prompts/b.md': 'b\nis long\nenough\nto move\n' })
  const base = it.head()
  it.move('prompts/b.md', 'prompts/c.md')
  const head = it.commit({ 'prompts/a.md': 'a2' })
  return { it, base, head }
}

describe('a checkout that another user owns, as in a container', () => {
  // Only root can give files away; anybody else asks git to take them as given away.
  function givenAway(): { it: Repo; base: string; head: string; env: Record<string, string> } {
    const made = twoCommits()
    if (process.getuid?.() !== 0)
      return { ...made, env: { ...isolated, HOME: folder(), GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } }
    for (const path of ['.', ...readdirSync(made.it.dir, { recursive: true, encoding: 'utf8' })])
      lchownSync(join(made.it.dir, path), 65_534, 65_534)
    return { ...made, env: { ...isolated, HOME: folder() } }
  }

  test('is refused with the line that trusts it', async () => {
    const { it, base, head, env } = givenAway()
    await expect(commits(it, base, head, env)).rejects.toMatchObject({
      what: `git does not trust the repository of "${it.dir}": another user owns it`,
      remedy: `git config --global --add safe.directory '${it.dir}'`,
    })
  })

  test.each([[''], ['prompts']])('is read by the action, which trusts what it was given (%s)', async within => {
    const { it, base, head, env } = givenAway()
    const directory = join(it.dir, within)
    const access = { directory, workspace: it.dir, server: 'https://github.com', token: undefined }
    const request = { kind: 'commits', cwd: directory, base: side(base), head: side(head), fetch: false } as const
    const sides = await openSides({
      ...request,
      env: { ...env, ...gitEnvironment(env, access, await gitVersion(directory, {})) },
    })
    expect(Object.values(await readAll(sides.head))[0]).toBe('a2')
  })
})

describe('a repository that lies about its commits', () => {
  test('by replaced objects is not believed', async () => {
    const { it, base, head } = twoCommits()
    it.git('replace', it.git('rev-parse', `${base}:prompts/a.md`), it.git('rev-parse', `${head}:prompts/a.md`))
    expect(it.git('show', `${base}:prompts/a.md`)).toBe('a2')
    expect(await readAll((await commits(it, base, head)).base)).toMatchObject({ 'prompts/a.md': 'a' })
    it.git('replace', base, head)
    expect(await readAll((await commits(it, base, head)).base)).toMatchObject({ 'prompts/a.md': 'a' })
  })

  test('by grafts is not believed', async () => {
    const { it, base, head } = twoCommits()
    it.branch('other', base)
    const other = it.commit({ 'd.md': 'd' })
    writeFileSync(join(it.dir, '.git/info/grafts'), `${head}\n`)
    expect(() => it.git('merge-base', head, other)).toThrow()
    expect(await mergeBase(it.dir, head, other)).toBe(base)
    expect(await parentsOf(it.dir, head)).toEqual([base])
  })
})

describe('a config within the checkout', () => {
  /** Programs that leave a file behind when they run, in every place that git would run one from. */
  function booby() {
    const made = twoCommits()
    const ran = folder()
    const program = (name: string, at = join(ran, `${name}.sh`)) => {
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, `#!/bin/sh\ntouch '${join(ran, `${name}.ran`)}'\n`)
      chmodSync(at, 0o755)
      return at
    }
    const { it } = made
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.evil.command', 'diff.evil.textconv'])
      it.git('config', key, program(key))
    for (const key of ['pager.diff', 'pager.ls-files', 'core.editor', 'gpg.program', 'core.alternateRefsCommand'])
      it.git('config', key, program(key))
    for (const name of ['cat-file', 'ls-tree', 'ls-files', 'diff', 'diff-tree', 'fetch'])
      it.git('config', `alias.${name}`, `!${program(`alias-${name}`)}`)
    const hooks = ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'fsmonitor-watchman', 'post-checkout']
    for (const hook of hooks) program(`hook-${hook}`, join(it.dir, '.git/hooks', hook))
    it.write({ '.gitattributes': '* diff=evil\n' })
    const whatRan = () => readdirSync(ran).filter(name => name.endsWith('.ran'))
    return { ...made, whatRan, program }
  }

  test('runs nothing when commits are read, renames found and a commit fetched', async () => {
    const { it, base, head, whatRan } = booby()
    it.git('remote', 'add', 'origin', it.bare().url)
    const sides = await commits(it, base, head)
    await readAll(sides.base)
    await sides.renames()
    await expect(commits(it, '1'.repeat(40), head)).rejects.toMatchObject({ what: expect.stringContaining('1111111') })
    expect(whatRan()).toEqual([])
  })

  test('runs nothing when the work tree and the index are read, either', async () => {
    const { it, whatRan } = booby()
    it.write({ 'prompts/a.md': 'edited', 'prompts/new.md': 'b\nis long\nenough\nto move\nagain\n' })
    for (const staged of [false, true]) {
      const sides = await openSides({ kind: 'local', cwd: it.dir, base: 'HEAD~1', staged })
      await readAll(sides.head)
      await sides.renames()
    }
    expect(whatRan()).toEqual([])
  })

  /** Keys that name a program, in every file that a checkout's config can lead to. */
  const programKeys = [
    'core.fsmonitor',
    'core.sshCommand',
    'core.gitProxy',
    'core.askPass',
    'core.editor',
    'core.pager',
    'core.alternateRefsCommand',
    'sequence.editor',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'merge.evil.driver',
    'interactive.diffFilter',
    'gpg.program',
    'gpg.ssh.program',
    'gpg.ssh.defaultKeyCommand',
    'credential.helper',
    'uploadpack.packObjectsHook',
    'remote.origin.uploadpack',
    'remote.origin.vcs',
    'trailer.evil.command',
    'difftool.evil.cmd',
    'mergetool.evil.cmd',
  ]

  test.each(['include.path', 'includeIf', 'a worktree of its own', 'core.hooksPath', 'core.attributesFile'])(
    'runs nothing by way of %s',
    async way => {
      const { it, base, head, whatRan, program } = booby()
      const { url } = it.bare()
      it.git('remote', 'add', 'origin', url)
      it.git('config', 'url.ext::sh -c evil.insteadOf', url)
      it.git('config', 'submodule.recurse', 'true')
      const others = join(folder(), 'other.config')
      for (const key of programKeys) it.git('config', '--file', others, key, program(`other-${key}`))
      if (way === 'include.path') it.git('config', 'include.path', others)
      if (way === 'includeIf') it.git('config', 'includeIf.gitdir:/**.path', others)
      if (way === 'a worktree of its own') {
        it.git('config', 'extensions.worktreeConfig', 'true')
        for (const key of programKeys) it.git('config', '--worktree', key, program(`worktree-${key}`))
      }
      if (way === 'core.hooksPath') {
        const hooks = folder()
        for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc'])
          program(`hook-path-${hook}`, join(hooks, hook))
        it.git('config', 'core.hooksPath', hooks)
      }
      if (way === 'core.attributesFile') {
        writeFileSync(join(it.dir, 'attributes'), '* diff=evil merge=evil\n')
        it.git('config', 'core.attributesFile', join(it.dir, 'attributes'))
      }
      await everything(it, base, head)
      expect(whatRan()).toEqual([])
    },
  )

  test('runs nothing that variables of the environment name', async () => {
    const { it, base, head, whatRan, program } = booby()
    it.git('remote', 'add', 'origin', it.bare().url)
    const variables = [
      ...['GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'PAGER', 'GIT_EDITOR', 'EDITOR', 'VISUAL', 'GIT_SEQUENCE_EDITOR'],
      ...['GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_PROXY_COMMAND', 'GIT_ASKPASS', 'SSH_ASKPASS'],
    ]
    for (const name of variables) vi.stubEnv(name, program(name))
    vi.stubEnv('GIT_CONFIG_COUNT', String(programKeys.length))
    for (const [at, key] of programKeys.entries()) {
      vi.stubEnv(`GIT_CONFIG_KEY_${at}`, key)
      vi.stubEnv(`GIT_CONFIG_VALUE_${at}`, program(`env-${key}`))
    }
    vi.stubEnv('GIT_ALLOW_PROTOCOL', 'ext:file:ssh:https')
    vi.stubEnv('GIT_NO_LAZY_FETCH', '0')
    try {
      await everything(it, base, head)
    } finally {
      vi.unstubAllEnvs()
    }
    expect(whatRan()).toEqual([])
  })

  /** Every way in which promptcost asks git: commits, a commit that is missing, the work tree, the index, renames. */
  async function everything(it: Repo, base: string, head: string): Promise<void> {
    const sides = await commits(it, base, head)
    await readAll(sides.base)
    await sides.renames()
    await expect(commits(it, '1'.repeat(40), head)).rejects.toMatchObject({ what: expect.stringContaining('1111111') })
    it.write({ 'prompts/a.md': 'edited', 'prompts/new.md': 'b\nis long\nenough\nto move\nagain\n' })
    for (const staged of [false, true]) {
      const local = await openSides({ kind: 'local', cwd: it.dir, base: 'HEAD~1', staged })
      await readAll(local.head)
      await local.renames()
    }
  }

  /** A clone that lacks objects, whose remote and everything around it are programs. */
  function promisor(url: (program: string) => string) {
    const { it, base, head, whatRan } = booby()
    const id = it.git('rev-parse', `${base}:prompts/a.md`)
    rmSync(join(it.dir, '.git/objects', id.slice(0, 2), id.slice(2)))
    const ran = folder()
    const program = join(ran, 'program.sh')
    writeFileSync(program, `#!/bin/sh\ntouch '${join(ran, 'program.ran')}'\n`)
    chmodSync(program, 0o755)
    const config = {
      'core.repositoryformatversion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': url(program),
      'remote.origin.uploadpack': program,
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
      'core.sshCommand': program,
      'core.gitProxy': program,
      'core.askPass': program,
      'credential.helper': program,
      'credential.http://127.0.0.1:9.helper': program,
      'hook.evil.command': program,
      'hook.evil.event': 'reference-transaction',
    }
    for (const [key, value] of Object.entries(config)) it.git('config', key, value)
    return { it, base, head, whatRan: () => [...whatRan(), ...readdirSync(ran).filter(name => name.endsWith('.ran'))] }
  }

  const urls: [string, (program: string) => string][] = [
    ['a folder', () => folder()],
    ['ext', program => `ext::${program} %S`],
    ['ssh', () => 'git@example.invalid:acme/app.git'],
    ['git', () => 'git://127.0.0.1:9/acme/app.git'],
    ['http', () => 'http://127.0.0.1:9/acme/app.git'],
    ['a helper', () => 'evil::address'],
  ]

  test.each(urls)('runs nothing to fetch what a partial clone lacks from %s', async (_what, url) => {
    const { it, base, head, whatRan } = promisor(url)
    const sides = await openSides({ kind: 'local', cwd: it.dir, base, head })
    await expect(readAll(sides.base)).rejects.toMatchObject({ where: { path: 'prompts/a.md' } })
    await expect(readAll((await commits(it, base, head)).base)).rejects.toMatchObject({
      where: { path: 'prompts/a.md' },
    })
    await expect(commits(it, '1'.repeat(40), head)).rejects.toMatchObject({ what: expect.stringContaining('1111111') })
    expect(whatRan()).toEqual([])
  })

  test.each([
    ['true', []],
    ['', ['clean.ran']],
  ])('with CI=%j runs these clean filters when the work tree is read: %j', async (ci, expected) => {
    const it = repo({ 'prompts/a.md': 'a', '.gitattributes': '*.md filter=lf\n' })
    const ran = folder()
    it.git('config', 'filter.lf.clean', `touch '${join(ran, 'clean.ran')}'; cat`)
    it.git('config', 'filter.lf.required', 'true')
    it.write({ 'prompts/a.md': 'edited' })
    vi.stubEnv('CI', ci)
    const sides = await openSides({ kind: 'local', cwd: it.dir, base: 'HEAD' })
    expect(await readAll(sides.head)).toMatchObject({ 'prompts/a.md': 'edited' })
    expect(readdirSync(ran)).toEqual(expected)
    vi.unstubAllEnvs()
  })

  test('would run them if git were asked plainly', () => {
    const { it, whatRan } = booby()
    it.write({ 'prompts/a.md': 'edited' })
    it.git('diff')
    it.git('add', 'prompts')
    expect(whatRan()).toEqual(expect.arrayContaining(['core.fsmonitor.ran', 'hook-post-index-change.ran']))
    expect(existsSync(join(it.dir, '.git/hooks/post-index-change'))).toBe(true)
  })
})
