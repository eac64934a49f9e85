import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { annotate, type Note } from '../../../src/github/annotations.ts'
import { describeTrouble, toLog } from '../../../src/github/log.ts'
import { outputsOf, setOutputs } from '../../../src/github/outputs.ts'
import { summaryLimit, writeSummary } from '../../../src/github/summary.ts'
import { isWorthAComment } from '../../../src/github/worth-a-comment.ts'
import { Problem } from '../../../src/model/problem.ts'
import type { Report } from '../../../src/model/report.ts'
import { preformatted } from '../../../src/report/safe.ts'

const folder = mkdtempSync(join(tmpdir(), 'promptcost-delivery-'))
let written = ''

beforeEach(() => {
  written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    written += text
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

function commands(name: string): string[] {
  return written.split('\n').filter(line => line.startsWith(`::${name}`))
}

function note(severity: Note['severity'], path: string, line?: number, text = 'grew'): Note {
  return { severity, at: { directory: 'services/support', path, line }, title: 'Limit broken', text }
}

test('at most nine errors and ten warnings are written, so that the verdict still shows', () => {
  const all = Array.from({ length: 3000 }, (_, index) => [
    note('fail', `a${index}.md`),
    note('warn', `b${index}.md`),
  ]).flat()
  annotate(all)
  expect(commands('error')).toHaveLength(9)
  expect(commands('warning')).toHaveLength(10)
})

test('one place is marked once, with all that broke there', () => {
  annotate([note('fail', 'a.md', 3, 'tokens'), note('fail', 'a.md', 3, 'money'), note('fail', 'a.md', 4)])
  expect(commands('error')).toEqual([
    '::error title=Limit broken,file=services/support/a.md,line=3::tokens%0Amoney',
    '::error title=Limit broken,file=services/support/a.md,line=4::grew',
  ])
})

test('findings without a place are each reported', () => {
  annotate([
    { ...note('warn', ''), at: undefined },
    { ...note('warn', ''), at: undefined, text: 'other' },
  ])
  expect(commands('warning')).toEqual(['::warning title=Limit broken::grew', '::warning title=Limit broken::other'])
})

test.each(['a\n::error::x.md', 'x##[error]y.md', '\u202Etxt.md', 'a\u001b[31m.md'])(
  'the file name %j is not written',
  path => {
    annotate([note('fail', path, 1)])
    expect(written).toBe('::error title=Limit broken::grew\n')
  },
)

test('a long text is cut', () => {
  annotate([note('fail', 'a.md', 1, 'x'.repeat(9000))])
  expect(written.length).toBeLessThan(4096 + 100)
})

test('nothing in a text is a command of the runner', () => {
  const safe = toLog('  ::set-output name=x::y\nfine\n##[error]no\u001b[31m\r::stop')
  expect(safe).not.toMatch(/^\s*::/m)
  expect(safe).not.toContain('##[')
  expect(safe.replaceAll('\n', '')).not.toMatch(/\p{C}/u)
  expect(safe.split('\n')).toHaveLength(3)
})

test('an error of ours is reported with place and remedy, any other without its message', () => {
  const problem = new Problem('unknown key "x".', {
    where: { path: 'promptcost.yml', line: 14, column: 7 },
    remedy: 'Leave it out.',
  })
  expect(describeTrouble(problem)).toMatchObject({
    sentence: 'promptcost: promptcost.yml:14:7: unknown key "x".',
    remedy: 'Leave it out.',
  })
  const inner = describeTrouble(new SyntaxError('Unexpected token in "the secret prompt"'))
  expect(JSON.stringify(inner)).not.toContain('secret')
  expect(inner.sentence).toContain('SyntaxError')
})

test('a summary that is too large is cut at a line within GitHub’s limit, whatever the characters', async () => {
  const path = join(folder, 'summary.md')
  writeFileSync(path, '')
  vi.stubEnv('GITHUB_STEP_SUMMARY', path)
  await writeSummary(`${'漢字漢字漢字😀\n'.repeat(200_000)}`, process.env)
  const summary = readFileSync(path)
  expect(summary.length).toBeLessThanOrEqual(1024 * 1024)
  expect(summary.length).toBeGreaterThan(summaryLimit)
  expect(summary.toString('utf8')).toMatch(/漢字漢字漢字😀\n\nThe rest does not fit here/)
})

test('a runner without a summary is left without', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
  await expect(writeSummary('text', process.env)).resolves.toBeUndefined()
})

test('preformatted text cannot leave its block', () => {
  const block = preformatted('</pre><script>\u001b@everyone\n# x')
  expect(block.match(/<[^>]*>/g)).toEqual(['<pre>', '</pre>'])
  expect(block).not.toContain('\u001b')
})

test('an output’s value cannot forge another output', () => {
  const path = join(folder, 'output')
  writeFileSync(path, '')
  vi.stubEnv('GITHUB_OUTPUT', path)
  setOutputs({ 'head-sha': 'a\nverdict<<EOF\npass\nEOF' })
  const [opening, ...rest] = readFileSync(path, 'utf8').trimEnd().split('\n')
  expect(opening).toMatch(/^head-sha<<ghadelimiter_[0-9a-f-]{36}$/)
  expect(rest.at(-1)).toBe(opening?.slice('head-sha<<'.length))
  rmSync(folder, { recursive: true })
})

const nothing = { low: 0, expected: 0, high: 0 }

/** A report with one changed prompt, and what of it the delivery reads. */
function reportOf(tokens: number, usd: string | null, findings: unknown[] = []): Report {
  const delta = { ...nothing, expected: tokens }
  const money =
    usd === null ? null : { base: '8178.74', head: '9911.84', delta: { low: usd, expected: usd, high: usd } }
  const cause = { tokens: { base: 0, head: 0, delta }, usdPerThousandCalls: money }
  const side = { model: 'm' }
  const change = { state: 'edited', base: side, head: side, ...cause }
  const totals = { tokens: cause.tokens, usdPerMonth: money, promptsWithoutVolume: 0 }
  const ignoreBelow = { tokens: 50, usdPerThousandCalls: '0.01', usdPerMonth: null }
  const sides = { base: { sha: 'b' }, head: { sha: 'c' } }
  return {
    ...sides,
    verdict: 'pass',
    basis: { ignoreBelow },
    totals,
    changes: [change],
    causes: [cause],
    findings,
  } as unknown as Report
}

test('money is written as plain decimals with two places or more', () => {
  expect(outputsOf([reportOf(3423, '1733.1')], 'pass')).toMatchObject({
    'tokens-delta': '3423',
    'prompts-changed': '1',
    'usd-per-month-base': '8178.74',
    'usd-per-month-delta': '1733.10',
    'base-sha': 'b',
  })
  expect(outputsOf([reportOf(1, '-0.000012000000')], 'pass')).toMatchObject({ 'usd-per-month-delta': '-0.000012' })
  expect(outputsOf([reportOf(1, null)], 'pass')).toMatchObject({ 'usd-per-month-base': '', 'usd-per-month-delta': '' })
})

test('several projects are added up, leaving out the figures that one of them lacks', () => {
  expect(outputsOf([reportOf(3, '1.5'), reportOf(4, null), reportOf(5, '0.25')], 'fail')).toMatchObject({
    verdict: 'fail',
    'tokens-delta': '12',
    'prompts-changed': '3',
    'usd-per-month-base': '16357.48',
    'usd-per-month-delta': '1.75',
  })
})

test.each([
  ['growth within the noise', reportOf(50, '0.01'), false],
  ['tokens above it', reportOf(51, null), true],
  ['savings above it', reportOf(-51, null), true],
  ['money alone', reportOf(0, '0.02'), true],
  ['a warning', reportOf(0, null, [{ kind: 'unpriced', severity: 'warn' }]), true],
  ['an assumption', reportOf(0, null, [{ kind: 'no-volume', severity: 'info' }]), false],
])('whether it is worth a comment: %s', (_, report, worth) => {
  expect(isWorthAComment(report)).toBe(worth)
})
