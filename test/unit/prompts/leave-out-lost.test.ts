import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { SidesRequest } from '../../../src/revisions/sides-request.ts'
import { repo } from '../../git.ts'

const config = { 'promptcost.yml': 'prompts: [{files: prompts/**, model: gpt-4.1}]\n' }
const long = 'word '.repeat(400)

/** Checks the last commit of a repository against the one before. */
const lastCommit = (dir: string) => judged({ kind: 'local', cwd: dir, base: 'HEAD~1', head: 'HEAD' })

async function judged(sides: SidesRequest) {
  const report = await check({ sides, config: {} })
  return {
    report,
    told: report.findings.filter(({ severity }) => severity !== 'info').map(({ kind, severity }) => [kind, severity]),
  }
}

describe('a prompt that the change makes impossible to count', () => {
  test.each([
    ['a byte that is not UTF-8', Buffer.from([...Buffer.from(long.repeat(9)), 0xff])],
    ['a NUL', Buffer.from(`\0${long.repeat(9)}`)],
    ['a pointer to Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
  ])('fails, and is no saving: %s', async (_what, content) => {
    const made = repo({ ...config, 'prompts/a.txt': long, 'prompts/b.txt': 'same' })
    made.commit({ 'prompts/a.txt': content })
    const { report, told } = await lastCommit(made.dir)
    expect(told).toEqual([['unreadable', 'fail']])
    expect(report.verdict).toBe('fail')
    expect(report.totals.tokens.delta.expected).toBe(0)
  })

  test.each([
    ['out of the repository', '../../real.txt'],
    ['to a file of the machine', '/etc/hostname'],
    ['to nothing', 'nothing.txt'],
    ['to itself', 'a.txt'],
    ['to a folder', '../docs'],
  ])('is left out where it became a symbolic link %s, and fails', async (_where, target) => {
    const made = repo({ ...config, 'prompts/a.txt': long, 'prompts/b.txt': 'same', 'docs/c.txt': 'same' })
    made.write({ 'prompts/a.txt': null })
    made.link(target, 'prompts/a.txt')
    made.commit()
    const { report, told } = await lastCommit(made.dir)
    expect(told).toEqual([['unreadable', 'fail']])
    expect(report.totals.tokens.delta.expected).toBe(0)
  })

  test.each(['a commit', 'the work tree', 'the index'])(
    'counts as what it leads to where it became a symbolic link within the repository: %s',
    async where => {
      const made = repo({ ...config, 'prompts/a.txt': long, 'prompts/b.txt': 'same', 'real.txt': `${long}\n` })
      made.write({ 'prompts/a.txt': null })
      made.link('../next.txt', 'prompts/a.txt')
      made.link('real.txt', 'next.txt')
      const staged = where === 'the index'
      if (staged) made.git('add', '-A')
      const local = { kind: 'local' as const, cwd: made.dir, ...(staged && { staged }) }
      if (where === 'a commit') made.commit()
      const { report, told } = where === 'a commit' ? await lastCommit(made.dir) : await judged(local)
      expect(told).toEqual([])
      expect(report.verdict).toBe('pass')
      made.write({ 'real.txt': long.repeat(9) })
      if (staged) made.git('add', '-A')
      if (where === 'a commit') made.commit()
      const grown = where === 'a commit' ? { ...local, base: 'HEAD~2', head: 'HEAD' } : local
      expect((await judged(grown)).report.verdict).toBe('fail')
    },
  )

  test('counts once where both sides have a link beside the file', async () => {
    const made = repo({ ...config, 'prompts/a.txt': long })
    made.link('a.txt', 'prompts/b.txt')
    made.commit()
    made.commit({ 'prompts/a.txt': `${long}\n` })
    expect((await lastCommit(made.dir)).report.changes.map(({ id }) => id)).toEqual(['prompts/a.txt'])
  })

  test.each(['prompts/x', 'prompts'])('counts as what its folder leads to where %s became a link', async at => {
    const made = repo({ ...config, 'prompts/x/a.txt': long, 'prompts/b.txt': 'same', 'c.txt': 'same' })
    made.write({ 'promptcost.yml': 'prompts: [{files: [prompts/**, c.txt], model: gpt-4.1}]\n' })
    made.commit()
    made.move(at, 'texts')
    made.link(at === 'prompts' ? 'texts' : '../texts', at)
    made.commit()
    const { report, told } = await lastCommit(made.dir)
    expect(told).toEqual([])
    expect(report.verdict).toBe('pass')
    const text = at === 'prompts' ? 'texts/x/a.txt' : 'texts/a.txt'
    made.commit({ [text]: long.repeat(9) })
    const grown = await judged({ kind: 'local', cwd: made.dir, base: 'HEAD~2', head: 'HEAD' })
    expect(grown.report.verdict).toBe('fail')
  })

  test('is left out where its folder became a link out of the repository, and fails', async () => {
    const made = repo({ ...config, 'prompts/x/a.txt': long, 'prompts/b.txt': 'same' })
    made.git('rm', '-rq', 'prompts/x')
    made.link('/tmp', 'prompts/x')
    made.commit()
    expect((await lastCommit(made.dir)).told).toEqual([['unreadable', 'fail']])
  })

  test('is left out where its folder became a submodule, and fails', async () => {
    const made = repo({ ...config, 'prompts/x/a.txt': long, 'prompts/b.txt': 'same' })
    made.git('rm', '-rq', 'prompts/x')
    made.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},prompts/x`)
    made.git('commit', '-qm', 'A submodule')
    const { report, told } = await lastCommit(made.dir)
    expect(told).toEqual([['unreadable', 'fail']])
    expect(report.totals.tokens.delta.expected).toBe(0)
  })

  test('a submodule among the prompts that is set to another commit is a warning', async () => {
    const made = repo({ ...config, 'prompts/b.txt': 'same', 'notes/a.txt': 'same' })
    const pin = (path: string, digit: string) => {
      made.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},${path}`)
      made.git('commit', '-qm', `${path} at ${digit}`)
    }
    pin('prompts/x', '1')
    pin('vendor', '1')
    pin('prompts/x', '2')
    expect((await lastCommit(made.dir)).told).toEqual([['submodule-moved', 'warn']])
    pin('vendor', '2')
    expect((await lastCommit(made.dir)).told).toEqual([])
  })

  test('a link among the prompts or the files they include is a warning where it leads elsewhere', async () => {
    const rules = { 'promptcost.yml': `${config['promptcost.yml']}include_roots: [shared]\n` }
    const made = repo({ ...rules, 'prompts/b.txt': 'same', 'notes/a.txt': 'same', 'notes/b.txt': long })
    const lead = async (path: string, target: string) => {
      made.git('rm', '-q', '--cached', '--ignore-unmatch', path)
      rmSync(join(made.dir, path), { force: true })
      made.link(target, path)
      made.commit()
      return (await lastCommit(made.dir)).told
    }
    for (const path of ['prompts/x.txt', 'shared', 'latest']) await lead(path, '../notes/a.txt')
    expect(await lead('prompts/x.txt', '../notes/b.txt')).toEqual([['unreadable', 'warn']])
    expect(await lead('shared', 'notes')).toEqual([['unreadable', 'warn']])
    expect(await lead('latest', 'notes/b.txt')).toEqual([])
  })

  test('a link or a submodule that is new among the prompts is a warning, and no saving of what it stands for', async () => {
    const made = repo({ ...config, 'prompts/a.txt': long, 'prompts/b.txt': 'same' })
    made.git('rm', '-q', 'prompts/a.txt')
    made.link('/tmp', 'prompts/elsewhere')
    made.git('add', '-A')
    made.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},prompts/x`)
    made.git('commit', '-qm', 'A link and a submodule')
    const { told } = await lastCommit(made.dir)
    expect(told).toEqual([
      ['unreadable', 'warn'],
      ['unreadable', 'warn'],
    ])
    // What was there before is no news.
    made.git('commit', '-q', '--allow-empty', '-m', 'Nothing')
    expect((await lastCommit(made.dir)).told).toEqual([])
  })

  test('a file that could never be read fails nobody', async () => {
    const made = repo({ ...config, 'prompts/a.bin': Buffer.from([0, 1]), 'prompts/b.txt': 'same' })
    made.commit({ 'prompts/a.bin': Buffer.from([0, 2]), 'prompts/c.bin': Buffer.from([0]) })
    expect((await lastCommit(made.dir)).report.verdict).toBe('warn')
  })
})
