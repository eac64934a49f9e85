import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/formats/formats.ts'
import type { ParsedPrompt } from '../../../src/parsed/parsed-prompt.ts'

const read = (request: object) =>
  parseFile({ path: 'a.json', id: '0', text: JSON.stringify(request), side: 'head' } as never)
const saidIn = (prompt: ParsedPrompt | undefined) =>
  prompt?.messages.map(({ role, body }) => [role, body.map(piece => ('text' in piece ? piece.text : '')).join('')])
const text = 'Kites fly.'

describe('requests of texts without roles', () => {
  it.each([
    ['Completions', { model: 'davinci-002', prompt: text, max_tokens: 9 }, [text]],
    ['Completions with what follows the gap', { model: 'x', prompt: text, suffix: 'Down.' }, [text, 'Down.']],
    ['several completions', { model: 'x', prompt: [text, 'Two.'] }, [text, 'Two.']],
    ['the first Claude', { prompt: text, max_tokens_to_sample: 9 }, [text]],
    ['Llama on Bedrock', { prompt: text, max_gen_len: 9 }, [text]],
    ['AI21 on Bedrock', { prompt: text, maxTokens: 9, countPenalty: { scale: 0 } }, [text]],
    ['Titan', { inputText: text, textGenerationConfig: { maxTokenCount: 9 } }, [text]],
    ['embeddings of Titan', { inputText: text, dimensions: 256, normalize: true }, [text]],
    ['embeddings of Cohere', { texts: [text, 'Two.'], input_type: 'search_query' }, [text, 'Two.']],
    ['embeddings of Gemini', { content: { parts: [{ text }] }, taskType: 'RETRIEVAL_QUERY' }, [text]],
    ["Vertex AI's predictions", { instances: [{ content: text }, { prompt: 'Two.' }] }, [text, 'Two.']],
    ["Hugging Face's text generation", { inputs: text, parameters: { max_new_tokens: 9 } }, [text]],
  ])('are read, keys left out: %s', (_, request, texts) => {
    const { prompts, findings } = read(request)
    expect(saidIn(prompts[0])).toEqual(texts.map(each => ['prompt', each]))
    expect(findings).toEqual([])
  })

  it.each([
    ['a list of tokens', { model: 'text-embedding-3-small', input: [15, 4, 99] }, 3],
    ['lists of tokens', { model: 'text-embedding-3-small', input: [[15], [4, 99]] }, 3],
    ['a prompt of tokens', { model: 'davinci-002', prompt: [15, 4] }, 2],
  ])('have tokens as their numbers: %s', (_, request, tokenIds) => {
    expect(read(request).prompts[0]?.messages).toMatchObject([{ role: 'prompt', body: [], tokenIds }])
  })

  it('have hidden thoughts before calls of tools, which are reported until the user says more', () => {
    const thought = { type: 'reasoning', id: 'r', summary: [], encrypted_content: 'gAAA' }
    const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }
    const result = { type: 'function_call_output', call_id: 'c', output: 'Yes.' }
    const said = { role: 'user', content: text }
    const told = (...input: object[]) => read({ model: 'gpt-5', input }).findings
    expect(told(said, thought, call, result)).toMatchObject([
      { kind: 'file-not-read', what: 'attachment', target: 'reasoning', why: 'not-countable' },
    ])
    expect(told(said, thought, call, result, said)).toEqual([])
    expect(told(said, { ...thought, encrypted_content: null }, call, result)).toEqual([])
  })

  it('tell the version of a prompt that the provider keeps, and the server of a hosted tool', () => {
    const tools = [{ type: 'mcp', server_label: 'wiki', server_url: 'https://x' }]
    const { prompts } = read({ model: 'gpt-5', prompt: { id: 'pm-1', version: '3' }, tools })
    expect(prompts[0]?.settings.modifiers?.map(({ key, value }) => [key, value])).toEqual([
      ['prompt.id', 'pm-1'],
      ['prompt.version', '3'],
      ['tools', 'mcp-server_label-wiki'],
    ])
  })

  it('have nothing to count where the provider keeps the prompt, and say so', () => {
    const { prompts, findings } = read({ model: 'gpt-5', prompt: { id: 'pmpt_1', variables: { kite: 'red' } } })
    expect(prompts[0]?.messages).toEqual([])
    expect(findings).toMatchObject([{ kind: 'file-not-read', target: 'prompt', why: 'not-countable' }])
  })

  it.each([
    ['without anything of a request beside it', { prompt: text, colour: 'red' }],
    ['with numbers that are no tokens', { model: 'gpt-4o', input: [1.5, 2] }],
    ['with texts of another kind', { instances: [{ colour: 'red' }] }],
  ])('are not what other data is: %s', (_, data) => {
    expect(read(data)).toMatchObject({ isWholeText: true })
  })

  it('say how long an answer may be in their own words', () => {
    const limits = [
      { prompt: text, max_tokens_to_sample: 9 },
      { prompt: text, max_gen_len: 9 },
      { inputText: text, textGenerationConfig: { maxTokenCount: 9 } },
      { inputs: text, parameters: { max_new_tokens: 9 } },
      { model: 'x', system: 's', prompt: text, options: { num_predict: 9 } },
    ].map(request => read(request).prompts[0]?.settings.maxOutput)
    expect(limits).toEqual([9, 9, 9, 9, 9])
  })
})

