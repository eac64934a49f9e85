import { describe, expect, it } from 'vitest'
import type { TokenizerName } from '../../../../src/model/model.ts'
import type { Message, Prompt, Tool } from '../../../../src/model/prompt.ts'
import { anthropicToolPrompt } from '../../../../src/tokens/hidden/anthropic-tools.ts'
import { frameFor } from '../../../../src/tokens/hidden/frames.ts'
import { tokenizerNamed } from '../../../../src/tokens/tokenizers.ts'
import { measured, modelOf, ofKind, promptOf, said } from './requests.ts'

const at = { path: 'a.json', line: 9 }

// The example of the OpenAI Cookbook, "How to count tokens with tiktoken", section 7, with what the API answered there.
const weather: Tool = {
  name: 'get_current_weather',
  at,
  description: 'Get the current weather in a given location',
  parameters: JSON.stringify({
    type: 'object',
    properties: {
      location: { type: 'string', description: 'The city and state, e.g. San Francisco, CA' },
      unit: { type: 'string', description: 'The unit of temperature to return', enum: ['celsius', 'fahrenheit'] },
    },
    required: ['location'],
  }),
}
const cookbook = promptOf(
  [
    said('system', 'You are a helpful assistant that can answer to questions about the weather.'),
    said('user', "What's the weather like in San Francisco?"),
  ],
  { tools: [weather] },
)

