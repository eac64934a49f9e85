import { describe, expect, test } from 'vitest'
import type { Broken, Ceilings, Ledger } from '../../../src/model/approval.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Breach } from '../../../src/model/limit-findings.ts'
import type { LimitUnit } from '../../../src/model/limits/limits.ts'
import type { Report } from '../../../src/model/report.ts'
import { approve, bind, bindings, type Judged } from '../../../src/policy/approve.ts'
import { brokenLimits } from '../../../src/policy/broken-limits.ts'
import { ceilingsOf, exceeding } from '../../../src/policy/ceilings.ts'

const broken = (prompt: string | undefined, actual: string, some: Partial<Broken> = {}): Broken => ({
  project: '.',
  scope: prompt === undefined ? 'all_prompts' : 'each_prompt',
  unit: 'tokens_percent',
  prompt,
  actual,
  ...some,
})

const over = (now: Broken[], approved: Broken[]) => exceeding(now, ceilingsOf(approved)).map(({ excess }) => excess)

describe('ceilings', () => {
  test('cover growth that is the same or less, for each prompt by itself', () => {
    const approved = [broken('a', '500'), broken('b', '100')]
    expect(over(approved, approved)).toEqual([])
    expect(over([broken('b', '99')], approved)).toEqual([])
    expect(over([broken('b', '101')], approved)).toEqual([
      { unit: 'tokens_percent', of: 'each', prompt: 'b', actual: '101', approved: '100' },
    ])
  })

  test('are compared as exact decimals', () => {
    const approved = [broken(undefined, '8.000000000001', { unit: 'usd_per_month' })]
    expect(over([broken(undefined, '8.000000000001', { unit: 'usd_per_month' })], approved)).toEqual([])
    expect(over([broken(undefined, '8.000000000002', { unit: 'usd_per_month' })], approved)).toHaveLength(1)
    expect(over([broken(undefined, '10', { unit: 'usd_per_month' })], approved)).toHaveLength(1)
  })

  test.each<[string, Partial<Broken>]>([
    ['project', { project: 'services/b' }],
    ['unit', { unit: 'tokens' }],
    ['scope', { scope: 'new_prompt' }],
    ['prompt', { prompt: 'b' }],
  ])('are of one %s', (_, other) => {
    expect(over([broken('a', '1', other)], [broken('a', '500')])).toHaveLength(1)
  })

  const many = (count: number, actual = '100', some: Partial<Broken> = {}) =>
    Array.from({ length: count }, (_, i) => broken(`p${i}`, actual, some))

  test('of many prompts are folded: their number, the worst and the sum', () => {
    const approved = many(40)
    expect(ceilingsOf(approved)).toMatchObject({ detail: 'limits' })
    expect(ceilingsOf(approved).most).toHaveLength(3)
    expect(over(many(40), approved)).toEqual([])
    expect(over(many(3), approved)).toEqual([])
    expect(over(many(41, '10'), approved)).toMatchObject([{ of: 'count', actual: '41', approved: '40' }])
    expect(over([...many(2), broken('x', '101')], approved)).toMatchObject([{ of: 'worst', approved: '100' }])
    expect(over([...many(39), broken('x', '101')], approved).map(({ of }) => of)).toEqual(['worst', 'sum'])
  })

  test('of many projects are folded by unit, and are about all of them', () => {
    const projects = Array.from({ length: 40 }, (_, i) => many(1, '100', { project: `services/${i}` })).flat()
    const ceilings = ceilingsOf(projects)
    expect(ceilings).toMatchObject({ detail: 'units' })
    expect(ceilings.most).toHaveLength(3)
    expect(exceeding([...projects, broken('x', '1')], ceilings)).toMatchObject([
      { project: undefined, excess: { of: 'count' } },
      { project: undefined, excess: { of: 'sum' } },
    ])
  })
})

const delta = (expected: string) => ({ low: expected, expected, high: expected })
const usd = (amount: string) => ({ base: '10', head: '20', delta: delta(amount) })

function change(id: string, tokens: number, month = '1') {
  const side = { contextShare: 0.91 }
  const counted = { base: 1000, head: 1000 + tokens, delta: { low: tokens, expected: tokens, high: tokens } }
  return { id, base: side, head: side, tokens: counted, usdPerThousandCalls: usd('0.5'), usdPerMonth: usd(month) }
}

