import { describe, expect, it } from 'vitest'
import { oneFile } from '../one-file.ts'
import { pngOf } from '../pictures.ts'

const roles = async (text: string) => {
  const { prompt } = await oneFile('a.prompt', text)
  return prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])
}

describe('Dotprompt', () => {
  it('begins a message at each role, and sends neither the marker nor a message of blanks', async () => {
    expect(await roles('---\nmodel: m\n---\n\n{{role "system"}}\nBe kind.\n{{ role \'user\' }}\nHi\n')).toEqual([
      ['system', '\nBe kind.\n'],
      ['user', '\nHi'],
    ])
  })

  it('gives what stands before the first role to the user, and a text without roles no role', async () => {
    expect(await roles('First.{{role "model"}}Second.')).toEqual([
      ['user', 'First.'],
      ['model', 'Second.'],
    ])
    expect(await roles('---\nmodel: m\n---\nOnly.')).toEqual([['prompt', 'Only.']])
  })

  it('sends nothing for a history that nobody declares', async () => {
    const { prompt } = await oneFile('a.prompt', '{{role "system"}}Be kind.{{history}}{{role "user"}}Hi')
    expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'history', 'user'])
    expect(prompt.messages[1]?.runs.expected.map(run => run.text).join('')).toBe('')
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
