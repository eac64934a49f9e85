import { describe, expect, test } from 'vitest'
import { keyRules } from '../../../src/config/key-rules.ts'
import { policySource } from '../../../src/config/policy-source.ts'
import { readPolicies } from '../../../src/config/read-policies.ts'
import { readSide } from '../../../src/config/read-side.ts'
import { check } from '../../../src/judging/check.ts'
import { Problem } from '../../../src/model/problem.ts'
import { type Files, folder } from '../../git.ts'
import { source } from '../config/read.ts'

const prompts = 'prompts: [{ files: p.md, model: gpt-4.1, calls_per_month: 1000 }]\n'
const words = (count: number) => 'word '.repeat(count)
const policy = (percent: number) => `limits: { each_prompt: { fail_above: { tokens: ${percent}% } } }`

const check2 = (base: Files, head: Files) =>
  check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {} })

/** A change by 30 % under a config of both sides, with these files beside it. */
const grown = (config: string, files: Files, atHead: Files = files) =>
  check2(
    { 'promptcost.yml': prompts + config, ...files, 'p.md': words(1000) },
    { 'promptcost.yml': prompts + config, ...atHead, 'p.md': words(1300) },
  )

const told = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'no problem',
    error => (error instanceof Problem ? `${error.where?.path}: ${error.what}` : String(error)),
  )

/** The rules of a config with the policies that it extends, the nearest first. */
function rulesOf(own: string, ...policies: string[]) {
  const config = source(`extends: ./0.yml\n${own}`, 'promptcost.yml', policies)
  const side = readSide(config, readPolicies(config))
  return { ...side, looser: side.policies?.flatMap(each => (each.kind === 'looser-than-policy' ? each : [])) ?? [] }
}

describe('a policy that a config extends', () => {
  test('judges where the config says nothing', async () => {
    expect((await grown('extends: ./policy.yml', { 'policy.yml': policy(20) })).verdict).toBe('fail')
    expect((await grown('extends: ./policy.yml', { 'policy.yml': policy(40) })).verdict).toBe('pass')
  })

  test('is tightened by the config, and never loosened', async () => {
    const { verdict, findings } = await grown(`extends: ./policy.yml\n${policy(90)}`, { 'policy.yml': policy(20) })
    expect(verdict).toBe('fail')
    expect(findings).toContainEqual({
      kind: 'looser-than-policy',
      severity: 'info',
      key: 'limits.each_prompt.fail_above.tokens',
      given: '90%',
      kept: '20%',
      at: { path: 'promptcost.yml', line: 3, column: 40 },
    })
    const stricter = await grown(`extends: ./policy.yml\n${policy(10)}`, { 'policy.yml': policy(40) })
    expect(stricter.verdict).toBe('fail')
    expect(stricter.findings.map(({ kind }) => kind)).not.toContain('looser-than-policy')
  })

  test('is the base’s: a head that loosens it, extends another one or none is judged by what it replaces', async () => {
    const files = { 'policy.yml': policy(20), 'other.yml': policy(90) }
    const loosened = await grown('extends: ./policy.yml', files, { ...files, 'policy.yml': policy(90) })
    expect(loosened.verdict).toBe('fail')
    expect(loosened.findings).toContainEqual(
      expect.objectContaining({ kind: 'policy-change', key: 'limits.each_prompt.fail_above.tokens', loosens: true }),
    )
    for (const config of ['extends: ./other.yml', policy(90)]) {
      const report = await check2(
        { 'promptcost.yml': `${prompts}extends: ./policy.yml`, ...files, 'p.md': words(1000) },
        { 'promptcost.yml': prompts + config, ...files, 'p.md': words(1300) },
      )
      expect(report.verdict).toBe('fail')
      expect(report.findings).toContainEqual(
        expect.objectContaining({ kind: 'policy-change', key: 'extends', loosens: true, severity: 'warn' }),
      )
    }
  })

  test('that only the head extends counts at once where it tightens', async () => {
    const report = await check2(
      { 'promptcost.yml': `${prompts}limits: {}`, 'p.md': words(1000) },
      {
        'promptcost.yml': `${prompts}extends: ./policy.yml\nlimits: {}`,
        'policy.yml': policy(20),
        'p.md': words(1300),
      },
    )
    expect(report.verdict).toBe('fail')
  })

  test('may extend another one, beside it', async () => {
    const files = { 'rules/team.yml': 'extends: ./company.yml', 'rules/company.yml': policy(20) }
    const { verdict, findings } = await grown('extends: ./rules/team.yml', files)
    expect(verdict).toBe('fail')
    expect(findings.flatMap(each => (each.kind === 'policy-extended' ? each.policy : []))).toEqual([
      'rules/team.yml',
      'rules/company.yml',
    ])
  })

  test('of a monorepo may stand above the checked directory, and never outside of the repository', async () => {
    expect(await told(grown('extends: ../policy.yml', {}))).toBe('promptcost.yml: extends leads out of the repository.')
  })
})

