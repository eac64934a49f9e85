import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config/read-config.ts'
import type { Policy } from '../../../src/model/config.ts'
import { read, source } from './read.ts'

const growth = ({ limits }: Policy) =>
  limits.flatMap(({ scope, level, limit, amount, group }) =>
    (scope === 'each_prompt' || scope === 'all_prompts') &&
    !group &&
    limit !== 'context_window' &&
    limit !== 'usd_per_success'
      ? [`${scope} ${level} ${limit} ${'percent' in amount ? `${amount.percent}%` : amount.amount}`]
      : [],
  )
const growthOf = (text: string) => growth(read(text, text).config.policy).sort()

const ofEach = ['each_prompt fail_above tokens 20%', 'each_prompt fail_above usd 20%']
const ofAll = ['all_prompts fail_above tokens 20%', 'all_prompts fail_above usd 20%']
const byDefault = [...ofAll, ...ofEach]

describe('the default limits on growth', () => {
  test.each([
    ['nothing', 'enforce: fail'],
    ['a group', 'limits: { groups: [{ folder: a, max: { tokens: 5 } }] }'],
    ['no group', 'limits: { groups: [] }'],
    ['growth since a tag', 'limits: { since: { ref: v1, fail_above: { tokens: 30% } } }'],
    ['a cap', 'limits: { each_prompt: { max: { tokens: 8000 } } }'],
    ['new prompts', 'limits: { new_prompt: { warn_above: { tokens: 4000 } } }'],
    ['the cost of a success', 'limits: { each_prompt: { fail_above: { usd_per_success: 10% } } }'],
    ['the context window', 'limits: { each_prompt: { fail_above: { context_window: 90% } } }'],
    ['what is noise', 'limits: { each_prompt: { ignore_below: { tokens: 90 } } }'],
    ['a section without limits', 'limits: { each_prompt: {}, all_prompts: {} }'],
  ])('stay in force where a config limits %s', (_, text) => {
    expect(growthOf(text)).toEqual(byDefault)
  })

  test.each([
    ['tokens: 30%', ['each_prompt fail_above tokens 30%']],
    ['usd_per_month: 250', ['each_prompt fail_above usd_per_month 250']],
    ['usd_per_success: 10%, usd: 30%', ['each_prompt fail_above usd 30%']],
  ])('end where a config limits the growth of each prompt: %s', (written, expected) => {
    expect(growthOf(`limits: { each_prompt: { fail_above: { ${written} } } }`)).toEqual(expected)
  })

  test('end where a config only warns of growth', () => {
    expect(growthOf('limits: { each_prompt: { warn_above: { tokens: 10% } } }')).toEqual([
      'each_prompt warn_above tokens 10%',
    ])
  })

  test('of one prompt stay in force where a config limits only that of all', () => {
    expect(growthOf('limits: { all_prompts: { fail_above: { usd_per_month: 500 } } }')).toEqual([
      'all_prompts fail_above usd_per_month 500',
      ...ofEach,
    ])
  })

  test.each([['limits: {}'], ['limits: { each_prompt: { fail_above: {} } }']])('are switched off by %s', text => {
    expect(growthOf(text)).toEqual([])
  })

  test('of all prompts are switched off alone', () => {
    expect(growthOf('limits: { all_prompts: { fail_above: {} } }')).toEqual(ofEach)
  })

  test.each([
    ['limits: {}'],
    ['limits: { each_prompt: { fail_above: {} }, groups: [{ folder: a, max: { tokens: 5 } }] }'],
    ['limits: { each_prompt: { fail_above: { usd_per_month: 250 } }, groups: [{ folder: a, max: { tokens: 5 } }] }'],
  ])('judge the pull request that ends them, which is said to loosen the rules: %s', head => {
    const { config, findings } = read('limits: { groups: [{ folder: a, max: { tokens: 5 } }] }', head)
    expect(growth(config.policy).sort()).toEqual(expect.arrayContaining(byDefault))
    expect(findings).toContainEqual(
      expect.objectContaining({
        kind: 'policy-change',
        severity: 'warn',
        key: 'limits.each_prompt.fail_above.tokens',
        from: '20%',
        loosens: true,
      }),
    )
  })

  test('count at first adoption, whatever the first config says', () => {
    for (const first of ['limits: {}', 'limits: { groups: [] }', 'limits: { each_prompt: { fail_above: {} } }'])
      expect(growth(read(undefined, first).config.policy).sort()).toEqual(byDefault)
  })
})

describe('under a shared policy, the default limits on growth', () => {
  const under = (policy: string, own: string) => {
    const config = source(`extends: ./policy.yml\n${own}`, 'promptcost.yml', [policy])
    const catalogue = { isListed: () => false, unknownName: () => undefined }
    const { config: found, findings } = readConfig({ base: config, head: config }, {}, catalogue)
    return {
      limits: growth(found.policy).sort(),
      looser: findings.filter(({ kind }) => kind === 'looser-than-policy').length,
    }
  }
  const group = 'limits: { groups: [{ folder: ., max: { tokens: 5 } }] }'

  test('stay in force where neither limits growth', () => {
    expect(under(group, '').limits).toEqual(byDefault)
    expect(under(group, 'limits: { since: { ref: v1, fail_above: { tokens: 30% } } }').limits).toEqual(byDefault)
    expect(under('enforce: fail', '').limits).toEqual(byDefault)
  })

  test('end where either limits growth, as the other says nothing of it', () => {
    const own = 'limits: { each_prompt: { fail_above: { tokens: 30% } } }'
    expect(under(group, own)).toEqual({ limits: ['each_prompt fail_above tokens 30%'], looser: 0 })
    expect(under(own, group)).toEqual({ limits: ['each_prompt fail_above tokens 30%'], looser: 0 })
  })

  test('are switched off by the policy, or by the repository where the policy leaves them alone', () => {
    expect(under('limits: {}', '').limits).toEqual([])
    expect(under(group, 'limits: {}').limits).toEqual([])
    expect(under('limits: { each_prompt: { fail_above: { tokens: 30% } } }', 'limits: {}').limits).toEqual([
      'each_prompt fail_above tokens 30%',
    ])
  })
})
