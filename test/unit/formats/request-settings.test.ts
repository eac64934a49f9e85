import { describe, expect, it } from 'vitest'
import { oneFile } from '../prompts/one-file.ts'

const read = async (yaml: string) => (await oneFile('a.md', `---\n${yaml}\n---\nHello.`)).prompt

describe('the model of a file', () => {
  it.each([
    ['model: gpt-4o', 'gpt-4o', 2],
    ['model: { name: gpt-4o }', 'gpt-4o', 2],
    ['model:\n  id: gpt-4o', 'gpt-4o', 3],
    ['model:\n  configuration:\n    model: gpt-4o', 'gpt-4o', 4],
    ['model:\n  configuration:\n    azure_deployment: my-4o', 'my-4o', 4],
    ['x: &m gpt-4o\nmodel: *m', 'gpt-4o', 2],
    ['base: &b {model: gpt-4o}\n<<: *b', 'gpt-4o', 2],
  ])('is found in %j', async (yaml, asked, line) => {
    expect((await read(yaml)).model).toMatchObject({ asked, at: { path: 'a.md', line } })
  })

  it.each([
    'model: 4',
    'model: [gpt-4o]',
    'model: {}',
    'model: ""',
    'model: ~',
    'model: true',
    'model: "a\\nb"',
    `model: ${'x'.repeat(201)}`,
    `model: \${env:DEPLOYMENT}`,
    'model:\n  configuration: {azure_deployment: "{{ deployment }}"}',
    '__proto__: {model: gpt-4o}',
    'constructor: {model: gpt-4o}',
    '"model.name": gpt-4o',
    'model: !!js/function "x"',
  ])('is not named by %j', async yaml => {
    const prompt = await read(yaml)
    expect(prompt.declared).toBe(false)
    const asked = prompt.model?.asked
    // A tag that nobody knows leaves a text, which names a model like any other.
    expect(asked).toBe(yaml.includes('!!js') ? 'x' : undefined)
  })
})

describe('the settings of a file', () => {
  it.each([
    ['max_tokens: 5', { maxOutput: 5 }],
    ['config: {max_output_tokens: 5, n: 3}', { maxOutput: 5, n: 3 }],
    ['parameters: {maxTokens: 5}', { maxOutput: 5 }],
    ['modelParameters: {maxOutputTokens: 5}', { maxOutput: 5 }],
    ['model: {parameters: {max_tokens: 5, reasoning_effort: high}}', { maxOutput: 5, effort: 'high' }],
    ['settings: {effort: low}', { effort: 'low' }],
    ['max_tokens: 1\nconfig: {max_tokens: 5}', { maxOutput: 1 }],
    ['max_tokens: "5"\nn: 1.5\neffort: 3', {}],
    ['max_tokens: -5\nn: 0\neffort: "a b"', {}],
    ['max_tokens: 1e400\nn: .nan', {}],
  ])('are read from %j', async (yaml, settings) => {
    expect((await read(yaml)).settings).toEqual(settings)
  })
})

describe('a declared id', () => {
  it.each(['"a b"', 'a#b', '7', '""', `"${'x'.repeat(201)}"`, '[a]', '../<b>'])('is not %s', async id => {
    expect(await read(`id: ${id}`)).toMatchObject({ id: 'a.md', declared: false })
  })
})
