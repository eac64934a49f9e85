import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/formats/formats.ts'
import { work } from '../../work.ts'

const parse = (path: string, text: string) => parseFile({ path, id: '0', text })
const read = (request: unknown) => {
  const { prompts, findings } = parse('a.json', JSON.stringify(request))
  const said = prompts.map(({ messages }) =>
    messages.map(({ role, body }) => [role, body.map(piece => ('text' in piece ? piece.text : '')).join('')]),
  )
  return { said, models: prompts.map(({ model }) => model?.asked), ids: prompts.map(({ id }) => id), findings }
}
const text = 'Kites fly.'
const user = { role: 'user', content: text }
const claude = { anthropic_version: 'bedrock-2023-05-31', max_tokens: 9, messages: [user] }

describe('a request in an envelope is read as it is without it', () => {
  it.each([
    ["Bedrock's InvokeModel", { modelId: 'amazon.x', body: claude }, 'amazon.x'],
    ['the same with a body of text', { modelId: 'amazon.x', body: JSON.stringify(claude) }, 'amazon.x'],
    ["a record of Bedrock's batches", { recordId: '7', modelInput: claude }, undefined],
    ['a recorded call', { method: 'POST', url: 'https://x/y', body: { model: 'gpt-4o', messages: [user] } }, 'gpt-4o'],
    ['a call with its answer', { request: { model: 'gpt-4o', messages: [user] }, response: { id: 'x' } }, 'gpt-4o'],
  ])('%s', (_, request, model) => {
    expect(read(request)).toMatchObject({ said: [[['user', text]]], models: [model] })
    expect(read(request).findings).toEqual([])
  })

  it('Titan by InvokeModel', () => {
    const { said, models } = read({ modelId: 'amazon.titan-text', body: { inputText: text, textGenerationConfig: {} } })
    expect([said, models]).toEqual([[[['prompt', text]]], ['amazon.titan-text']])
  })

  it('a list of requests', () => {
    const list = ['a', 'b'].map(model => ({ model, messages: [user] }))
    expect(read(list)).toMatchObject({ ids: ['a.json#1', 'a.json#2'], models: ['a', 'b'], findings: [] })
  })
})

describe('a prompt under another key', () => {
  it("is Langfuse's chat, with the model of its config", () => {
    const chat = {
      name: 'qa',
      type: 'chat',
      config: { model: 'gpt-4o', max_tokens: 9 },
      prompt: [{ role: 'system', content: 'Hi.' }, user],
    }
    const { said, models, findings } = read(chat)
    expect([said, models, findings]).toEqual([
      [
        [
          ['system', 'Hi.'],
          ['user', text],
        ],
      ],
      ['gpt-4o'],
      [],
    ])
  })

  it("is a system message and a prompt, as Vercel's AI SDK and Genkit take them", () => {
    const { said, findings } = read({ model: 'gpt-4o', system: 'Hi.', prompt: text, temperature: 0 })
    expect([said, findings]).toEqual([
      [
        [
          ['system', 'Hi.'],
          ['user', text],
        ],
      ],
      [],
    ])
  })

  it('is a text to speak, with the instructions how', () => {
    const { said, models } = read({ model: 'gpt-4o-mini-tts', input: text, voice: 'alloy', instructions: 'Softly.' })
    expect([said, models]).toEqual([
      [
        [
          ['prompt', text],
          ['prompt', 'Softly.'],
        ],
      ],
      ['gpt-4o-mini-tts'],
    ])
  })
})

describe("LangChain's messages", () => {
  it.each([
    [
      'pairs',
      {
        model: 'gpt-4o',
        messages: [
          ['system', 'Hi.'],
          ['human', text],
        ],
      },
    ],
    [
      'types',
      {
        model: 'gpt-4o',
        messages: [
          { type: 'system', content: 'Hi.' },
          { type: 'human', content: text },
        ],
      },
    ],
    [
      'dictionaries',
      [
        { type: 'system', data: { content: 'Hi.' } },
        { type: 'human', data: { content: text } },
      ],
    ],
  ])('are read as %s', (_, request) => {
    const { said, findings } = read(request)
    expect([said, findings]).toEqual([
      [
        [
          ['system', 'Hi.'],
          ['user', text],
        ],
      ],
      [],
    ])
  })

  it('are none where one has another form', () => {
    expect(
      read([
        ['system', 'Hi.'],
        ['seen', text],
      ]).findings,
    ).toMatchObject([{ kind: 'format' }])
  })
})

describe('JSON Lines', () => {
  const line = (model: string) =>
    JSON.stringify({ custom_id: model, method: 'POST', url: '/v1/chat/completions', body: { model, messages: [user] } })

  it.each(['batch.jsonl', 'batch.ndjson'])('%s is a prompt for each line, at its line', path => {
    const { prompts, findings } = parse(path, `${line('a')}\n\n${line('b')}\n`)
    expect(prompts.map(({ id, model }) => [id, model?.asked, model?.at.line])).toEqual([
      [`${path}#1`, 'a', 1],
      [`${path}#2`, 'b', 3],
    ])
    expect(findings).toEqual([])
  })

  it('is one prompt where it has one line, and plain text with a note where it is none', () => {
    expect(parse('a.jsonl', line('a')).prompts.map(({ id }) => id)).toEqual(['a.jsonl'])
    for (const bad of [`${line('a')}\n{"model": `, '{"rows": 1}\n{"rows": 2}\n'])
      expect(parse('a.jsonl', bad)).toMatchObject({
        isWholeText: true,
        findings: [{ kind: 'format', severity: 'info' }],
      })
  })

  it('takes no longer than it is long', () => {
    const spent = work()
    parse('a.jsonl', `${line('a')}\n`.repeat(20_000))
    parse('a.jsonl', `{"messages": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
    expect(spent()).toBeLessThan(4_000)
  })
})
