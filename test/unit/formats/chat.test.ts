import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'

const ran = (...runs: unknown[]) => ({ low: runs, expected: runs, high: runs })
const said = (text: string) => [{ kind: 'text', text, at: expect.anything() }]

describe('chat', () => {
  it('reads an OpenAI request with the places of its values', async () => {
    const text = `{
  "model": "gpt-4.1", "max_completion_tokens": 200, "n": 2, "reasoning": {"effort": "low"},
  "messages": [
    {"role": "developer", "content": "Say \\"hi\\"\\n"},
    {"role": "user", "content": [{"type": "text", "text": "A"}, {"type": "image_url", "image_url": {"url": "x"}}, {"type": "text", "text": "B"}]},
    {"role": "assistant", "content": null, "tool_calls": []}
  ]
}`
    const { prompt, findings } = await oneFile('a.json', text)
    expect(prompt.model).toEqual({ asked: 'gpt-4.1', at: { path: 'a.json', line: 2, column: 12 } })
    expect(prompt.settings).toEqual({ maxOutput: 200, n: 2, effort: 'low', thinking: 'budget' })
    expect(prompt.messages).toEqual([
      {
        role: 'developer',
        runs: ran({ kind: 'text', text: 'Say "hi"\n', at: { path: 'a.json', line: 4, column: 38 } }),
      },
      {
        role: 'user',
        runs: ran(...said('A'), ...said('B')),
        images: [{ at: { path: 'a.json', line: 5, column: 65 } }],
      },
      { role: 'assistant', runs: ran() },
    ])
    expect(findings).toEqual([])
  })

  it.each([
    ['a string', '"Be kind."', 'Be kind.'],
    ['blocks', '[{"type": "text", "text": "Be "}, {"type": "text", "text": "kind."}]', 'Be kind.'],
  ])("reads Anthropic's system as %s", async (_, system, text) => {
    const request = `\uFEFF{"messages": [{"role": "user", "content": "Hi"}], "system": ${system}, "max_tokens": 9, "model": "claude-x"}`
    const { prompt } = await oneFile('a.json', request)
    expect(prompt.messages.map(each => [each.role, each.runs.expected.map(run => run.text).join('')])).toEqual([
      ['system', text],
      ['user', 'Hi'],
    ])
    expect(prompt).toMatchObject({ model: { asked: 'claude-x' }, settings: { maxOutput: 9 } })
  })

  it('sends the calls of tools and what they gave', async () => {
    const openai = {
      messages: [
        { role: 'assistant', content: null, tool_calls: [{ function: { name: 'find ', arguments: '[7]' } }] },
        { role: 'tool', content: 'A kettle.' },
      ],
    }
    expect(sent((await oneFile('a.json', JSON.stringify(openai))).prompt)).toBe('find [7]A kettle.')
    const result = (content: unknown) => ({ role: 'user', content: [{ type: 'tool_result', content }] })
    const anthropic = {
      messages: [
        { role: 'assistant', content: [{ type: 'tool_use', name: 'find ', input: { id: 7 } }] },
        result('A kettle.'),
        result([{ type: 'text', text: 'Or a cup.' }]),
      ],
    }
    expect(sent((await oneFile('a.json', JSON.stringify(anthropic))).prompt)).toBe('find {"id":7}A kettle.Or a cup.')
  })

  it("reads OpenAI's Responses", async () => {
    const input = '[{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}]'
    const { prompt } = await oneFile('a.json', `{"model": "gpt-5", "instructions": "Be kind.", "input": ${input}}`)
    expect(prompt.messages.map(each => [each.role, each.runs.expected.map(run => run.text).join('')])).toEqual([
      ['system', 'Be kind.'],
      ['user', 'Hi'],
    ])
    const other = '{"input": [{"role": "x"}, {"type": "function_call"}]}'
    expect(sent((await oneFile('a.json', other)).prompt)).toBe(other)
  })

  it('reads a bare list of messages, also as YAML and with anchors', async () => {
    const { prompt } = await oneFile('a.yml', '- &a {role: user, content: Hi}\n- *a\n- role: user\n  content: 42\n')
    expect(prompt.messages.map(each => each.runs.expected[0]?.text)).toEqual(['Hi', 'Hi', '42'])
  })

  it.each([
    '{"messages": ["role", "user"]}',
    '{"messages": [{"role": "user", "content": "Hi"}, {"content": "lost?"}]}',
    '{"messages": {"role": "user"}}',
    '{"prompts": {"role": "Hi"}}',
    '[]',
    '"role"',
    '{"messages": [{"role": "user", "content": "Hi"}],}',
  ])('takes no other shape for a request, so that no text is lost: %s', async text => {
    const { prompt, findings } = await oneFile('a.json', text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([
      { kind: 'format', severity: 'info', problem: text.endsWith(',}') ? 'not-json' : 'no-prompts' },
    ])
  })

  it('counts the last of equal keys, as providers do', async () => {
    const { prompt } = await oneFile(
      'a.json',
      '{"messages": [], "messages": [{"role": "user", "role": "tool", "content": "b"}]}',
    )
    expect(prompt.messages).toMatchObject([{ role: 'tool', runs: { expected: [{ text: 'b' }] } }])
  })

  const read = async (request: unknown) => {
    const { prompt, findings } = await oneFile('a.json', JSON.stringify(request))
    const texts = prompt.messages.map(({ role, runs }) => [role, runs.expected.map(run => run.text).join('')])
    return { prompt, texts, findings }
  }
  const schema = { type: 'OBJECT', properties: { a: { type: 'STRING' } } }

  // https://ai.google.dev/api/generate-content, in both spellings that the API takes.
  it.each([
    {
      systemInstruction: { parts: [{ text: 'Be kind.' }] },
      contents: [
        {
          role: 'user',
          parts: [{ text: 'See ' }, { inlineData: { mimeType: 'image/gif', data: 'R0lGODlhAgADAA==' } }],
        },
        { role: 'model', parts: [{ functionCall: { name: 'find', args: { id: 7 } } }] },
        { role: 'user', parts: [{ functionResponse: { name: 'find', response: { a: 1 } } }] },
      ],
      tools: [{ functionDeclarations: [{ name: 'find', description: 'D', parameters: schema }] }, { googleSearch: {} }],
      toolConfig: { functionCallingConfig: { mode: 'ANY' } },
      generationConfig: {
        maxOutputTokens: 50,
        candidateCount: 2,
        responseSchema: schema,
        thinkingConfig: { thinkingLevel: 'low' },
      },
    },
    {
      system_instruction: { parts: [{ text: 'Be kind.' }] },
      contents: [
        {
          role: 'user',
          parts: [{ text: 'See ' }, { inline_data: { mime_type: 'image/gif', data: 'R0lGODlhAgADAA==' } }],
        },
        { role: 'model', parts: [{ function_call: { name: 'find', args: { id: 7 } } }] },
        { role: 'user', parts: [{ function_response: { name: 'find', response: { a: 1 } } }] },
      ],
      tools: [{ function_declarations: [{ name: 'find', description: 'D', parameters: schema }] }],
      tool_config: { function_calling_config: { mode: 'ANY' } },
      generation_config: {
        max_output_tokens: 50,
        candidate_count: 2,
        response_schema: schema,
        thinking_config: { thinking_level: 'low' },
      },
    },
  ])('reads a request to Gemini', async request => {
    const { prompt, texts, findings } = await read(request)
    expect(texts).toEqual([
      ['system', 'Be kind.'],
      ['user', 'See '],
      ['model', 'find{"id":7}'],
      ['user', 'find{"a":1}'],
    ])
    expect(prompt.messages[1]?.images).toMatchObject([{ width: 2, height: 3 }])
    expect(prompt).toMatchObject({
      tools: [{ name: 'find', description: 'D', parameters: JSON.stringify(schema) }],
      forcesTool: true,
      response: { schema: JSON.stringify(schema) },
      settings: { maxOutput: 50, n: 2, effort: 'low' },
    })
    expect(findings).toEqual([])
  })

  it('reads a request to Gemini without roles, with a file, a resolution and what is no image', async () => {
    const parts = [
      { text: 'Hi' },
      {
        fileData: { mimeType: 'image/png', fileUri: 'https://x.test/a' },
        mediaResolution: { level: 'MEDIA_RESOLUTION_LOW' },
      },
      { inlineData: { mimeType: 'audio/wav', data: 'AAAA' } },
    ]
    const { prompt, texts } = await read({ contents: [{ parts }] })
    expect(texts).toEqual([['user', 'Hi']])
    expect(prompt.messages[0]?.images).toEqual([{ at: expect.anything(), detail: 'MEDIA_RESOLUTION_LOW' }])
  })

  it('reads a request to Responses: a text alone, steps, images and a format', async () => {
    const alone = await read({ model: 'gpt-5', instructions: 'Be kind.', input: 'Hi', max_output_tokens: 9 })
    expect(alone.texts).toEqual([
      ['system', 'Be kind.'],
      ['user', 'Hi'],
    ])
    const { prompt, texts } = await read({
      model: 'gpt-5',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'See ' },
            { type: 'input_image', image_url: 'data:image/gif;base64,R0lGODlhAgADAA==', detail: 'low' },
          ],
        },
        { type: 'reasoning', id: 'r', summary: [] },
        { type: 'function_call', name: 'find', arguments: '{"id":7}', call_id: 'c' },
        { type: 'function_call_output', call_id: 'c', output: 'A kettle.' },
      ],
    })
    expect(texts).toEqual([
      ['user', 'See '],
      ['assistant', ''],
      ['assistant', 'find{"id":7}'],
      ['tool', 'A kettle.'],
    ])
    expect(prompt.messages[0]?.images).toMatchObject([{ width: 2, height: 3, detail: 'low' }])
  })

  it('leaves data with an input of another shape alone', async () => {
    const { texts } = await read({ input: 'Hi', model: 'gpt-5', expected: 'Ho' })
    expect(texts).toMatchObject([['prompt', expect.stringContaining('Ho')]])
  })

  it('sends documents of text, and images that a tool gave', async () => {
    const image = { type: 'image', source: { type: 'base64', media_type: 'image/gif', data: 'R0lGODlhAgADAA==' } }
    const { prompt, texts } = await read({
      messages: [
        {
          role: 'user',
          content: [
            { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'A book. ' } },
            { type: 'tool_result', content: [{ type: 'text', text: 'Look' }, image] },
          ],
        },
      ],
    })
    expect(texts).toEqual([['user', 'A book. Look']])
    expect(prompt.messages[0]?.images).toMatchObject([{ width: 2, height: 3 }])
  })
})
