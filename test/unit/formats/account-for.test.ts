import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'

const findingsOf = async (request: object) => {
  const { findings } = await oneFile('a.json', JSON.stringify(request))
  return findings
    .filter(({ kind }) => kind !== 'empty-prompt')
    .map(finding => (finding.kind === 'file-not-read' ? [finding.target, finding.severity, finding.why] : finding.kind))
}
const user = { role: 'user', content: 'Hi' }

describe('what a request has', () => {
  it('is nothing to tell where every key and block is read or free', async () => {
    const openai = {
      model: 'gpt-4o',
      messages: [
        user,
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: '1', type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
        { role: 'tool', tool_call_id: '1', content: 'x' },
      ],
      tools: [
        {
          type: 'function',
          function: { name: 'f', description: 'd', strict: true, parameters: { type: 'object', properties: {} } },
        },
      ],
      temperature: 0,
      top_p: 1,
      seed: 7,
      stream: true,
      stream_options: { include_usage: true },
      user: 'u',
      metadata: { a: 'b' },
      store: true,
      response_format: { type: 'json_object' },
      parallel_tool_calls: true,
      logit_bias: {},
      stop: ['x'],
      max_completion_tokens: 9,
    }
    const gemini = {
      contents: [{ role: 'user', parts: [{ text: 'Hi' }, { functionResponse: { name: 'f', response: {} } }] }],
      systemInstruction: { parts: [{ text: 'Be kind.' }] },
      safetySettings: [{ category: 'c' }],
      generationConfig: { temperature: 1 },
      tools: [{ functionDeclarations: [{ name: 'f', description: 'd', parameters: { type: 'OBJECT' } }] }],
    }
    const bedrock = {
      modelId: 'm',
      messages: [{ role: 'user', content: [{ text: 'Hi' }, { cachePoint: { type: 'default' } }] }],
      system: [{ text: 'Be kind.' }],
      inferenceConfig: { maxTokens: 9 },
      guardrailConfig: { guardrailIdentifier: 'g' },
      toolConfig: { tools: [{ toolSpec: { name: 'f', inputSchema: { json: {} } } }], toolChoice: { auto: {} } },
    }
    for (const request of [openai, gemini, bedrock]) expect(await findingsOf(request)).toEqual([])
  })

  it('is reported where a provider keeps it', async () => {
    expect(await findingsOf({ model: 'gpt-5', input: 'Hi', previous_response_id: 'r' })).toEqual([
      ['previous_response_id', 'warn', 'not-countable'],
    ])
    expect(await findingsOf({ contents: [{ role: 'user', parts: [{ text: 'Hi' }] }], cachedContent: 'c/1' })).toEqual([
      ['cachedContent', 'warn', 'not-countable'],
    ])
    const mistral = { model: 'mistral-small', messages: [user], safe_prompt: true, prompt_mode: 'reasoning' }
    expect((await findingsOf(mistral)).map(([key]) => key)).toEqual(['safe_prompt', 'prompt_mode'])
    const input = [user, { type: 'web_search_call', id: 'w' }, { type: 'item_reference', id: 'i' }]
    const { prompt, findings } = await oneFile('a.json', JSON.stringify({ model: 'gpt-5', input }))
    expect(sent(prompt)).toBe('Hi')
    expect(findings).toMatchObject([{ target: 'web_search_call' }, { target: 'item_reference' }])
  })

  it.each([
    ['a message', { messages: [{ ...user, mood: 'Hm.' }] }, 'mood'],
    [
      'a tool',
      { messages: [user], tools: [{ name: 'f', input_schema: {}, input_examples: [{ a: 1 }] }] },
      'input_examples',
    ],
    ['a block', { messages: [{ role: 'user', content: [{ type: 'video_url', video_url: {} }] }] }, 'video_url'],
    [
      'a block of Gemini',
      { contents: [{ parts: [{ text: 'Hi' }, { inlineData: { mimeType: 'audio/wav', data: '' } }] }] },
      'audio/wav',
    ],
    ['a block of Bedrock', { messages: [{ role: 'user', content: [{ video: { format: 'mp4' } }] }] }, 'video'],
  ])('is told where %s is of no known kind', async (_, request, target) => {
    expect(await findingsOf(request)).toMatchObject([[target, 'warn', expect.any(String)]])
  })

  it('is text and images that a guardrail of Bedrock reads, which are sent all the same', async () => {
    const guarded = (text: string) => ({ guardContent: { text: { text, qualifiers: ['query'] } } })
    const request = {
      system: [guarded('Be kind.')],
      messages: [{ role: 'user', content: [guarded('What is Oslo?'), { text: 'Say it.' }] }],
      inferenceConfig: {},
    }
    const { prompt, findings } = await oneFile('a.json', JSON.stringify(request))
    expect(sent(prompt)).toBe('Be kind.What is Oslo?Say it.')
    expect(findings).toEqual([])
    const source = { bytes: '' }
    const content = [{ text: 'Hi' }, { guardContent: { image: { format: 'png', source } } }]
    const withImage = await oneFile('b.json', JSON.stringify({ messages: [{ role: 'user', content }] }))
    expect(withImage.prompt?.messages[0]?.images).toHaveLength(1)
  })

  it('is a tool that Bedrock runs, which also changes what a call costs', async () => {
    const tools = [{ systemTool: { name: 'nova_grounding' } }]
    const request = { messages: [{ role: 'user', content: [{ text: 'Hi' }] }], toolConfig: { tools } }
    const { prompt } = await oneFile('a.json', JSON.stringify(request))
    expect(prompt?.tools).toMatchObject([{ name: 'nova_grounding', type: 'nova_grounding' }])
    expect(prompt?.settings.modifiers).toMatchObject([{ key: 'tools', value: 'nova_grounding' }])
  })

  it('is a note where a key of the whole file may be nobody else its owner knows of', async () => {
    expect(await findingsOf({ messages: [user], house_style: 'plain' })).toEqual([['house_style', 'info', 'not-known']])
    expect(await findingsOf({ messages: [user], house_style: '', drafts: [], on: false })).toEqual([])
  })

  it('is reported at most twenty times', async () => {
    const content = Array.from({ length: 500 }, (_, i) => ({ type: `kind_${i}` }))
    expect(await findingsOf({ messages: [{ role: 'user', content }] })).toHaveLength(20)
  })
})