describe('tools', () => {
  it.each([
    ['gpt-3.5-turbo', 'cl100k_base', 105],
    ['gpt-4', 'cl100k_base', 105],
    ['gpt-4o', 'o200k_base', 101],
    ['gpt-4o-mini', 'o200k_base', 101],
  ] as const)("count the Cookbook's example as %s does", (id, tokenizer, tokens) => {
    const measurement = measured(cookbook, modelOf(id, tokenizer))
    expect(measurement.total.expected).toBe(tokens)
    expect(ofKind('tool', measurement)).toMatchObject([
      { name: 'get_current_weather', at, role: 'tools', off: 2 },
      { tokens: 12, off: 1 },
    ])
  })

  it('count what an answer must look like as a tool of that form, under its own kind', () => {
    const tokensOf = (tool: Tool, kind: 'tool' | 'schema') =>
      ofKind(kind, measured(promptOf([], { tools: [tool], toolsFrame: 'elsewhere' }), modelOf('gpt-4o', 'o200k_base')))
    const [tool] = tokensOf(weather, 'tool')
    expect(tokensOf({ ...weather, answers: true }, 'schema')).toEqual([{ ...tool, kind: 'schema' }])
    expect(tokensOf({ ...weather, answers: true }, 'tool')).toEqual([])
  })

  it('count what is within objects and lists, and no deeper than anybody writes', () => {
    const tokensOf = (parameters: string) =>
      measured(promptOf([], { tools: [{ name: 'f', at, parameters }] }), modelOf('gpt-4o', 'o200k_base')).total.expected
    const flat = '{"properties":{"a":{"type":"object"}}}'
    const nested = '{"properties":{"a":{"type":"array","items":{"properties":{"b":{"type":"string"}}}}}}'
    expect(tokensOf(nested)).toBeGreaterThan(tokensOf(flat))
    const open = '{"properties":{"a":'
    const deep = (depth: number) => `${open.repeat(depth)}{}${'}}'.repeat(depth)}`
    expect(tokensOf(deep(100_000))).toBe(tokensOf(deep(50)))
    expect(tokensOf('{"properties":')).toBe(tokensOf('{}'))
    expect(tokensOf('{"__proto__":{"properties":{"a":{}}},"constructor":1}')).toBe(tokensOf('{}'))
  })

  it("carry Anthropic's own prompt, by the model and by whether a tool must be called", () => {
    const { parts } = measured({ ...cookbook, forcesTool: true }, modelOf('claude-opus-4-8', 'claude-4.7'))
    const [tool, prompt] = parts.filter(({ kind }) => kind === 'tool')
    expect(tool?.tokens).toBeGreaterThan(80)
    expect(prompt).toEqual({ kind: 'tool', at, role: 'tools', tokens: 410, off: 2 })
    expect(measured(cookbook, modelOf('claude-opus-9', 'claude-4.7')).parts.at(-2)).toMatchObject({
      tokens: 290,
      off: 120,
    })
  })

  it.each([
    ['claude-haiku-4-5', false, -200],
    ['claude-haiku-4-5', true, 1],
    ['claude-sonnet-4-0', true, -43],
    ['claude-sonnet-4-0', false, 0],
  ])('change the prompt of %s where one may be called at a time (forced: %s)', (id, forcesTool, more) => {
    const tokensOf = (own: object) =>
      measured({ ...cookbook, forcesTool, ...own }, modelOf(id, 'claude-3')).total.expected
    expect(tokensOf({ callsOne: true }) - tokensOf({})).toBe(more)
  })

  it.each([
    ['claude-opus-4-7', 675, 804],
    ['claude-sonnet-4-6', 497, 589],
    ['claude-haiku-4-5', 496, 588],
    ['regional.anthropic.claude-sonnet-4-20250514-v1:0', 313, 315],
    ['claude-opus-4-1', 313, 315],
    ['claude-opus-4-0', 313, 315],
    ['claude-3.7-sonnet', 313, 313],
    ['claude-3-5-haiku', 264, 355],
    ['claude-3-5-sonnet-20240620', 294, 261],
    ['claude-sonnet-5', 354, 474],
    ['claude-opus-4.8', 290, 410],
  ])('%s adds %i tokens, or %i', (id, auto, forced) => {
    expect(anthropicToolPrompt(id, false)).toEqual({ tokens: auto, listed: true })
    expect(anthropicToolPrompt(id, true)).toEqual({ tokens: forced, listed: true })
  })

  it.each([
    ['claude-sonnet-4-6', 'claude-3'],
    ['qwen3', 'qwen'],
    ['gemini-2.5-pro', 'gemini'],
  ] as const)('cost nothing for %s before it searches for them', (id, tokenizer) => {
    const later = { ...weather, name: 'later', deferred: true as const }
    const one = measured(cookbook, modelOf(id, tokenizer)).total.expected
    const two = measured({ ...cookbook, tools: [weather, later] }, modelOf(id, tokenizer))
    expect(two.total.expected).toBe(one)
    expect(ofKind('tool', two)).toContainEqual({ kind: 'tool', name: 'later', at, role: 'tools', tokens: 0, off: 0 })
  })

  it('are shown to GPT by name and description before it searches for them, and those of a namespace by its own', () => {
    const tokensOf = (...tools: Tool[]) =>
      measured({ ...cookbook, tools }, modelOf('gpt-5.4', 'o200k_base')).total.expected
    const short: Tool = { ...weather, parameters: undefined }
    expect(tokensOf({ ...weather, deferred: true })).toBe(tokensOf(short))
    expect(tokensOf(short)).toBeLessThan(tokensOf(weather))
    const sky: Tool = { name: 'sky', at, type: 'namespace', description: 'All about the weather.' }
    expect(tokensOf(sky, { ...weather, deferred: true, namespace: 'sky' })).toBe(tokensOf(sky))
    expect(tokensOf(sky, { ...weather, namespace: 'sky' })).toBeGreaterThan(tokensOf(sky) + 30)
  })

  it('are the version that is asked for, where the list has several under one name', () => {
    const model = { ...modelOf('claude-3-5-sonnet', 'claude-3'), asked: 'claude-3-5-sonnet-20240620' }
    expect(
      measured(cookbook, model)
        .parts.filter(({ kind }) => kind === 'tool')
        .at(-1)?.tokens,
    ).toBe(294 + 1)
  })

  it('cost Claude nothing until it has searched for them, and 2 more since Opus 4.7', () => {
    const tokens = (id: string, tokenizer: TokenizerName, more: object = {}) =>
      measured(promptOf([], { tools: [{ name: 'f', at, ...more }] }), modelOf(id, tokenizer)).parts[0]
    expect(tokens('claude-sonnet-4-6', 'claude-3', { deferred: true })).toMatchObject({ tokens: 0, off: 0 })
    const json = (tokenizer: TokenizerName) => tokenizerNamed(tokenizer).count('{"name": "f"}')
    expect(tokens('claude-sonnet-4-6', 'claude-3')?.tokens).toBe(4 + json('claude-3'))
    expect(tokens('claude-sonnet-5', 'claude-5')?.tokens).toBe(6 + json('claude-5'))
  })

  it('are their JSON text for others', () => {
    const { parts } = measured(promptOf([], { tools: [{ name: 'f', at }] }), modelOf('qwen3', 'qwen'))
    expect(parts).toMatchObject([
      { kind: 'tool', name: 'f', off: 2 },
      { kind: 'tool', tokens: 90, off: 60 },
    ])
  })
})

