import { describe, expect, test } from 'vitest'
import { scanBaml } from '../../../src/formats/baml-scan.ts'
import { cpuTime } from '../../cpu-time.ts'
import { sides } from '../prompts/sides.ts'

async function read(files: Record<string, string>) {
  const { head } = await sides(undefined, files)
  return head.map(({ id, model, messages, settings, sources, slots }) => ({
    name: id.slice(id.indexOf('#') + 1),
    model: model?.asked,
    said: messages.map(({ role, runs }) => `${role}: ${runs.expected.map(({ text }) => text).join('')}`),
    images: messages.flatMap(({ images = [] }) => images).length,
    maxOutput: settings.maxOutput,
    sources: sources.map(({ path }) => path),
    slots: slots.map(({ name }) => name),
  }))
}

const asking = (prompt: string, returns = 'string', more = '') =>
  `function F(x: string) -> ${returns} {\n  client "openai/gpt-4.1"\n  prompt #"${prompt}"#\n}\n${more}`

/** What the description of an answer says. */
async function described(returns: string, declared: string, call = 'ctx.output_format') {
  const [prompt] = await read({ 'baml_src/a.baml': asking(`{{ ${call} }}`, returns, declared) })
  return prompt?.said[0]?.replace('system: ', '')
}

describe('functions of BAML', () => {
  test('roles begin messages, and block strings lose the indent that their lines share', async () => {
    const text = asking(`
    Sort it.
      Then stop.

    {{ _.role("user") }}
    {{ x }}
    {{ _.role(role) }} Go on.
  `)
    const [prompt] = await read({ 'baml_src/a.baml': text })
    expect(prompt?.said).toEqual(['system: Sort it.\n  Then stop.', 'user: {{ x }}', 'user: Go on.'])
  })

  test('a client of another file names the model, and the first of those that take turns counts', async () => {
    const clients = `client<llm> A {
  provider openai
  options {
    model gpt-4.1-mini
    max_tokens 300
  }
}
client<llm> B {
  provider fallback
  options { strategy [A, C] }
}`
    const functions = `${asking('Sort.').replace('"openai/gpt-4.1"', 'B')}`
    expect(await read({ 'baml_src/c.baml': clients, 'baml_src/f/a.baml': functions })).toMatchObject([
      { model: 'gpt-4.1-mini', maxOutput: 300, sources: ['baml_src/f/a.baml', 'baml_src/c.baml'] },
    ])
  })

  test('a model that the environment names is none', async () => {
    const client = 'client<llm> A {\n  provider openai\n  options {\n    model env.MODEL\n  }\n}\n'
    const [prompt] = await read({ 'baml_src/a.baml': `${client}${asking('Sort.').replace('"openai/gpt-4.1"', 'A')}` })
    expect(prompt?.model).toBeUndefined()
  })

  test('templates of any file are part of the prompt, and one that calls itself ends', async () => {
    const templates =
      'template_string Tone(a: string) #"\n  Be kind. {{ More() }}\n"#\ntemplate_string More() #"{{ More() }}Go on."#\n'
    const files = { 'baml_src/t.baml': templates, 'baml_src/a.baml': asking('Sort. {{ Tone(x) }}') }
    expect(await read(files)).toMatchObject([
      { said: ['system: Sort. Be kind. {{ More() }}Go on.'], sources: ['baml_src/a.baml', 'baml_src/t.baml'] },
    ])
  })

  test('a template says what it is given, and a variable of its caller by that name', async () => {
    const templates =
      'template_string Greet(tone: string, to: string) #"\n  Be {{ tone }} to {{ to }}{% if tone == "calm" %} always{% endif %}.\n"#\n'
    const text = `${asking('{{ Greet("calm", x) }} {{ Greet(to=x, tone="kind, (and) brief") }} {{ to }}')}${templates}
test T {
  functions [F]
  args { x "Ada" }
}`
    expect(await read({ 'a.baml': text })).toMatchObject([
      { said: ['system: Be calm to Ada always. Be kind, (and) brief to Ada. {{ to }}'] },
    ])
  })

  test('the first test gives samples, and arguments that are images are images', async () => {
    const text = `${asking('{{ x }} {{ y }}').replace('x: string', 'x: string, y: image')}
test T {
  functions [F]
  args { x #"a letter"# }
}`
    expect(await read({ 'a.baml': text })).toMatchObject([{ said: ['system: a letter'], images: 1, slots: ['x'] }])
  })

  test('comments and strings hide what looks like a declaration', () => {
    const text =
      '// function A() -> int {}\n"function B {"\n{// class C { //}\nclass D { a string @description("}") b int }\nenum E { X }'
    expect(scanBaml(text).map(({ kind, name }) => `${kind} ${name}`)).toEqual(['class D', 'enum E'])
  })
})

describe('the description of an answer', () => {
  test.each([
    ['string', '', ''],
    ['int', '', 'Answer as an int'],
    ['"yes"', '', 'Answer using this specific value:\n"yes"'],
    ['string[]', '', 'Answer with a JSON Array using this schema:\nstring[]'],
    ['string?', '', 'Answer in JSON using this schema:\nstring or null'],
    ['map<string, int>', '', 'Answer in JSON using this schema:\nmap<string, int>'],
    ['int | "none"', '', 'Answer in JSON using any of these schemas:\nint or "none"'],
    ['E', 'enum E {\n A\n B @alias("b")\n C @skip\n}', 'Answer with any of the categories:\nE\n----\n- A\n- b'],
    ['C', 'class C { e E[] }\nenum E { A\n B }', "Answer in JSON using this schema:\n{\n  e: 'A' or 'B'[],\n}"],
    ['T', 'type T = C\nclass C { a int? }', 'Answer in JSON using this schema:\n{\n  a: int or null,\n}'],
    [
      'Node',
      'class Node { value int\n next Node? }',
      'Node {\n  value: int,\n  next: Node or null,\n}\n\nAnswer in JSON using this schema: Node',
    ],
  ])('of %s', async (returns, declared, text) => {
    expect(await described(returns, declared)).toBe(text === '' ? undefined : text)
  })

  test('a prefix of its own takes the place of the first line', async () => {
    expect(await described('int[]', '', 'ctx.output_format(prefix="Use:\\n")')).toBe('Use:\nint[]')
    expect(await described('int[]', '', 'ctx.output_format(prefix=null)')).toBe('int[]')
  })

  test('classes that hold others twice over are a slot, and take no time', async () => {
    const classes = Array.from({ length: 40 }, (_, i) => `class C${i} {\n a C${i + 1}\n b C${i + 1}\n}`).join('\n')
    const before = cpuTime()
    const text = await described('C0', `${classes}\nclass C40 {\n a int\n}`)
    expect(text).toBe('{{ ctx.output_format }}')
    expect(cpuTime() - before).toBeLessThan(2000)
  })
})