describe('requests in another shape', () => {
  it("are read in the words of Cohere's first Chat API", () => {
    const { prompts } = read({
      message: text,
      preamble: 'Be brief.',
      chat_history: [
        { role: 'USER', message: 'One.' },
        { role: 'CHATBOT', message: 'Two.' },
      ],
    })
    const roles = [
      ['system', 'Be brief.'],
      ['user', 'One.'],
      ['assistant', 'Two.'],
      ['user', text],
    ]
    expect(saidIn(prompts[0])).toEqual(roles)
  })

  it("are read as Ollama's template sends them", () => {
    const { prompts } = read({ model: 'llama3.2', prompt: text, system: 'Be brief.', options: { num_ctx: 99 } })
    expect(saidIn(prompts[0])).toEqual([
      ['system', 'Be brief.'],
      ['user', text],
    ])
  })

  it.each([
    ['a text', text, [text]],
    ['texts', [text, 'Two.'], [text, 'Two.']],
    ['parts', [{ text }, 'Two.'], [text, 'Two.']],
    ['one content', { role: 'user', parts: [{ text }] }, [text]],
  ])("may have %s as contents in Google's SDKs", (_, contents, texts) => {
    const config = { systemInstruction: 'Be brief.', responseSchema: { type: 'OBJECT', properties: {} } }
    const [prompt] = read({ model: 'gemini-2.5-flash', contents, config }).prompts
    expect(saidIn(prompt)).toEqual([
      ['system', 'Be brief.'],
      ['user', texts.join('')],
    ])
  })

  it("are a session of the Realtime API, and a run on an assistant's thread", () => {
    const session = { type: 'realtime', model: 'gpt-realtime', instructions: text, tools: [{ name: 'f' }] }
    expect(read({ type: 'session.update', session }).prompts[0]).toMatchObject({ model: { asked: 'gpt-realtime' } })
    const thread = { messages: [{ role: 'user', content: text }] }
    const run = read({ assistant_id: 'asst_1', thread, additional_instructions: 'Be brief.' })
    expect(saidIn(run.prompts[0])).toEqual([
      ['system', 'Be brief.'],
      ['user', text],
    ])
    expect(run.findings).toMatchObject([{ target: 'assistant_id', why: 'not-countable' }])
    const both = { instructions: 'Be kind.', additional_instructions: 'Be brief.' }
    const more = read({ assistant_id: 'asst_1', additional_messages: thread.messages, ...both })
    expect(saidIn(more.prompts[0])).toEqual([
      ['system', 'Be kind.'],
      ['system', 'Be brief.'],
      ['user', text],
    ])
  })

  it('are each a prompt where a file is a batch of them', () => {
    const params = { model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: text }] }
    const { prompts } = read({
      requests: [
        { custom_id: 'a', params },
        { custom_id: 'b', params },
      ],
    })
    expect(prompts.map(({ id, model }) => [id, model?.asked])).toEqual([
      ['a.json#1', 'claude-sonnet-4-5'],
      ['a.json#2', 'claude-sonnet-4-5'],
    ])
    const line = read({ key: 'a', request: { contents: [{ role: 'user', parts: [{ text }] }] } })
    expect(saidIn(line.prompts[0])).toEqual([['user', text]])
  })

  it('are Responses with any field beside one that no other data has', () => {
    const { prompts } = read({ model: 'gpt-5', input: text, max_output_tokens: 9, stream_options: {}, new_field: 1 })
    expect(saidIn(prompts[0])).toEqual([['user', text]])
    expect(read({ model: 'gpt-5', input: text, expected: 'Yes.' })).toMatchObject({ isWholeText: true })
  })

  it('have steps of a new kind in Responses, which are named', () => {
    const { prompts, findings } = read({ model: 'gpt-5', input: [{ type: 'beacon' }, { role: 'user', content: text }] })
    expect(saidIn(prompts[0])?.[1]).toEqual(['user', text])
    expect(findings).toMatchObject([{ target: 'beacon', why: 'not-countable' }])
  })
})

describe('tools in further shapes', () => {
  it('are read under the word for their kind', () => {
    const custom = { name: 'exec', description: 'Runs it.' }
    const { prompts } = read({
      model: 'gpt-5',
      messages: [{ role: 'user', content: text }],
      tools: [{ type: 'custom', custom }],
    })
    expect(prompts[0]?.tools).toMatchObject([custom])
  })

  it.each(['local_shell', 'shell', 'apply_patch', 'tool_search'])(
    'that the provider runs change the price: %s',
    type => {
      const { prompts } = read({ model: 'gpt-5', input: [{ role: 'user', content: text }], tools: [{ type }] })
      expect(prompts[0]?.settings.modifiers).toMatchObject([{ key: 'tools', value: type }])
    },
  )

  it('of a kind that nobody knows are named', () => {
    const { findings } = read({ model: 'x', messages: [{ role: 'user', content: text }], tools: [{ type: 'beacon' }] })
    expect(findings).toMatchObject([{ target: 'beacon', why: 'not-countable' }])
  })
})

describe('what a model said in place of an answer', () => {
  it('is said to it again', () => {
    const [beside, within] = [
      { role: 'assistant', content: null, refusal: 'I will not.' },
      { role: 'assistant', content: [{ type: 'refusal', refusal: 'I will not.' }] },
    ].map(message => saidIn(read({ model: 'gpt-4o', messages: [{ role: 'user', content: text }, message] }).prompts[0]))
    expect(beside?.[1]).toEqual(['assistant', 'I will not.'])
    expect(within?.[1]).toEqual(['assistant', 'I will not.'])
  })
})