describe('response schemas', () => {
  const response = { at, name: 'answer', schema: '{"type":"object","properties":{"yes":{"type":"boolean"}}}' }
  const tokensOf = (id: string, tokenizer: TokenizerName, more: Partial<Prompt> = {}) =>
    ofKind('schema', measured(promptOf([], { response, ...more }), modelOf(id, tokenizer)))

  it('are in no bill of Gemini', () => {
    const part = { kind: 'schema', name: 'answer', at, role: 'response' }
    expect(tokensOf('gemini-2.5-pro', 'gemini')).toEqual([{ ...part, tokens: 0, off: 0 }])
  })

  it('are billed by Vertex AI, by their words in the form of Google and with their signs as JSON Schema', () => {
    const on = (schema: object) =>
      ofKind(
        'schema',
        measured(
          promptOf([], { response: { at, schema: JSON.stringify(schema) } }),
          modelOf('vertex_ai/gemini-2.5-flash', 'gemini'),
        ),
      )
    expect(on({ type: 'OBJECT', properties: { knots: { type: 'NUMBER' } } })).toMatchObject([{ tokens: 4, off: 2 }])
    const [json] = on({ type: 'object', properties: { knots: { type: 'number' } } })
    expect(json?.tokens).toBeGreaterThan(30)
    expect(json?.off).toBeGreaterThan(9)
  })

  it('are written over many lines for Claude, with instructions', () => {
    const written = JSON.stringify(JSON.parse(response.schema), null, 2)
    const tokens = 81 + tokenizerNamed('claude-3').count(written)
    expect(tokensOf('claude-sonnet-4-5', 'claude-3')).toMatchObject([{ tokens, off: 3 }])
    const newer = 120 + tokenizerNamed('claude-5').count(written)
    expect(tokensOf('claude-sonnet-5', 'claude-5')).toMatchObject([{ tokens: newer }])
  })
})

describe('what Claude is sent besides', () => {
  const around = (message: Message, more: Partial<Prompt> = {}) =>
    measured(promptOf([said('user', ''), message], more), modelOf('claude-sonnet-4-6', 'claude-3'))
      .parts.filter(({ kind, name }) => kind === 'framing' && /^(?:calls|documents|thinking)$/.test(name ?? ''))
      .map(({ tokens }) => tokens)

  it('are marks around what a tool gave in several kinds, and around an image beside a result', () => {
    const image = { at, width: 28, height: 28 }
    expect(around(said('user', 'a', { results: [{ mixed: { texts: 2, images: 1 } }], images: [image] }))).toEqual([25])
    expect(around(said('user', 'a', { results: [{}], images: [image] }))).toEqual([5])
    expect(around(said('user', 'a', { results: [{}] }))).toEqual([])
  })

  it('is how to cite, once for all documents', () => {
    const document = { at, cited: false }
    expect(around(said('user', 'a', { documents: [document, document] }))).toEqual([74])
    expect(around(said('user', 'a', { documents: [document, { at, cited: true }] }))).toEqual([74 + 560])
    expect(around(said('user', 'a', { documents: [{ at, cited: true, found: true }] }))).toEqual([556])
  })

  it('is a longer instruction to newer models, and a range where sentences of a document are cited', () => {
    const part = (id: string, tokenizer: 'claude-3' | 'claude-5', more: Partial<Prompt> = {}) => {
      const message = said('user', 'a', { documents: [{ at, cited: true }] })
      return measured(promptOf([message], more), modelOf(id, tokenizer)).parts.find(({ name }) => name === 'documents')
    }
    expect(part('claude-haiku-4-5', 'claude-3')).toMatchObject({ tokens: 37 + 560, off: 50 })
    expect(part('claude-haiku-4-5', 'claude-3', { api: 'converse' })).toMatchObject({ tokens: 37 + 560, off: 8 })
    expect(part('claude-sonnet-5', 'claude-5')).toMatchObject({ tokens: 37 + 757, off: 50 })
  })

  it('is 1 token less of thinking for Claude 3.7', () => {
    const settings = { thinking: 'budget' as const }
    const tokensOf = (id: string) =>
      measured(promptOf([said('user', '')], { settings }), modelOf(id, 'claude-3')).total.expected
    expect(tokensOf('claude-sonnet-4-5') - tokensOf('claude-3-7-sonnet-latest')).toBe(1)
  })

  it('is nothing of thinking where a tool must be called', () => {
    const settings = { thinking: 'budget' as const }
    expect(around(said('user', 'a'), { settings })).toEqual([29])
    expect(around(said('user', 'a'), { settings, forcesTool: true })).toEqual([])
    expect(around(said('user', 'a'), { settings: { thinking: 'adaptive' } })).toEqual([17])
    expect(around(said('user', 'a'), { settings: { thinking: 'adaptive' }, api: 'converse' })).toEqual([])
  })
})

