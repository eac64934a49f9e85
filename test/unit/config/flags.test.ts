import { expect, test } from 'vitest'
import { thresholds } from '../policy/rules.ts'
import { read, told } from './read.ts'

const text = 'limits: {each_prompt: {fail_above: {tokens: 10%, usd: 30%}}}'

test('fail-above tightens a config of the base key by key, and says what it could not loosen', () => {
  const { config, findings } = read(text, text, { failAbove: '20%' })
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above')).toMatchObject({
    tokens: { percent: 10 },
    usd: { percent: 20 },
  })
  expect(thresholds(config.policy.limits, 'all_prompts', 'fail_above')).toMatchObject({
    tokens: { percent: 20 },
    usd: { percent: 20 },
  })
  expect(findings).toEqual([
    { kind: 'flag-ignored', severity: 'info', flag: '--fail-above', given: '20%', kept: 'each_prompt tokens 10%' },
  ])
})

test('the percentage that is the limit already adds no finding', () => {
  expect(read('enforce: fail', 'enforce: fail', { failAbove: '20%' }).findings).toEqual([])
})

test('a limit in tokens stays, as it cannot be compared', () => {
  const amount = 'limits: {each_prompt: {fail_above: {tokens: 500}}}'
  const { config, findings } = read(amount, amount, { failAbove: '1%', where: 'input' })
  expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above').tokens).toEqual({ amount: 500 })
  expect(findings).toMatchObject([
    { kind: 'flag-ignored', flag: 'the input "fail-above"', kept: 'each_prompt tokens 500' },
  ])
})

test('without a config of the base, flags simply apply', () => {
  for (const head of [undefined, text]) {
    const { config } = read(undefined, head, { failAbove: '50%', enforce: 'report' })
    expect(thresholds(config.policy.limits, 'each_prompt', 'fail_above')).toMatchObject({
      tokens: { percent: 50 },
      usd: { percent: 50 },
    })
    expect(config.policy.enforce).toBe('report')
  }
})

test('enforce only goes from report to fail', () => {
  expect(read('enforce: report', 'enforce: report', { enforce: 'fail' }).config.policy.enforce).toBe('fail')
  const { config, findings } = read(text, text, { enforce: 'report' })
  expect(config.policy.enforce).toBe('fail')
  expect(findings).toEqual([
    { kind: 'flag-ignored', severity: 'info', flag: '--enforce', given: 'report', kept: 'fail' },
  ])
})

test('a removed config cannot be loosened by a flag either', () => {
  expect(read(text, undefined, { enforce: 'report' }).config.policy.enforce).toBe('fail')
})

test('without any config, --prompts and --model say what is sent', () => {
  const { config } = read(undefined, undefined, { prompts: ['x/**'], model: ' gpt-4.1 ' })
  expect(config.head?.rules[0]?.files).toEqual(['x/**'])
  expect(config.head?.rules[0]?.exclude).toEqual([])
  expect(config.modelFlag).toBe('gpt-4.1')
})

test.each([
  [
    { model: 'm' },
    'promptcost.yml: --model does not work with a config, and there is promptcost.yml.\nWrite it as defaults.model in the config, or omit it.',
  ],
  [
    { prompts: ['a'], where: 'input' as const },
    'promptcost.yml: the input "prompts" does not work with a config, and there is promptcost.yml.\nWrite the globs under prompts in the config, or omit it.',
  ],
  [{ failAbove: '20' }, '--fail-above must be a percentage.\nWrite 20%.'],
  [{ failAbove: 'much' }, '--fail-above must be a percentage.\nWrite 20%.'],
  [{ enforce: 'no' as 'fail' }, '--enforce must be "fail" or "report".'],
  [{ prompts: [] }, '--prompts names no files.\nWrite a glob such as prompts/**.'],
  [{ prompts: ['../x'] }, '--prompts has a glob that leaves the checked directory.\nRemove the "..".'],
  [{ model: '' }, '--model names no model.\nName one, such as gpt-5.4-mini.'],
])('%j', (flags, message) => {
  expect(told(() => read('enforce: fail', 'enforce: fail', flags))).toBe(message)
  expect(told(() => read('enforce: fail', undefined, flags))).toBe(message)
})
