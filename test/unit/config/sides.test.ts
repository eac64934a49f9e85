import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { thresholds } from '../policy/rules.ts'
import { read } from './read.ts'

const short = (findings: Finding[]) =>
  findings.map(finding => {
    if (finding.kind === 'policy-change') return [finding.key, finding.from, finding.to, finding.loosens]
    if (finding.kind === 'head-key') return ['head-key', finding.key]
    return [finding.kind]
  })

const limits = (each: string) => `limits: {each_prompt: {fail_above: {${each}}}}`

test('without a config the built-in defaults apply', () => {
  const { config, findings } = read(undefined, undefined)
  expect(findings).toEqual([])
  expect(config.policyFrom).toBe('defaults')
  expect(config.base).toBe(config.head)
  expect(config.head?.path).toBeUndefined()
  expect(config.head?.rules).toHaveLength(1)
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above')).toEqual({
    tokens: { percent: 20 },
    usd: { percent: 20 },
    context_window: { percent: 100 },
  })
  expect(thresholds(config.policy.limits, 'all_prompts', 'fail_above').tokens).toEqual({ percent: 20 })
  expect(thresholds(config.policy.limits, 'new_prompt', 'warn_above').context_window).toEqual({ percent: 80 })
  expect(thresholds(config.policy.limits, 'new_prompt', 'fail_above').tokens).toBeUndefined()
  expect(config.policy.ignoreBelow).toEqual({ tokens: 50, usd_per_1k_calls: 0.01, usd_per_month: undefined })
})

test('with the key limits, only those apply, beside the floor and the context window', () => {
  const written = limits('tokens: 12.5%, usd_per_month: 250')
  const { config } = read(written, written)
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above')).toEqual({
    tokens: { percent: 12.5 },
    usd_per_month: { amount: 250 },
    context_window: { percent: 100 },
  })
  expect(thresholds(config.policy.limits, 'all_prompts', 'fail_above').tokens).toBeUndefined()
  expect(config.policy.ignoreBelow.tokens).toBe(50)
})

test('first adoption uses the head, with limits no looser than the defaults, and says so', () => {
  const { config, findings } = read(undefined, 'enforce: report')
  expect(config.policyFrom).toBe('head')
  expect(config.policy.enforce).toBe('fail')
  const limited = (text: string) =>
    thresholds(read(undefined, text).config.policy.limits, 'each_prompt', 'fail_above').tokens
  expect([limited('limits: {}'), limited(limits('tokens: 90%')), limited(limits('tokens: 5%'))]).toEqual([
    { percent: 20 },
    { percent: 20 },
    { percent: 5 },
  ])
  expect(findings).toEqual([{ kind: 'first-adoption', severity: 'info', config: 'promptcost.yml' }])
})

test('a removed config still judges, on both sides', () => {
  const { config, findings } = read(limits('tokens: 5%'), undefined)
  expect(config.policyFrom).toBe('base')
  expect(config.head).toBe(config.base)
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above').tokens).toEqual({ percent: 5 })
  expect(findings).toEqual([{ kind: 'config-removed', severity: 'warn', config: 'promptcost.yml' }])
})

test('the same config on both sides says nothing', () => {
  const text = `${limits('tokens: 5%')}\nprices: {m: {input: 1}}\nprompts: [{files: a, calls_per_month: 5, exclude: b}]\n`
  expect(read(text, `# a comment\n${text}`).findings).toEqual([])
})

