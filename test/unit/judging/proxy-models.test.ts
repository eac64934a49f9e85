import { describe, expect, it } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { type Files, folder } from '../../git.ts'

const DESK = '---\nmodel: quick\n---\nYou are the desk of a shop for lamps. Sort the letter by what its writer wants.\n'
const listed = (...entries: string[]) => `model_list:\n${entries.map(entry => `  - ${entry}\n`).join('')}`
const QUICK = '{ model_name: quick, litellm_params: { model: openai/gpt-5-mini } }'

const checked = (base: Files | undefined, head: Files) =>
  check({ sides: { kind: 'directories', base: base && folder(base), head: folder(head) }, config: {} })

const modelOf = async (head: Files) => {
  const [change] = (await checked(undefined, head)).changes
  return [change?.head?.model, change?.head?.pricedAs, change?.head?.tokenizer]
}

describe('a name that a LiteLLM proxy of the repository gives to a model', () => {
  it.each(['litellm_config.yaml', 'deploy/litellm-proxy.yml', 'ops/litellm/config.yaml', 'proxy_config.yaml'])(
    'is read from %s',
    async path => {
      const files = { 'prompts/desk.prompt.md': DESK, [path]: listed(QUICK) }
      expect(await modelOf(files)).toEqual(['quick', 'gpt-5-mini', 'o200k_base'])
    },
  )

  it('is read from a file that its config includes', async () => {
    const files = { 'prompts/desk.prompt.md': DESK, 'ops/litellm.yaml': 'include: [models.yaml]\n' }
    expect((await modelOf({ ...files, 'ops/models.yaml': listed(QUICK) }))[1]).toBe('gpt-5-mini')
    expect((await modelOf({ ...files, 'models.yaml': listed(QUICK) }))[1]).toBe(null)
  })

  it('is the model that is said to be behind a deployment', async () => {
    const entry =
      '{ model_name: quick, litellm_params: { model: azure/lamps-7 }, model_info: { base_model: azure/gpt-4o } }'
    const files = { 'prompts/desk.prompt.md': DESK, 'litellm.yaml': listed(entry) }
    expect((await modelOf(files))[1]).toBe('gpt-4o')
  })

  it.each([
    [
      'that the config maps itself',
      'gpt-4.1',
      { 'promptcost.yml': 'prompts: [{ files: prompts/** }]\nmodels: { quick: gpt-4.1 }\n' },
    ],
    ['of several models', null, { 'litellm.yaml': listed(QUICK, QUICK.replace('5-mini', '4o')) }],
    [
      'that only the environment knows',
      null,
      { 'litellm.yaml': listed(QUICK.replace('openai/gpt-5-mini', 'os.environ/M')) },
    ],
    ['in a file that is no YAML', null, { 'litellm.yaml': 'model_list: [litellm_params' }],
  ])('gives way where it is one %s', async (_, expected, more) => {
    const files = { 'prompts/desk.prompt.md': DESK, 'litellm.yaml': listed(QUICK), ...more }
    expect((await modelOf(files))[1]).toBe(expected)
  })

  it('means nothing for a name that the catalogue lists', async () => {
    const files = {
      'prompts/desk.prompt.md': DESK.replace('quick', 'gpt-5'),
      'litellm.yaml': listed(QUICK.replace('quick', 'gpt-5')),
    }
    expect(await modelOf(files)).toEqual(['gpt-5', null, 'o200k_base'])
  })

  it('is a change of model where the proxy sends it elsewhere, and pays for no text that grows', async () => {
    const base = { 'prompts/desk.prompt.md': DESK, 'litellm.yaml': listed(QUICK) }
    const dear = await checked(base, { ...base, 'litellm.yaml': listed(QUICK.replace('gpt-5-mini', 'gpt-5')) })
    expect([dear.verdict, dear.causes.map(({ what, at }) => [what, at.path])]).toEqual([
      'fail',
      [[['model'], 'litellm.yaml']],
    ])
    const cheap = await checked(base, {
      'prompts/desk.prompt.md': `${DESK}${'Then write a long answer. '.repeat(40)}`,
      'litellm.yaml': listed(QUICK.replace('gpt-5-mini', 'gpt-5-nano')),
    })
    expect(cheap.verdict).toBe('fail')
  })
})