describe('models that others serve', () => {
  it.each([
    ['gpt-oss-120b', 'o200k_base', 61],
    ['openai/gpt-oss-120b', 'o200k_base', 65],
    ['grok-4-0709', 'grok', 677],
    ['llama3.2', 'llama', 10],
    ['us.amazon.nova-2-lite-v1:0', 'unknown', 45],
    ['amazon.nova-lite-v1:0', 'unknown', 0],
    ['grok-4.3', 'grok', 184],
    ['sonar-pro', 'unknown', 0],
    ['llama-3.3-70b-versatile', 'llama', 25],
    ['mistral-small-latest', 'mistral', 12],
    ['mistral-large-latest', 'mistral', 0],
    ['mimo-v2.5-pro', 'unknown', 240],
    ['google/gemma-4-31b-it', 'gemini', 11],
    ['qwen3.8-max', 'qwen', 44],
  ] as const)('%s (%s) has %i tokens in front of every request', (id, tokenizer, preface) => {
    const frame = frameFor(modelOf(id, tokenizer), { name: tokenizer })
    expect(frame.preface ?? 0).toBe(preface)
  })

  const around = (
    asked: string,
    tokenizer: TokenizerName,
    messages = [said('user', 'a')],
    more: Partial<Prompt> = {},
  ) =>
    ofKind('framing', measured(promptOf(messages, more), modelOf(asked, tokenizer))).reduce(
      (sum, { tokens }) => sum + tokens,
      0,
    )

  it('have the frame of the template that they are published with', () => {
    expect(around('google.gemma-3-27b-it', 'gemini')).toBe(9)
    expect(around('qwen/qwen3.5-35b-a3b', 'qwen') - around('qwen3-vl-flash', 'qwen')).toBe(2)
    expect(around('command-a-03-2025', 'cohere')).toBe(0)
    expect(frameFor(modelOf('gemma-4-31b', 'gemini'), { name: 'gemini' }).off).toBe(20)
    expect(around('deepseek-r1-distill-llama-70b', 'llama')).toBe(4)
    expect(around('zai-glm-4.7', 'unknown')).toBe(5)
  })

  it('put a system message into the one that the template of Llama 3.3 has', () => {
    const system = [said('system', 'a'), said('user', 'a')]
    expect(around('llama-3.3-70b', 'llama', system)).toBe(around('llama-3.3-70b', 'llama'))
  })

  it('begin the answer of Qwen 3 with an empty thought where it is not to think', () => {
    const thoughtless = (asked: string, settings: Prompt['settings']) =>
      around(asked, 'qwen', undefined, { settings }) - around('qwen3-32b', 'qwen')
    expect(thoughtless('qwen/qwen3-32b', { effort: 'none' })).toBe(4)
    expect(thoughtless('qwen/qwen3-32b', { effort: 'default' })).toBe(0)
    expect(thoughtless('qwen.qwen3-32b-v1:0', {})).toBe(4)
    expect(thoughtless('qwen.qwen3-32b-v1:0', { effort: 'high' })).toBe(0)
    expect(thoughtless('qwen.qwen3-coder-30b-a3b-v1:0', {})).toBe(0)
  })

  it('have tools of their own, for which Nova gets no instructions', () => {
    const tool = { name: 'nova_grounding', type: 'nova_grounding', at: { path: 'a.json' } }
    const ofTools = (tools: Tool[]) =>
      ofKind('tool', measured(promptOf([said('user', 'a')], { tools }), modelOf('amazon.nova-2-lite-v1:0', 'unknown')))
    expect(ofTools([tool])).toMatchObject([{ name: 'nova_grounding', tokens: 72, off: 30 }])
    expect(ofTools([tool, { name: 'f', at: { path: 'a.json' } }]).at(-1)).toMatchObject({ tokens: 803 })
  })
})