describe('the check fails closed where a policy', () => {
  const cases: [string, string, Files, string][] = [
    [
      'is not there',
      'extends: ./policy.yml',
      {},
      'promptcost.yml: extends names policy.yml, which is not there at the base.',
    ],
    [
      'extends itself by way of another',
      'extends: ./a.yml',
      { 'a.yml': 'extends: ./b.yml', 'b.yml': 'extends: ./a.yml' },
      'b.yml: policies extend each other in a circle.',
    ],
    [
      'has too many above it',
      'extends: ./1.yml',
      Object.fromEntries([1, 2, 3, 4, 5, 6].map(i => [`${i}.yml`, `extends: ./${i + 1}.yml`])),
      '5.yml: more than 5 policies extend each other.',
    ],
    ['is no YAML', 'extends: ./policy.yml', { 'policy.yml': 'limits: [' }, 'policy.yml: '],
    [
      'is not a mapping',
      'extends: ./policy.yml',
      { 'policy.yml': '- a' },
      'policy.yml: a config is a mapping of keys.',
    ],
    [
      'says which files are prompts',
      'extends: ./policy.yml',
      { 'policy.yml': 'prompts: [{ files: q.md }]' },
      'policy.yml: unknown key "prompts".',
    ],
    [
      'names a price list',
      'extends: ./policy.yml',
      { 'policy.yml': 'prices: { file: cheap.json }' },
      'policy.yml: a policy cannot name a price list.',
    ],
    [
      'is larger than a config',
      'extends: ./policy.yml',
      { 'policy.yml': `limits: {} #${'a'.repeat(70_000)}` },
      'policy.yml: this config is larger than 64 KiB.',
    ],
    [
      'is named so that a quick look misses it',
      '"\\x65xtends": ./policy.yml',
      { 'policy.yml': policy(20) },
      'promptcost.yml: the policy under "extends" was not read.',
    ],
  ]
  test.each(cases)('%s', async (_, config, files, problem) => {
    expect(await told(grown(config, files))).toContain(problem)
    // The base's counts, so that breaking it is no way around it.
    const broken = { 'promptcost.yml': prompts + config, ...files, 'p.md': words(1000) }
    const mended = { 'promptcost.yml': `${prompts}${policy(90)}`, 'p.md': words(1300) }
    if (!problem.includes('was not read')) expect(await told(check2(broken, mended))).toContain(problem)
    expect(await told(check2(mended, broken))).toContain(problem.replace('at the base', 'at the head'))
  })
})

describe('what a repository says under a policy', () => {
  const extended = (own: string, shared: string) => rulesOf(own, shared)

  test('counts where it is as strict, key by key', () => {
    const {
      policy: rules,
      approvals,
      looser,
    } = extended(
      'enforce: fail\napprovals: { min_approvers: 2, allow: [alice] }\nlimits: { all_prompts: { fail_above: { usd: 5% } } }',
      'approvals: { allow: [alice, bob], min_approvers: 1 }\nlimits: { all_prompts: { fail_above: { usd: 9% } } }',
    )
    expect(approvals).toMatchObject({ allow: ['alice'], minApprovers: 2 })
    expect(rules.limits.find(({ scope }) => scope === 'all_prompts')?.amount).toEqual({ percent: 5 })
    expect(looser).toEqual([])
  })

  test('does not count where it is looser, and is reported', () => {
    const {
      policy: rules,
      approvals,
      facts,
      looser,
    } = extended(
      'enforce: report\napprovals: { by_author: true, min_approvers: 1 }\nprices: { gpt-5: { discount: 90% }, own: { input: 1, output: 1 } }\nlimits: { each_prompt: { ignore_below: { tokens: 900 }, fail_above: { tokens: 500 } }, groups: [{ tag: a, budget: { usd_per_month: 90 } }] }',
      'enforce: fail\napprovals: { by_author: false, min_approvers: 2 }\nprices: { gpt-5: { discount: 5% } }\nlimits: { each_prompt: { fail_above: { tokens: 20% } }, groups: [{ tag: a, budget: { usd_per_month: 9 } }] }',
    )
    expect(rules.enforce).toBe('fail')
    expect(approvals).toMatchObject({ byAuthor: false, minApprovers: 2 })
    expect(facts.prices['gpt-5']?.discount).toBe(0.05)
    expect(facts.prices.own?.input).toBe(1_000_000n)
    expect(looser.map(({ key, given, kept }) => [key, given, kept])).toEqual([
      ['enforce', 'report', 'fail'],
      ['limits.each_prompt.ignore_below.tokens', '900', '50'],
      ['limits.each_prompt.fail_above.tokens', '500', '20%'],
      ['limits.groups["tag:a"].budget.usd_per_month', '90', '9'],
      ['approvals.by_author', 'true', 'false'],
      ['approvals.min_approvers', '1', '2'],
      ['prices["gpt-5"]', 'its own', "the policy's"],
    ])
  })

  test('is tightened once more by each policy on the way', () => {
    const { policy: rules } = rulesOf('defaults: {}', policy(30), policy(20))
    expect(rules.limits.find(({ scope }) => scope === 'each_prompt')?.amount).toEqual({ percent: 20 })
  })

  test('has no other key in common with a policy than those that only tighten', () => {
    const shared = /^(?:\$schema$|extends$|enforce$|limits\.|approvals\.|prices\.<name>\.)/
    for (const key of Object.keys(keyRules)) {
      const [top = ''] = key.split(/[.[]/)
      const text = `${top}: {}`
      const refused = (() => {
        try {
          rulesOf('defaults: {}', text)
          return false
        } catch (error) {
          return (error as Problem).what.startsWith('unknown key')
        }
      })()
      expect([key, refused]).toEqual([key, !shared.test(key) && key !== 'prices.file'])
    }
  })
})

test.each([
  'acme/.github//policy.yml@main#abc',
  'acme/repo//policy.yml',
  'acme/..//policy.yml@v1',
  'acme/repo//../policy.yml@v1',
  'acme/repo//policy.yml@v1..v2',
  'https://example.com/policy.yml',
  'git@github.com:acme/repo//policy.yml@v1',
  'npm:@acme/policy//policy.yml@latest',
  'npm:@acme/policy//policy.yml@^1.0.0',
  '/etc/passwd',
  'policy.yml',
  '.\\policy.yml',
  './a b.yml',
])('%s names no policy', written => {
  expect(policySource(written)).toBeUndefined()
})