const breach = (unit: LimitUnit, actual: string, prompt: string, severity: Breach['severity'] = 'fail'): Breach => ({
  unit,
  limit: '1',
  severity,
  actual: delta(actual),
  prompt,
})

const limit = (prompts: string[], breaches: Breach[], some: object = {}): Finding => ({
  kind: 'limit',
  severity: 'fail',
  scope: 'each_prompt',
  cause: 'text',
  prompts,
  owners: [],
  breaches,
  wouldFail: false,
  ...some,
})

function reportOf(findings: Finding[], changes = [change('a', 500), change('b', 80)]): Report {
  return { verdict: 'fail', findings, changes } as unknown as Report
}

describe('what is broken', () => {
  test('is every prompt that a finding names, by its own growth, and not the percentage of the worst', () => {
    const report = reportOf([
      limit(['a', 'b'], [breach('tokens_percent', '50', 'a'), breach('usd_percent', '9', 'a', 'warn')]),
    ])
    expect(brokenLimits('.', report)).toEqual([broken('a', '500'), broken('b', '80')])
  })

  test('of all prompts is the sum of those that both sides have, where the limit is a percentage', () => {
    const added = { ...change('new', 9000), base: null }
    const all = { scope: 'all_prompts' as const }
    const report = reportOf(
      [limit([], [breach('tokens_percent', '29', ''), breach('usd_per_month', '12.5', '')], all)],
      [change('a', 500), change('b', 80), added as never],
    )
    expect(brokenLimits('.', report)).toEqual([
      broken(undefined, '580'),
      broken(undefined, '12.5', { unit: 'usd_per_month' }),
    ])
  })

  test('is also what was approved, and nothing that only warns or would fail', () => {
    const breaches = [breach('tokens_percent', '50', 'a')]
    const of = (some: object) => brokenLimits('.', reportOf([limit(['a'], breaches, some)]))
    expect(of({ severity: 'warn', approvedBy: 'alice' })).toHaveLength(1)
    expect(of({ severity: 'warn', wouldFail: true })).toEqual([])
  })
})

const command = (comment: number, some: Partial<Judged> = {}): Judged => ({
  pull: 482,
  comment,
  by: 'alice',
  at: `2026-11-22T09:0${comment}:00Z`,
  asks: 'approve',
  reason: 'needed',
  edited: false,
  may: 'yes',
  ...some,
})

const small: Ceilings = ceilingsOf([broken('a', '500')])
const large: Ceilings = ceilingsOf([broken('a', '900')])
const ledgerOf = (...entries: [at: string | undefined, ceilings: Ceilings][]): Ledger => ({
  entries: entries.map(([at, ceilings]) => ({ at, ceilings, prompts: 'p1' })),
  bindings: [],
})

describe('an approval is bound', () => {
  const ledger = ledgerOf(['2026-11-22T09:05:00Z', large], ['2026-11-22T09:01:00Z', small])

  test('to the newest that was there before it', () => {
    expect(bind(command(6), ledger)).toMatchObject({ ceilings: large })
    expect(bind(command(5), ledger)).toMatchObject({ ceilings: small })
    expect(bind(command(2), ledger)).toMatchObject({ ceilings: small })
    expect(bind(command(1), ledger)).toBe('too-early')
  })

  test('to what an earlier run found, whatever has come since', () => {
    const bound = { comment: 6, ceilings: small, prompts: '' }
    expect(bind(command(6), { ...ledger, bindings: [bound] })).toBe(bound)
  })

  test('to nothing without a time', () => {
    expect(bind(command(6), ledgerOf([undefined, large]))).toBe('too-early')
    expect(bind(command(6), 'ledger-edited')).toBe('ledger-edited')
  })

  test('and that is remembered of those who may alone', () => {
    const commands = [
      command(6),
      command(7, { may: 'no-permission' }),
      command(8, { edited: true }),
      command(9, { asks: 'revoke', reason: '' }),
    ]
    expect(bindings(commands, ledger)).toEqual([{ comment: 6, ceilings: large, prompts: 'p1' }])
  })
})

