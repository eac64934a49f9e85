import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'
import { surveyed } from '../prompts/surveyed.ts'

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

  it('sends a saved chat as its messages, says that their roles are missing, and leaves a place for the conversation', async () => {
    const template = (text: string, format = 'f-string') => ({ template: text, template_format: format })
    const chat = {
      _type: 'chat',
      messages: [
        { prompt: { ...template('You answer {tone}.'), _type: 'prompt' }, additional_kwargs: {} },
        { variable_name: 'past', optional: true },
        { content: 'Braces {stay}.', type: 'ai' },
        { prompt: template('{{ question }}', 'jinja2') },
      ],
      partial_variables: { tone: 'drily' },
    }
    const { prompt, findings } = await oneFile('desk.json', JSON.stringify(chat))
    expect(prompt.messages.map(each => [each.role, each.runs.expected.map(run => run.text).join('')])).toEqual([
      ['user', 'You answer drily.'],
      ['user', '{past}'],
      ['assistant', 'Braces {stay}.'],
      ['user', '{{ question }}'],
    ])
    expect(prompt.slots.map(({ name }) => name)).toEqual(['tone', 'past', 'question'])
    expect(findings).toMatchObject([{ kind: 'format', severity: 'info', problem: 'no-roles' }])
  })

  it('sends what was serialized as calls of classes, also where it goes on into a model', async () => {
    const call = (name: string, kwargs: object) => ({
      lc: 1,
      type: 'constructor',
      id: ['langchain_core', name],
      kwargs,
    })
    const text = (template: string) => call('PromptTemplate', { template, input_variables: [] })
    const chat = call('StructuredPrompt', {
      messages: [
        call('SystemMessagePromptTemplate', { prompt: [text('Plan a trip.'), text(' To {town}.')] }),
        call('ChatMessagePromptTemplate', { role: 'critic', prompt: text('Too long.') }),
        call('MessagesPlaceholder', { variable_name: 'steps' }),
        call('AIMessage', { content: [{ type: 'text', text: 'Go {by} train.' }] }),
      ],
      schema_: { type: 'object', properties: { days: { type: 'integer' } } },
    })
    for (const saved of [chat, call('RunnableSequence', { first: chat, last: call('ChatOpenAI', {}) })]) {
      const { prompt, findings } = await oneFile('trip.json', JSON.stringify(saved))
      expect(prompt.messages.map(each => each.role)).toEqual(['system', 'critic', 'user', 'assistant'])
      expect(sent(prompt)).toBe('Plan a trip. To {town}.Too long.{steps}Go {by} train.')
      expect(prompt.response?.schema).toBe('{"type":"object","properties":{"days":{"type":"integer"}}}')
      expect(findings).toEqual([])
    }
  })

  it('sends examples between prefix and suffix, whose variables are separate', async () => {
    const yaml = [
      '_type: few_shot',
      'prefix: Name the capital.',
      'example_separator: "\\n--\\n"',
      'example_prompt: { _type: prompt, template: "{land}: {city}" }',
      'examples: [{ land: Peru, city: Lima }, { land: Oman, city: "{Muscat}" }]',
      'suffix: "{land}:"',
    ]
    const { prompt, findings } = await oneFile('towns.yaml', yaml.join('\n'))
    expect(sent(prompt)).toBe('Name the capital.\n--\nPeru: Lima\n--\nOman: {Muscat}\n--\n{land}:')
    expect(prompt.slots.map(({ name }) => name)).toEqual(['land'])
    expect(findings).toEqual([])
  })

  it('reads the prefix, the template and the examples of a few-shot prompt from files, in its folder or above it', async () => {
    const few = { _type: 'few_shot', prefix_path: 'start.txt', example_prompt_path: './one.json', suffix: '{land}:' }
    const texts = {
      'a/b/few.json': JSON.stringify({ ...few, examples: 'a/towns.yaml' }),
      'a/b/start.txt': 'Name the capital.',
      'a/b/one.json': '{"_type": "prompt", "template": "{land}: {city}"}',
      'a/towns.yaml': '- { land: Peru, city: Lima }\n- { land: Oman, city: Muscat }\n',
    }
    const sources = Object.entries(texts).map(([path, text]) => ({ entry: { path, id: path }, text }))
    const { prompts, findings } = await surveyed(sources)
    const prompt = prompts.find(({ id }) => id === 'a/b/few.json')
    expect(prompt && sent(prompt)).toBe('Name the capital.\n\nPeru: Lima\n\nOman: Muscat\n\n{land}:')
    expect(prompt?.sources.map(({ path }) => path).sort()).toEqual(Object.keys(texts).sort())
    expect(findings.filter(({ kind, at }) => kind === 'format' && at?.path === 'a/b/few.json')).toEqual([])
  })

  it.each([
    ['{"_type": "prompt"}', 'no-messages'],
    ['{"_type": "prompt", "template": 3}', 'no-messages'],
    ['{"_type": "few_shot", "examples": "elsewhere.json", "example_prompt": {"template": "x"}}', 'no-messages'],
    ['{"_type": "chat", "messages": [{"data": 1}]}', 'no-messages'],
    ['{"_type": "prompt",}', 'not-json'],
  ])('counts a file that it cannot read as plain text, and says so: %s', async (text, problem) => {
    const { prompt, findings } = await oneFile('a.json', text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', severity: 'warn', format: 'langchain', problem }])
  })

  it('gives up on examples that would grow beyond any prompt', async () => {
    const examples = Array.from({ length: 400 }, () => ({ a: 'x'.repeat(100) }))
    const example_prompt = { template: '{a}'.repeat(1_000) }
    const { findings } = await oneFile('a.json', JSON.stringify({ _type: 'few_shot', examples, example_prompt }))
    expect(findings).toMatchObject([{ kind: 'format', problem: 'no-messages' }])
  })

  it('leaves other data that has such a key plain', async () => {
    const text = '{"a": {"_type": "prompt"}}'
    const { prompt, findings } = await oneFile('a.json', text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', severity: 'info', problem: 'no-prompts' }])
  })
})
