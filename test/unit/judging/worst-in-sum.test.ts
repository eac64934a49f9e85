import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const words = (count: number) => 'Sort the mail by its street. '.repeat(count)
const rules = (limits: object) =>
  JSON.stringify({
    defaults: { model: 'gpt-4.1', peak_calls_per_minute: 10 },
    prompts: [{ files: 'prompts/**' }],
    limits,
  })
const judged = (limits: object, prompt: string, base: string, head: string) => {
  const side = (text: string) => folder({ 'promptcost.yml': rules(limits), [prompt]: text })
  return check({ sides: { kind: 'directories', base: side(base), head: side(head) }, config: {} })
}

const rated = {
  each_prompt: { fail_above: {} },
  groups: [{ folder: 'prompts', rate_limit: { tokens_per_minute: 2500 } }],
}
const withFront = (front: object, more: string) =>
  `---\n${JSON.stringify({ name: 'a', ...front })}\n---\nsystem:\n{% if vip %}${words(25)}{% else %}no{% endif %}\n${more}`

test('a sample of the change that leaves a branch out hides no load of a group, though it makes growth look larger', async () => {
  const sample = { inputs: { vip: { type: 'boolean', default: false } } }
  const { verdict, findings } = await judged(
    rated,
    'prompts/a.prompty',
    withFront({}, ''),
    withFront(sample, words(30)),
  )
  expect(verdict).toBe('fail')
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'judged-otherwise', what: 'base-samples' }))
})

const arms = (other: number) => `{% if vip %}${words(40)}{% else %}${words(other)}{% endif %}`

test.each([
  ['a prompt', { each_prompt: { max: { tokens: 400 } } }],
  ['a group', { groups: [{ folder: 'prompts', max: { tokens: 400 } }] }],
  ['a group at peak', { groups: [{ folder: 'prompts', rate_limit: { tokens_per_minute: 4000 } }] }],
])(
  'the most that %s may be is compared with the arm that is sent, and not with all arms together',
  async (_, limits) => {
    const { verdict, changes } = await judged(limits, 'prompts/a.j2', arms(40), arms(41))
    expect(verdict).toBe('pass')
    expect(changes[0]?.tokens.head).toBeLessThan(400)
  },
)

test('growth of an arm that is not the longest counts', async () => {
  const limits = { each_prompt: { fail_above: { tokens: '20%' } } }
  const { verdict } = await judged(limits, 'prompts/a.j2', arms(5), arms(39))
  expect(verdict).toBe('fail')
})