test.each([
  [
    'a raised limit',
    limits('tokens: 20%'),
    limits('tokens: 40%'),
    ['limits.each_prompt.fail_above.tokens', '20%', '40%', true],
  ],
  [
    'a lowered limit',
    limits('tokens: 20%'),
    limits('tokens: 10%'),
    ['limits.each_prompt.fail_above.tokens', '20%', '10%', false],
  ],
  [
    'a removed limit',
    limits('tokens: 20%'),
    limits(''),
    ['limits.each_prompt.fail_above.tokens', '20%', undefined, true],
  ],
  [
    'another unit',
    limits('tokens: 20%'),
    limits('tokens: 9'),
    ['limits.each_prompt.fail_above.tokens', '20%', '9', true],
  ],
  ['report', 'enforce: fail', 'enforce: report', ['enforce', 'fail', 'report', true]],
  ['report over the default', 'defaults: {model: m}', 'enforce: report', ['enforce', 'fail', 'report', true]],
  ['fail', 'enforce: report', 'enforce: fail', ['enforce', 'report', 'fail', false]],
  [
    'a floor that the base lacks',
    'limits: {each_prompt: {}}',
    'limits: {each_prompt: {ignore_below: {usd_per_month: 5}}}',
    ['limits.each_prompt.ignore_below.usd_per_month', undefined, '5', true],
  ],
  [
    'a lower floor',
    'limits: {each_prompt: {ignore_below: {tokens: 60}}}',
    'limits: {each_prompt: {ignore_below: {tokens: 10}}}',
    ['limits.each_prompt.ignore_below.tokens', '60', '10', false],
  ],
  [
    'fewer calls',
    'prompts: [{files: a, calls_per_month: 9}]',
    'prompts: [{files: a, calls_per_month: 5}]',
    ['prompts[0].calls_per_month', '9', '5', true],
  ],
  [
    'an entry with fewer calls',
    'prompts: [{files: a, calls_per_month: 9}]',
    'prompts: [{files: a, calls_per_month: 9}, {files: a/b, calls_per_month: 1}]',
    ['prompts[1].calls_per_month', undefined, '1', true],
  ],
  [
    'more output by default',
    'defaults: {output_tokens: 1}',
    'defaults: {output_tokens: 2}',
    ['defaults.output_tokens', '1', '2', false],
  ],
  [
    'an owner',
    'prompts: [{files: a, owner: x}]',
    'prompts: [{files: a, owner: y}]',
    ['prompts[0].owner', 'x', 'y', false],
  ],
  ['a glob removed', 'prompts: [{files: [a, b]}]', 'prompts: [{files: a}]', ['prompts[0].files', '[a, b]', 'a', true]],
  [
    'other globs',
    'prompts: [{files: "a/**"}]',
    'prompts: [{files: [a/b, a/c]}]',
    ['prompts[0].files', 'a/**', '[a/b, a/c]', true],
  ],
  [
    'an entry removed',
    'prompts: [{files: a}, {files: b}]',
    'prompts: [{files: a}]',
    ['prompts.files', 'b', undefined, true],
  ],
  [
    'a glob narrowed',
    'prompts: [{files: a}]',
    'prompts: [{files: a, exclude: a/b}]',
    ['prompts[0].exclude', undefined, 'a/b', true],
  ],
  ['a lower price', 'prices: {m: {input: 2}}', 'prices: {m: {input: 0.25}}', ['prices.m.input', '2', '0.25', true]],
  ['a higher price', 'prices: {m: {input: 2}}', 'prices: {m: {input: 3}}', ['prices.m.input', '2', '3', false]],
  ['a price removed', 'prices: {m: {input: 2}}', 'enforce: fail', ['prices.m', 'its own', undefined, true]],
  ['a discount', 'prices: {m: {discount: 5%}}', 'prices: {m: {discount: 7%}}', ['prices.m.discount', '5%', '7%', true]],
])('what counts after the merge: %s', (_, base, head, expected) => {
  const before = read(base, base).config
  const { config, findings } = read(base, head)
  expect(short(findings)).toEqual([expected])
  expect(findings[0]?.severity).toBe(expected[3] ? 'warn' : 'info')
  expect(config.policy).toEqual(before.policy)
  expect(config.prices).toEqual(before.prices)
})

test('a policy change is reported at its place in the head', () => {
  const { findings } = read('enforce: fail', '# why\nenforce: report')
  expect(findings[0]?.at).toEqual({ path: 'promptcost.yml', line: 2, column: 1 })
})

test('a limit that the base lacks counts at once', () => {
  const { config, findings } = read(limits('tokens: 20%'), limits('tokens: 20%, usd: 10%'))
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above').usd).toEqual({ percent: 10 })
  expect(short(findings)).toEqual([['head-key', 'limits.each_prompt.fail_above.usd']])
})

test('the default limits of the base cannot be replaced by the head', () => {
  const { config, findings } = read('defaults: {model: m}', limits('tokens: 900%'))
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above').tokens).toEqual({ percent: 20 })
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above').usd).toEqual({ percent: 20 })
  expect(short(findings).every(([, , , loosened]) => loosened)).toBe(true)
})

test('prices and deployments that the base lacks count at once; an unknown name is no way to a prototype', () => {
  const { config, findings } = read(
    'enforce: fail',
    'prices: {constructor: {input: 0.8, output: 3.2}}\nmodels: {toString: gpt-4.1}',
  )
  expect(short(findings)).toEqual([
    ['head-key', 'prices.constructor'],
    ['head-key', 'models.toString'],
  ])
  expect(config.prices.constructor).toMatchObject({ input: 800_000n, output: 3_200_000n })
  expect(config.base?.prices.constructor).toBeUndefined()
  expect(config.head?.models.toString).toMatchObject({ asked: 'gpt-4.1' })
})

test('prices are exact', () => {
  const { config } = read(undefined, 'prices: {m: {input: 0.123457, output: 999999.999999, discount: 12.5%}}')
  expect(config.prices.m).toMatchObject({
    input: 123_457n,
    output: 999_999_999_999n,
    discount: 0.125,
    at: { path: 'promptcost.yml', line: 1, column: 10 },
  })
})

test('a name that the catalogue knows keeps its meaning until the merge', () => {
  const isListed = (name: string) => name === 'gpt-5'
  const head =
    'prices: {gpt-5: {discount: 99%}, ours: {input: 1, output: 2}}\nmodels: {gpt-5: gpt-5-nano, mine: gpt-5-nano}'
  const { config, findings } = read('enforce: fail', head, {}, isListed)
  expect(Object.keys(config.prices)).toEqual(['ours'])
  expect(config.head?.models).toMatchObject({ mine: { asked: 'gpt-5-nano' } })
  expect(Object.keys(config.head?.models ?? {})).toEqual(['mine'])
  expect(short(findings)).toEqual([
    ['prices["gpt-5"]', undefined, undefined, true],
    ['head-key', 'prices.ours'],
    ['models["gpt-5"]', undefined, 'gpt-5-nano', true],
    ['head-key', 'models.mine'],
  ])
})