describe('the verdict', () => {
  const report = reportOf([limit(['a'], [breach('tokens_percent', '50', 'a')])])
  const ledger = ledgerOf(['2026-11-22T09:01:00Z', small])
  const settle = (commands: Judged[], of = report, by = ledger) =>
    approve([{ name: '.', report: of, commands }], by)[0]!
  const states = (settled: Report) =>
    settled.findings.flatMap(finding => (finding.kind === 'approval' ? [[finding.state, finding.by]] : []))

  test('is the newest approval’s that covers it', () => {
    const settled = settle([command(4, { by: 'bob', edited: true }), command(3), command(2, { by: 'carol' })])
    expect(settled.verdict).toBe('warn')
    expect(states(settled)).toEqual([['valid', 'alice']])
  })

  test('is reported where none counts, at most three, those with permission first', () => {
    const nobody = ['x', 'y', 'z'].map((by, i) => command(5 + i, { by, may: 'no-permission' }))
    const settled = settle([...nobody.toReversed(), command(4, { reason: '' }), command(3, { edited: true })])
    expect(settled.verdict).toBe('fail')
    expect(states(settled)).toEqual([
      ['no-reason', 'alice'],
      ['not-allowed', 'z'],
      ['not-allowed', 'y'],
    ])
  })

  test('a revocation ends all before it, by whoever may', () => {
    expect(states(settle([command(4, { asks: 'revoke', by: 'bob' }), command(3)]))).toEqual([['revoked', 'bob']])
    expect(states(settle([command(4, { asks: 'revoke', by: 'bob', may: 'bot' }), command(3)]))).toEqual([
      ['valid', 'alice'],
    ])
    expect(states(settle([command(5), command(4, { asks: 'revoke' }), command(3)]))).toEqual([['valid', 'alice']])
    expect(states(settle([command(4, { asks: 'revoke' })]))).toEqual([])
  })

  test('lists at most five of what outgrew it', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const grown = reportOf(
      [limit(names, [breach('tokens_percent', '50', 'a')])],
      names.map(name => change(name, 700)),
    )
    const [finding] = settle([command(3)], grown).findings
    expect(finding).toMatchObject({ kind: 'approval', state: 'outgrown', more: 2 })
    expect((finding as { worse: unknown[] }).worse).toHaveLength(5)
  })

  const ruled = (rules: object) => ({ ...report, basis: { approvals: rules } }) as unknown as Report

  test('takes as many people as the base says, however often one of them approves', () => {
    const two = ruled({ minApprovers: 2 })
    const alone = settle([command(4, { by: 'Alice' }), command(3)], two)
    expect([alone.verdict, alone.findings[0]]).toMatchObject(['fail', { state: 'too-few', missing: 1, by: 'Alice' }])
    const both = settle([command(4, { by: 'bob' }), command(3)], two)
    expect([both.verdict, states(both)]).toEqual([
      'warn',
      [
        ['valid', 'bob'],
        ['valid', 'alice'],
      ],
    ])
    expect(both.findings.at(-1)).toMatchObject({ kind: 'limit', approvedBy: 'bob, alice' })
  })

  test('ends with a push that changes a prompt only where the base says so', () => {
    const settled = (rules: object, prompts: string) =>
      approve([{ name: '.', report: ruled(rules), commands: [command(3)] }], ledger, prompts)[0]!
    expect(states(settled({ minApprovers: 1, resetOnPush: true }, 'p2'))).toEqual([['reset', 'alice']])
    expect(settled({ minApprovers: 1, resetOnPush: true }, 'p2').verdict).toBe('fail')
    expect(states(settled({ minApprovers: 1, resetOnPush: true }, 'p1'))).toEqual([['valid', 'alice']])
    expect(states(settled({ minApprovers: 1, resetOnPush: false }, 'p2'))).toEqual([['valid', 'alice']])
  })

  test('stays where something else fails', () => {
    const other: Finding = { kind: 'include-missing', severity: 'fail', target: 'x', prompts: ['a'] }
    const settled = settle([command(3)], reportOf([...report.findings, other]))
    expect(settled.verdict).toBe('fail')
    expect(states(settled)).toEqual([['other-failure', 'alice']])
  })
})
