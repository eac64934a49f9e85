import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/formats/formats.ts'

const read = (request: object) =>
  parseFile({ path: 'a.json', id: '0', text: JSON.stringify(request), side: 'head' } as never)
const messages = [{ role: 'user', content: 'Fly it.' }]

describe('requests within something else', () => {
  it.each([
    ["a line of OpenAI's batch", { custom_id: 'k', method: 'POST', body: { model: 'gpt-4o', messages } }],
    ["a line of Anthropic's batch", { custom_id: 'k', params: { model: 'gpt-4o', messages } }],
  ])('are read as they stand alone: %s', (_, line) => {
    const [alone, within] = [read({ model: 'gpt-4o', messages }), read(line)].map(({ prompts }) => prompts[0])
    expect(within?.model?.asked).toBe('gpt-4o')
    expect(within?.messages.map(({ role, body }) => [role, body.length])).toEqual(
      alone?.messages.map(({ role, body }) => [role, body.length]),
    )
  })

  it("are read with the config of Google's SDK", () => {
    const [prompt] = read({
      model: 'gemini-2.5-flash',
      contents: [{ role: 'user', parts: [{ text: 'Fly it.' }] }],
      config: { systemInstruction: 'You fly kites.', tools: [{ functionDeclarations: [{ name: 'reel_in' }] }] },
    }).prompts
    expect(prompt?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(prompt?.tools?.map(({ name }) => name)).toEqual(['reel_in'])
  })

  it('are read in the form of Bedrock Converse', () => {
    const [prompt] = read({
      modelId: 'us.amazon.nova-lite-v1:0',
      messages: [{ role: 'user', content: [{ text: 'Fly it.' }] }],
      inferenceConfig: { maxTokens: 90 },
      toolConfig: {
        tools: [{ toolSpec: { name: 'reel_in', inputSchema: { json: { type: 'object' } } } }],
        toolChoice: { any: {} },
      },
    }).prompts
    expect(prompt).toMatchObject({
      model: { asked: 'us.amazon.nova-lite-v1:0' },
      settings: { maxOutput: 90 },
      tools: [{ name: 'reel_in', parameters: '{"type":"object"}' }],
      forcesTool: true,
      api: 'converse',
    })
  })

  it('are the instructions and tools of an assistant, with a note that the conversation is not there', () => {
    const { prompts, findings } = read({
      model: 'gpt-4o',
      instructions: 'You fly kites.',
      tools: [{ name: 'reel_in' }],
    })
    expect(prompts[0]?.messages.map(({ role }) => role)).toEqual(['system'])
    expect(prompts[0]?.tools?.length).toBe(1)
    expect(findings).toMatchObject([{ kind: 'format', problem: 'no-messages' }])
  })

  it('are texts alone where only a request for embeddings has such a key', () => {
    const [prompt] = read({ model: 'intfloat/e5-mistral-7b', input: 'a kite', encoding_format: 'base64' }).prompts
    expect(prompt?.messages.map(({ role }) => role)).toEqual(['prompt'])
    expect(prompt?.api).toBe('embeddings')
  })

  it('are texts alone where they are embedded', () => {
    const [prompt] = read({ model: 'text-embedding-3-small', input: ['a kite', 'a tail'] }).prompts
    expect(prompt?.messages.map(({ role }) => role)).toEqual(['prompt', 'prompt'])
  })
})

describe('blocks that are not counted', () => {
  it.each([
    ['input_audio', { type: 'input_audio', input_audio: { data: '' } }],
    ['file', { type: 'file', file: { filename: 'a.pdf' } }],
    ['document', { type: 'document', source: { type: 'base64', data: '' } }],
    ['video', { video: { format: 'mp4' } }],
  ])('are named: %s', (target, block) => {
    const { findings } = read({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: [block, { type: 'text', text: 'Go' }] }],
    })
    expect(findings).toMatchObject([{ kind: 'file-not-read', what: 'media', target, why: 'not-countable' }])
  })

  it('are none among texts, images, calls and marks of a cache', () => {
    const content = [
      { type: 'text', text: 'Go' },
      { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
      { cachePoint: { type: 'default' } },
    ]
    expect(read({ model: 'gpt-4o', messages: [{ role: 'user', content }] }).findings).toEqual([])
  })
})

describe('fields that change the price', () => {
  it('are reported by a word or a length, never by their text', () => {
    const [prompt] = read({
      model: 'gpt-4.1',
      messages,
      service_tier: 'priority',
      thinking: { type: 'enabled', budget_tokens: 2000 },
      prediction: { type: 'content', content: 'a secret text' },
      tools: [{ type: 'web_search_preview' }],
    }).prompts
    expect(prompt?.settings.modifiers?.map(({ key, value }) => [key, value])).toEqual([
      ['service_tier', 'priority'],
      ['thinking', 'enabled-2000'],
      ['prediction', 'content'],
      ['tools', 'web_search_preview'],
    ])
  })
})
