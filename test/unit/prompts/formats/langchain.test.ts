import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../one-file.ts'
import { surveyed } from '../surveyed.ts'

describe('LangChain', () => {
  it('sends the template, an f-string unless the file says otherwise', async () => {
    const text = JSON.stringify({
      _type: 'prompt',
      input_variables: ['topic'],
      partial_variables: { tone: 'dry' },
      template: 'Tell a {tone} joke about {topic}, as {{json}}.',
    })
    const { prompt } = await oneFile('joke.json', text)
    expect(sent(prompt)).toBe('Tell a dry joke about {topic}, as {json}.')
    expect(prompt.slots.map(({ name }) => name)).toEqual(['tone', 'topic'])
    const yaml = '_type: prompt\ntemplate_format: jinja2\ntemplate: "{# no #}Hi {{ x }}, {y}"\n'
    expect(sent((await oneFile('joke.yaml', yaml)).prompt)).toBe('Hi {{ x }}, {y}')
  })

  it('sends the text at template_path', async () => {
    const { prompts } = await surveyed([
      { entry: { path: 'p/joke.yaml', id: '1' }, text: '_type: prompt\ntemplate_path: p/joke.txt\n' },
      { entry: { path: 'p/joke.txt', id: '2' }, text: 'A joke about {topic}.' },
    ])
    expect(prompts.map(prompt => [prompt.id, sent(prompt)])).toEqual([['p/joke.yaml', 'A joke about {topic}.']])
  })

  it.each([
    '{"_type": "prompt"}',
    '{"_type": "prompt", "template": 3}',
    '{"a": {"_type": "prompt"}}',
    '{"_type": "prompt",}',
  ])('leaves any other file plain: %s', async text => {
    const { prompt, findings } = await oneFile('a.json', text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toEqual([])
  })
})
