import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { Report } from '../../../src/model/report.ts'
import { openSides } from '../../../src/revisions/open-sides.ts'
import { type Repo, repo } from '../../git.ts'

const config = (since: string, own = '20%') => `prompts:
  - files: prompts/**
    model: gpt-4.1
limits:
  each_prompt: { ignore_below: { tokens: 5 }, fail_above: { tokens: ${own} } }
  since: ${since}
`
const since = '{ ref: v1.2, fail_above: { tokens: 30% } }'
const text = (lines: number) => 'Sort the letters by street and by number.\n'.repeat(lines)
const side = (sha: string) => ({ sha, label: 'main', how: 'as the event says' })

/** A repository with the tag v1.2, at which the prompt has 100 lines, and then each change in turn. */
function grown(...lines: number[]): Repo {
  const it = repo({ 'promptcost.yml': config(since), 'prompts/a.md': text(100) })
  it.git('tag', '--annotate', '--message', 'Release', 'v1.2')
  for (const count of lines) it.commit({ 'prompts/a.md': text(count) })
  return it
}

const local = (it: Repo): Promise<Report> =>
  check({ sides: { kind: 'local', cwd: it.dir, base: 'HEAD~1', head: 'HEAD' }, config: {} })
const sinceLimits = ({ findings }: Report) =>
  findings.flatMap(finding => (finding.kind === 'limit' && finding.scope === 'since' ? [finding] : []))

describe('growth since a tag', () => {
  test('changes of 19 % each pass the limit of 20 %, and the second fails that of 30 % since the tag', async () => {
    const it = grown()
    const verdicts: string[] = []
    for (const lines of [119, 141, 167, 198]) {
      it.commit({ 'prompts/a.md': text(lines) })
      const report = await local(it)
      expect(report.findings.filter(one => one.kind === 'limit' && one.scope === 'each_prompt')).toEqual([])
      verdicts.push(report.verdict)
    }
    expect(verdicts).toEqual(['pass', 'fail', 'fail', 'fail'])
  })

  test('the finding has the growth since then, and what this change would have to take back', async () => {
    const report = await local(grown(119, 141))
    const [finding] = sinceLimits(report)
    const [change] = report.changes
    expect(finding).toMatchObject({ since: 'v1.2', breaches: [{ unit: 'tokens_percent', limit: '30' }] })
    const { base, delta } = change?.since?.tokens ?? { base: 0, delta: { expected: 0 } }
    expect(finding?.toPass?.tokens).toBe(delta.expected - Math.floor(0.3 * base))
  })

  test('a prompt over it already may shrink, and may not grow by a word', async () => {
    expect((await local(grown(150, 149))).verdict).toBe('warn')
    expect((await local(grown(150, 151))).verdict).toBe('fail')
  })

  test('what a rename leads to is still the same prompt', async () => {
    const it = grown(119)
    it.git('mv', 'prompts/a.md', 'prompts/b.md')
    it.commit()
    it.commit({ 'prompts/b.md': text(141) })
    expect((await local(it)).verdict).toBe('fail')
    it.git('mv', 'prompts/b.md', 'prompts/c.md')
    it.commit({ 'prompts/c.md': text(142) })
    expect((await local(it)).verdict).toBe('fail')
  })

  test('a day means the last commit before it', async () => {
    const it = grown(119, 141)
    const found = await openSides({ kind: 'local', cwd: it.dir, base: 'HEAD~1', head: 'HEAD' })
    expect((await found.earlier?.('2026-01-02'))?.revision.sha).toBe(it.git('rev-parse', 'HEAD~1'))
    expect(await found.earlier?.('2025-12-31')).toBeUndefined()
    expect((await found.earlier?.(it.git('rev-parse', 'v1.2~0')))?.revision.sha).toBe(it.git('rev-parse', 'v1.2~0'))
  })

  test('a change cannot choose another revision, or a higher limit', async () => {
    const it = grown(119)
    it.git('tag', 'mine')
    for (const loosened of [
      '{ ref: mine, fail_above: { tokens: 30% } }',
      '{ ref: v1.2, fail_above: { tokens: 90% } }',
    ]) {
      it.commit({ 'prompts/a.md': text(141), 'promptcost.yml': config(loosened) })
      expect((await local(it)).verdict).toBe('fail')
      it.git('reset', '--quiet', '--hard', 'HEAD~1')
    }
  })

  test('a name that means nothing is an error, which a change of that name can mend', async () => {
    const it = grown(110)
    it.commit({ 'promptcost.yml': config('{ ref: v9, fail_above: { tokens: 30% } }') })
    it.commit({ 'prompts/a.md': text(111) })
    await expect(local(it)).rejects.toMatchObject({ what: 'there is no "v9" to measure growth from.' })
    it.commit({ 'promptcost.yml': config(since), 'prompts/a.md': text(150) })
    const report = await local(it)
    expect(report.findings.some(({ kind }) => kind === 'since-mended')).toBe(true)
    expect(sinceLimits(report)).toHaveLength(1)
  })
})

describe('in a shallow clone', () => {
  const open = (it: Repo, fetch: boolean) =>
    openSides({ kind: 'commits', cwd: it.dir, base: side(it.head()), head: side(it.head()), fetch })

  test('the tag is fetched where the base would be', async () => {
    const clone = grown(119, 141).bare().clone('--depth=1', '--branch=main', '--no-tags')
    const found = await (await open(clone, true)).earlier?.('v1.2')
    expect((await found?.revision.list())?.map(({ path }) => path)).toEqual(['promptcost.yml', 'prompts/a.md'])
    expect(clone.git('tag', '--list')).toBe('')
    expect(await (await open(clone, true)).earlier?.('v9')).toBeUndefined()
  })

  test('elsewhere it is one sentence with what to do', async () => {
    const clone = grown(119, 141).bare().clone('--depth=1', '--branch=main', '--no-tags')
    await expect((await open(clone, false)).earlier?.('v1.2')).rejects.toMatchObject({
      what: 'cannot find "v1.2", which `limits.since` measures growth from: this clone is shallow.',
      remedy: expect.stringContaining('"fetch-depth: 0"'),
    })
    await expect((await open(clone, true)).earlier?.('2025-01-01')).rejects.toMatchObject({
      what: expect.stringContaining('does not reach back to that day'),
    })
  })
})
