import { describe, expect, it } from 'vitest'
import { oneFile } from '../prompts/one-file.ts'
import { pngBytes, pngOf } from '../prompts/pictures.ts'
import { costs, promptAt, sides } from '../prompts/sides.ts'

const roles = async (text: string) => {
  const { prompt } = await oneFile('a.prompt', text)
  return prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])
}

describe('Dotprompt', () => {
  it('begins a message at each role, and sends no marker and no blank message', async () => {
    expect(await roles('---\nmodel: m\n---\n\n{{role "system"}}\nBe kind.\n{{ role \'user\' }}\nHi\n')).toEqual([
      ['system', '\nBe kind.\n'],
      ['user', '\nHi'],
    ])
  })

  it('gives text before the first role to the user, and a text without roles no role', async () => {
    expect(await roles('First.{{role "model"}}Second.')).toEqual([
      ['user', 'First.'],
      ['model', 'Second.'],
    ])
    expect(await roles('---\nmodel: m\n---\nOnly.')).toEqual([['prompt', 'Only.']])
  })

  it('sends nothing for a history that nobody declares', async () => {
    const { prompt } = await oneFile('a.prompt', '{{role "system"}}Be kind.{{history}}{{role "user"}}Hi')
    expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'user'])
  })

  it('puts a declared history at its place, and gives what follows it to the model', async () => {
    const text = '{{role "system"}}Be kind.{{history}}And now{{role "user"}}Hi'
    const { head } = await sides(undefined, { 'a.prompt': text }, { slots: { history: costs(500) } })
    const prompt = promptAt(head)
    expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'history', 'model', 'user'])
    expect(prompt.messages[1]?.runs.expected).toMatchObject([{ name: 'history', tokens: 500 }])
  })

  it('begins messages at roles within branches, loops and partials, as far as they are sent', async () => {
    const text =
      '---\ninput: {default: {kind: true, turns: [A, B]}}\n---\n{{#if kind}}{{role "system"}}Be kind.{{else}}{{role "model"}}No.{{/if}}{{#each turns}}{{role "user"}}{{this}}{{/each}}{{>end}}'
    const { head } = await sides(undefined, { 'p/a.prompt': text, 'p/_end.prompt': '{{role "model"}}Bye {{role}}' })
    const prompt = promptAt(head, 'p/a.prompt')
    expect(prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])).toEqual([
      ['system', 'Be kind.'],
      ['user', 'A'],
      ['user', 'B'],
      ['model', 'Bye {{role}}'],
    ])
    expect(prompt.slots.map(({ name }) => name)).not.toContain('media')
  })

  it('keeps the least and the most of undecided roles in sum', async () => {
    const { prompt } = await oneFile('a.prompt', '{{#if x}}{{role "system"}}Be kind.{{/if}}{{role "user"}}Hi')
    const textAt = (mode: 'low' | 'expected' | 'high') =>
      prompt.messages.map(({ runs }) => runs[mode].map(run => run.text).join(''))
    expect([textAt('low'), textAt('expected'), textAt('high')]).toEqual([
      ['', 'Hi'],
      ['Be kind.', 'Hi'],
      ['Be kind.', 'Hi'],
    ])
  })

  it('distinguishes variants by their paths', async () => {
    const { head } = await sides(undefined, {
      'a.prompt': '---\nmodel: m\n---\nA',
      'a.short.prompt': '{{role "user"}}B',
    })
    expect(head.map(({ id, declared }) => [id, declared])).toEqual([
      ['a.prompt', false],
      ['a.short.prompt', false],
    ])
  })

  it('reads the size of media that is a file', async () => {
    const files = { 'p/a.prompt': '{{role "user"}}{{media url="cat.png"}}', 'p/cat.png': pngBytes(30, 40) }
    const { head } = await sides(undefined, files, { prompts: path => path.endsWith('.prompt') })
    expect(promptAt(head).messages[0]?.images).toMatchObject([{ file: 'cat.png', width: 30, height: 40 }])
  })

  it('makes an image of media, also within a branch, and reads its size where the text has it', async () => {
    const text = `---\ninput: {default: {own: "${pngOf(640, 480)}"}}\n---\n{{role "user"}}See {{media url=photo}}{{#if x}}{{media url=own}}{{/if}}.`
    const { prompt } = await oneFile('a.prompt', text)
    const at = (column: number) => ({ path: 'a.prompt', line: 4, column })
    expect(prompt.messages[0]?.images).toEqual([{ at: at(20) }, { at: at(48), width: 640, height: 480 }])
    expect(prompt.messages[0]?.runs.expected.map(run => run.text).join('')).not.toContain('media')
  })

  it('reads tools and the schema of the output', async () => {
    const text =
      '---\ntools: [search, {name: add, description: Adds., inputSchema: {type: object}}]\noutput:\n  schema:\n    name: string\n---\nHi'
    const { prompt } = await oneFile('a.prompt', text)
    expect(prompt.tools).toEqual([
      { name: 'search', at: { path: 'a.prompt', line: 2, column: 9 } },
      {
        name: 'add',
        at: { path: 'a.prompt', line: 2, column: 17 },
        description: 'Adds.',
        parameters: '{"type":"object"}',
      },
    ])
    expect(JSON.parse(prompt.response?.schema ?? '')).toEqual({
      type: 'object',
      properties: { name: { type: 'string' } },
      required: ['name'],
      additionalProperties: false,
    })
  })

  it('leaves text alone that is Jinja or that cannot be read', async () => {
    expect(await roles('---\nmodel: m\n---\n{% if a %}{{role "system"}}{% endif %}')).toHaveLength(1)
    expect(await roles('{{role "system"}}{{#if a}}never closed')).toEqual([
      ['prompt', '{{role "system"}}{{#if a}}never closed'],
    ])
  })
})
