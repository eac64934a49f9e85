import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/formats/formats.ts'
import { work } from '../../work.ts'
import { oneFile, sent } from '../prompts/one-file.ts'
import { pngBytes, pngOf } from '../prompts/pictures.ts'
import { promptAt, sides } from '../prompts/sides.ts'

const read = async (text: string) => {
  const { prompt } = await oneFile('a.prompty', text)
  return prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])
}
const samplesOf = (front: string) => {
  const file = { path: 'a.prompty', id: '0', text: `---\n${front}\n---\nsystem:\nHi` }
  return Object.fromEntries(parseFile(file).prompts[0]?.samples ?? [])
}

describe('Prompty', () => {
  it('begins a message at each line that is a role, and trims them', async () => {
    const text = '---\nname: a\n---\nsystem:\n\nBe kind.\n\n# User:\n  Hi there\n\nassistant:\n'
    expect(await read(text)).toEqual([
      ['system', 'Be kind.'],
      ['user', 'Hi there'],
    ])
  })

  it('gives what has no role to the system, unless the model completes a text', async () => {
    expect(await read('---\nname: a\n---\n\nBe kind.\nThe user: a child.\n')).toEqual([
      ['system', 'Be kind.\nThe user: a child.'],
    ])
    expect(await read('---\nmodel: {api: completion}\n---\nsystem:\nOnce\n')).toEqual([['prompt', 'system:\nOnce']])
  })

  it('knows the place of each message', async () => {
    const { prompt } = await oneFile('a.prompty', '---\nname: a\n---\nsystem:\nBe kind.\nuser:\n\n  Hi\n')
    expect(prompt.messages.map(({ runs }) => runs.expected[0]?.at)).toEqual([
      { path: 'a.prompty', line: 5, column: 1 },
      { path: 'a.prompty', line: 8, column: 3 },
    ])
  })

  it.each([
    ['1', 'model:\n  configuration: {azure_deployment: gpt-4}\n  parameters: {max_tokens: 9}'],
    ['2', 'model:\n  id: gpt-4\n  options: {maxOutputTokens: 9}'],
  ])('reads the model and its settings in version %s', async (_, front) => {
    const { prompt } = await oneFile('a.prompty', `---\n${front}\n---\nsystem:\nHi`)
    expect(prompt).toMatchObject({ model: { asked: 'gpt-4' }, settings: { maxOutput: 9 } })
  })

  it('takes the model, its settings and the sample of its base, where it does not say them itself', async () => {
    const files = {
      'desk.prompty':
        '---\nbase: shared/base.prompty\nmodel: {parameters: {temperature: 0}}\n---\nuser:\nFind {{book}} for {{who}}.',
      'shared/base.prompty':
        '---\nbase: root.prompty\nmodel: {configuration: {azure_deployment: gpt-4o}, parameters: {max_tokens: 70}}\nsample: {book: Emma}\n---\nsystem:\nYou sell books.',
      'shared/root.prompty':
        '---\nmodel: {configuration: {azure_deployment: gpt-4}}\nsample: {book: x, who: Ida}\n---\n',
    }
    const { base, head, findings } = await sides(files, {
      ...files,
      'shared/base.prompty': files['shared/base.prompty'].replace('max_tokens: 70', 'max_tokens: 900'),
    })
    const desk = promptAt(head, 'desk.prompty')
    expect([sent(desk), desk.model?.asked, desk.settings.maxOutput]).toEqual(['Find Emma for Ida.', 'gpt-4o', 900])
    expect(promptAt(base, 'desk.prompty').settings.maxOutput).toBe(70)
    expect(sent(promptAt(head, 'shared/base.prompty'))).toBe('You sell books.')
    expect(findings.filter(({ kind }) => kind === 'file-not-read')).toEqual([])
  })

  it.each([
    ['gone.prompty', 'missing'],
    ['../up.prompty', 'escapes'],
    ['plain.prompty', 'not-data'],
  ])('says that the base %s gives nothing: %s', async (target, why) => {
    const { findings } = await sides(undefined, {
      'a/desk.prompty': `---\nbase: ${target}\n---\nuser:\nHi`,
      'a/plain.prompty': 'No front matter.',
    })
    expect(findings).toMatchObject([
      { kind: 'file-not-read', what: 'file', target, why, at: { path: 'a/desk.prompty', line: 2 } },
    ])
  })

  it('ends where bases stand on each other in a circle', async () => {
    const { head } = await sides(undefined, {
      'a.prompty': '---\nbase: b.prompty\n---\nuser:\nA',
      'b.prompty': '---\nbase: a.prompty\nmodel: {configuration: {azure_deployment: gpt-4o}}\n---\nuser:\nB',
    })
    expect(head.map(prompt => [prompt.id, prompt.model?.asked])).toEqual([
      ['a.prompty', 'gpt-4o'],
      ['b.prompty', 'gpt-4o'],
    ])
  })

  it('reads tools and the schema of the answer, where either version keeps them', async () => {
    const tool = '{type: function, function: {name: f, parameters: {type: object}}}'
    const format = '{type: json_schema, json_schema: {name: n, schema: {type: object}}}'
    const first = await oneFile(
      'a.prompty',
      `---\nmodel: {parameters: {tools: [${tool}], response_format: ${format}}}\n---\nHi`,
    )
    expect(first.prompt).toMatchObject({ tools: [{ name: 'f' }], response: { name: 'n', schema: '{"type":"object"}' } })
    const second = await oneFile('a.prompty', '---\ntools: [{name: f, kind: function, description: D}]\n---\nHi')
    expect(second.prompt.tools).toMatchObject([{ name: 'f', description: 'D' }])
  })

  it('takes samples from sample and inputs, where they are not blank', () => {
    expect(samplesOf('sample: {a: one, b: ""}')).toEqual({ a: 'one' })
    expect(samplesOf('inputs: {a: {type: string, default: " "}, b: {default: x}, c: plain}')).toEqual({
      b: 'x',
      c: 'plain',
    })
    expect(samplesOf('inputs: [{name: a, sample: s, default: d}]')).toEqual({ a: 's' })
    expect(samplesOf('sample: $' + '{file:context.json}')).toEqual({})
  })

  it('reads a template as what the file says that it is', async () => {
    expect(await read('---\ntemplate: {format: mustache}\n---\nuser:\n{{! not sent }}Hi')).toEqual([['user', 'Hi']])
    expect(await read('---\ntemplate: jinja2\n---\nuser:\n{# not sent #}Hi')).toEqual([['user', 'Hi']])
  })

  it('reads a block that spans messages as a whole', async () => {
    const messages = await read('---\nname: a\n---\nsystem:\n{% if a %}A\nuser:\nB{% endif %}')
    expect(messages.map(([role]) => role)).toEqual(['prompt'])
  })

  it('makes images of Markdown images', async () => {
    const text = `---\nname: a\n---\nuser:\nSee ![it](${pngOf(4, 5)}), [not](this) and ![no](such thing).`
    const { prompt } = await oneFile('a.prompty', text)
    expect(prompt.messages[0]?.images).toMatchObject([{ width: 4, height: 5 }])
    expect(sent(prompt)).toBe('See , [not](this) and ![no](such thing).')
  })

  it('takes no longer than the text is long', () => {
    const text = `---\nname: a\n---\nuser:\n${'![a]('.repeat(100_000)}`
    const spent = work()
    parseFile({ path: 'a.prompty', id: '0', text })
    parseFile({ path: 'a.prompty', id: '0', text: text.replaceAll('(', '( )') })
    parseFile({ path: 'a.prompty', id: '0', text: `---\na: b\n---\n${'system:\n'.repeat(50_000)}` })
    expect(spent()).toBeLessThan(4_000)
  })

  it('takes values from files of its folder, and none from the environment', async () => {
    const files = {
      'p/a.prompty': `---\nmodel: {id: "\${env:MODEL:gpt-4}"}\ninputs:\n  name: \${env:USER:ann}\n  tone: {kind: string, default: kind}\nsample: \${file:in/sample.json}\ntools: \${file:tools.yaml}\n---\nuser:\n{{name}} {{city}} {{tone}}`,
      'p/in/sample.json': '{"city": "Oslo"}',
      'p/tools.yaml': '- {name: f, kind: function, description: D}\n- {name: g, kind: mcp}',
    }
    const { head, findings } = await sides(undefined, files)
    expect(findings).toEqual([])
    expect(head.map(({ id }) => id)).toEqual(['p/a.prompty'])
    const prompt = promptAt(head)
    expect(sent(prompt)).toBe('{{name}} Oslo kind')
    expect(prompt).toMatchObject({ model: undefined, tools: [{ name: 'f', at: { path: 'p/a.prompty', line: 7 } }] })
    expect(prompt.sources.map(({ path }) => path)).toEqual(['p/a.prompty', 'p/in/sample.json', 'p/tools.yaml'])
  })

  it('takes samples of a JSON file that is named alone', async () => {
    const { head } = await sides(undefined, { 'a.prompty': '---\nsample: s.json\n---\n{{x}}', 's.json': '{"x": "X"}' })
    expect(sent(promptAt(head, 'a.prompty'))).toBe('X')
  })

  it.each([
    ['gone.json', 'missing'],
    ['../s.json', 'escapes'],
    ['/etc/passwd', 'escapes'],
    ['bad.json', 'not-data'],
  ])('reports a file that gives no values: %s is %s', async (target, why) => {
    const files = {
      'p/a.prompty': `---\nsample: \${file:${target}}\n---\n{{x}}`,
      's.json': '{"x": 1}',
      'p/bad.json': '{',
    }
    const { head, findings } = await sides(undefined, files, { prompts: path => path.endsWith('.prompty') })
    expect(findings).toEqual([
      {
        kind: 'file-not-read',
        severity: 'warn',
        at: { path: 'p/a.prompty', line: 2, column: 9 },
        what: 'sample',
        target,
        why,
      },
    ])
    expect(sent(promptAt(head))).toBe('{{x}}')
  })

  it('is edited where only its samples are', async () => {
    const before = { 'a.prompty': `---\nsample: \${file:s.json}\n---\n{{x}}`, 's.json': '{"x": "A"}' }
    const { base, head } = await sides(before, { ...before, 's.json': '{"x": "A B"}' })
    expect([base, head].map(side => sent(promptAt(side)))).toEqual(['A', 'A B'])
  })

  it('sends what the second version declares: outputs, parameters of tools, images and a thread', async () => {
    const text = `---
model: {id: gpt-4o, apiType: chat}
template: {format: {kind: jinja2}, parser: {kind: prompty}}
inputs:
  - {name: photo, kind: image, default: "${pngOf(20, 30)}"}
  - {name: thread, kind: thread}
outputs:
  - {name: city, kind: string, description: The city., required: true}
  - {name: heat, kind: float}
tools:
  - name: find
    kind: function
    parameters:
      - {name: q, kind: string, required: true}
      - {name: tags, kind: array}
---
system:
Be kind. ![logo](x.png)
{{thread}}
user:
See {{photo}}`
    const { prompt, findings } = await oneFile('a.prompty', text)
    expect(findings).toEqual([])
    expect(prompt.messages.map(({ role, images }) => [role, images?.length])).toEqual([
      ['system', undefined],
      ['history', undefined],
      ['user', 1],
    ])
    expect(sent(prompt)).toContain('![logo](x.png)')
    expect(prompt.messages[2]?.images).toMatchObject([{ width: 20, height: 30 }])
    expect(JSON.parse(prompt.response?.schema ?? '')).toEqual({
      type: 'object',
      properties: { city: { type: 'string', description: 'The city.' }, heat: { type: ['number', 'null'] } },
      additionalProperties: false,
      required: ['city', 'heat'],
    })
    expect(JSON.parse(prompt.tools?.[0]?.parameters ?? '')).toEqual({
      type: 'object',
      properties: { q: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } },
      required: ['q'],
    })
  })

  it('shows an image of the first version that is a file beside it', async () => {
    const files = { 'p/a.prompty': '---\nname: a\n---\nuser:\nSee ![x](in/x.png)', 'p/in/x.png': pngBytes(5, 6) }
    const { head } = await sides(undefined, files, { prompts: path => path.endsWith('.prompty') })
    expect(promptAt(head).messages[0]?.images).toMatchObject([{ width: 5, height: 6 }])
    expect(sent(promptAt(head))).toBe('See ')
  })
})
