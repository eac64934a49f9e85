import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'
import { sides } from '../prompts/sides.ts'

const node = (more = '', api = 'chat') =>
  `nodes:\n- name: ask\n  type: llm\n  source: { type: code, path: ask.jinja2 }\n  inputs: { ${more} }\n  api: ${api}\n`

async function read(flow: string, template: string) {
  const { head } = await sides(undefined, { 'f/flow.dag.yaml': flow, 'f/ask.jinja2': template })
  return head.map(({ id, model, settings, messages, tools = [] }) => ({
    id,
    model: model?.asked,
    maxOutput: settings.maxOutput,
    said: messages.map(({ role, runs }) => `${role}: ${runs.expected.map(({ text }) => text).join('')}`),
    tools: tools.map(({ name }) => name),
  }))
}

test('a node is a prompt: roles by lines, the model, numbers and tools that are written as text', async () => {
  const flow = node(`deployment_name: gpt-4.1, max_tokens: '256', functions: '[{"name": "look"}]'`)
  expect(await read(flow, 'lost\nsystem:\nSort.\n# User:\n{{ x }}\nassistant:\n')).toEqual([
    {
      id: 'f/flow.dag.yaml#ask',
      model: 'gpt-4.1',
      maxOutput: 256,
      said: ['system: Sort.', 'user: {{ x }}'],
      tools: ['look'],
    },
  ])
})

test('a completion is one text, whatever its lines say', async () => {
  const [prompt] = await read(node('', 'completion'), 'system:\nSort.')
  expect(prompt?.said).toEqual(['prompt: system:\nSort.'])
})

test('inputs of the flow are samples, and what another node makes is a slot', async () => {
  const flow = `inputs:\n  q: { type: string, default: Why? }\n${node("a: '${inputs.q}', b: '${other.output}', c: 3")}`
  const [prompt] = await read(flow, 'user:\n{{ a }} {{ b }} {{ c }}')
  expect(prompt?.said).toEqual(['user: Why? {{ b }} 3'])
})

test('every variant is a prompt, and the default has the name of the node', async () => {
  const variant = '{ node: { type: llm, source: { path: ask.jinja2 } } }'
  const flow = `node_variants:\n  ask:\n    default_variant_id: b\n    variants: { a: ${variant}, b: ${variant} }\n`
  expect((await read(flow, 'Sort.')).map(({ id }) => id)).toEqual(['f/flow.dag.yaml#ask.a', 'f/flow.dag.yaml#ask'])
})

test('a template of a flow is no prompt by itself, and one that is not there fails', async () => {
  const compared = async (head: Record<string, string>) => {
    const base = { 'f/flow.dag.yaml': node(), 'f/ask.jinja2': 'system:\nSort.' }
    return check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {} })
  }
  const grown = await compared({
    'f/flow.dag.yaml': node(),
    'f/ask.jinja2': `system:\nSort.${' It grows.'.repeat(40)}`,
  })
  expect(grown.changes.map(({ id, state }) => `${id} ${state}`)).toEqual(['f/flow.dag.yaml#ask edited'])
  expect(grown.verdict).toBe('fail')
  expect((await compared({ 'f/flow.dag.yaml': node() })).verdict).toBe('fail')
})
