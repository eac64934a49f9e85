import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { repo } from '../../git.ts'

const config = { 'promptcost.yml': 'prompts: [{files: prompts/**, model: gpt-4.1}]\n' }
const long = 'word '.repeat(400)

/** Checks the last commit of a repository against the one before. */
async function lastCommit(dir: string) {
  const report = await check({ sides: { kind: 'local', cwd: dir, base: 'HEAD~1', head: 'HEAD' }, config: {} })
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

  test('is left out where it became a symbolic link, and fails', async () => {
    const made = repo({ ...config, 'prompts/a.txt': long, 'prompts/b.txt': 'same', 'real.txt': long.repeat(9) })
    made.write({ 'prompts/a.txt': null })
    made.link('../real.txt', 'prompts/a.txt')
    made.commit()
    const { report, told } = await lastCommit(made.dir)
    expect(told).toEqual([['unreadable', 'fail']])
    expect(report.totals.tokens.delta.expected).toBe(0)
  })

  test.each(['prompts/x', 'prompts'])('is left out where its folder %s became a symbolic link, and fails', async at => {
    const made = repo({ ...config, 'prompts/x/a.txt': long, 'prompts/b.txt': 'same', 'c.txt': 'same' })
    made.write({ 'promptcost.yml': 'prompts: [{files: [prompts/**, c.txt], model: gpt-4.1}]\n' })
    made.commit()
    made.move(at, 'texts')
    made.link(at === 'prompts' ? 'texts' : '../texts', at)
    made.commit()
    const { report, told } = await lastCommit(made.dir)
    expect(told).toContainEqual(['unreadable', 'fail'])
    expect(report.totals.tokens.delta.expected).toBe(0)
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

  test('a file that could never be read fails nobody', async () => {
    const made = repo({ ...config, 'prompts/a.bin': Buffer.from([0, 1]), 'prompts/b.txt': 'same' })
    made.commit({ 'prompts/a.bin': Buffer.from([0, 2]), 'prompts/c.bin': Buffer.from([0]) })
    expect((await lastCommit(made.dir)).report.verdict).toBe('warn')
  })
})
