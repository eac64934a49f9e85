import { describe, expect, it } from 'vitest'
import { oneFile } from '../prompts/one-file.ts'
import { pngOf } from '../prompts/pictures.ts'

const request = async (more: object, content: unknown = 'Hi') =>
  (await oneFile('a.json', JSON.stringify({ ...more, messages: [{ role: 'user', content, name: 'ann' }] }))).prompt

const schema = { type: 'object', properties: { a: { type: 'string' } } }
const at = expect.objectContaining({ path: 'a.json', line: 1 })

describe('request parts', () => {
  it.each([
    [
      'Chat Completions',
      { tools: [{ type: 'function', function: { name: 'f', description: 'D', parameters: schema } }] },
    ],
    ['Responses', { tools: [{ type: 'function', name: 'f', description: 'D', parameters: schema }] }],
    ['the older functions', { functions: [{ name: 'f', description: 'D', parameters: schema }] }],
    ['Anthropic', { tools: [{ name: 'f', description: 'D', input_schema: schema }] }],
  ])('are the tools of %s', async (_, more) => {
    const prompt = await request(more)
    expect(prompt.tools).toEqual([{ name: 'f', at, description: 'D', parameters: JSON.stringify(schema) }])
    expect(prompt.forcesTool).toBeUndefined()
  })

  it('are tools that are loaded later, and those of a namespace', async () => {
    const later = { type: 'function', name: 'f', defer_loading: true, parameters: schema }
    const space = {
      type: 'namespace',
      name: 'desk',
      description: 'D',
      tools: [later, { ...later, defer_loading: false }],
    }
    const { prompt, findings } = await oneFile(
      'a.json',
      JSON.stringify({ model: 'gpt-5.4', input: 'Hi', tools: [later, space] }),
    )
    const f = { name: 'f', at, parameters: JSON.stringify(schema) }
    expect(prompt.tools).toEqual([
      { ...f, deferred: true },
      { name: 'desk', at, description: 'D', type: 'namespace' },
      { ...f, deferred: true, namespace: 'desk' },
      { ...f, namespace: 'desk' },
    ])
    expect(findings).toEqual([])
  })

  it('have no text of Claude Code that only its maker reads', async () => {
    const billing = { type: 'text', text: 'x-anthropic-billing-header: cc_version=2.1; cch=a;' }
    const { prompt } = await oneFile(
      'a.json',
      JSON.stringify({
        system: [billing, { type: 'text', text: 'Be brief.' }, { type: 'text', text: `${billing.text}\nBe kind.` }],
        messages: [{ role: 'user', content: 'Hi' }],
      }),
    )
    const said = prompt.messages[0]?.runs.expected.map(run => run.text).join('|')
    expect(said).toBe(`Be brief.|${billing.text}\nBe kind.`)
  })

  it.each([
    [{ tool_choice: 'required' }, true],
    [{ tool_choice: { type: 'function', function: { name: 'f' } } }, true],
    [{ tool_choice: { type: 'any' } }, true],
    [{ tool_choice: { type: 'auto' } }, undefined],
    [{ tool_choice: 'none' }, undefined],
  ])('say whether a tool must be called: %j', async (more, forces) => {
    expect((await request(more)).forcesTool).toBe(forces)
  })

  it.each([
    ['Chat Completions', { response_format: { type: 'json_schema', json_schema: { name: 'n', schema } } }],
    ['Responses', { text: { format: { type: 'json_schema', name: 'n', schema } } }],
    ['Anthropic', { output_format: { type: 'json_schema', name: 'n', schema } }],
    ['GitHub Models', { responseFormat: 'json_schema', jsonSchema: JSON.stringify({ name: 'n', schema }) }],
  ])('are the response schema of %s', async (_, more) => {
    expect((await request(more)).response).toEqual({ at, name: 'n', schema: JSON.stringify(schema) })
  })

  it.each([
    { response_format: { type: 'json_object' } },
    { text: 'words' },
    { jsonSchema: '{' },
    { jsonSchema: JSON.stringify({ schema }) },
    { tools: 'many' },
  ])('are none in %j', async more => {
    const prompt = await request(more)
    expect([prompt.tools, prompt.response]).toEqual([undefined, undefined])
  })

  it.each([
    ['Chat Completions', { type: 'image_url', image_url: { url: pngOf(30, 20), detail: 'high' } }, 'high'],
    ['Responses', { type: 'input_image', image_url: pngOf(30, 20), detail: 'low' }, 'low'],
    ['Anthropic', { type: 'image', source: { type: 'base64', data: pngOf(30, 20).split(',')[1] } }, undefined],
  ])('are the images of %s', async (_, part, detail) => {
    const prompt = await request({}, [{ type: 'text', text: 'Look' }, part])
    expect(prompt.messages[0]?.images).toEqual([{ at, width: 30, height: 20, ...(detail && { detail }) }])
    expect(prompt.messages[0]?.name).toBe('ann')
  })

  it('know no size of an image behind an address, unless it is declared', async () => {
    const part = { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } }
    const prompt = await request({}, [part, { ...part, width: 8, height: 9 }])
    expect(prompt.messages[0]?.images).toEqual([{ at }, { at, width: 8, height: 9 }])
  })

  it('are as deep as anybody writes them', async () => {
    const deep = `${'{"properties":'.repeat(50_000)}{}${'}'.repeat(50_000)}`
    const text = `{"tools": [{"name": "f", "parameters": ${deep}}], "messages": [{"role": "user", "content": "Hi"}]}`
    const { prompt } = await oneFile('a.json', text)
    expect(prompt.tools?.[0]?.parameters?.length).toBeLessThan(2_000)
  })

  it("reads Gemini's tools where they are no list, and whether their schema is Google's own", async () => {
    const declared = { name: 'f', parametersJsonSchema: { type: 'object' } }
    const request = {
      contents: [{ parts: [{ text: 'Hi' }] }],
      tools: { function_declarations: [declared, { name: 'g', parameters: {} }] },
    }
    const { prompt } = await oneFile('a.json', JSON.stringify(request))
    expect(prompt.tools).toMatchObject([{ name: 'f', jsonSchema: true }, { name: 'g' }])
    expect(prompt.tools?.[1]?.jsonSchema).toBeUndefined()
  })

  it('reads what a tool of Gemini returns, and the grammar of one of OpenAI in both of its interfaces', async () => {
    const toolsOf = async (request: object) => {
      const { prompt, findings } = await oneFile('a.json', JSON.stringify(request))
      expect(findings).toEqual([])
      return prompt.tools
    }
    const declared = { name: 'f', response: { type: 'STRING' } }
    const gemini = { contents: [{ parts: [{ text: 'Hi' }] }], tools: [{ functionDeclarations: [declared] }] }
    expect(await toolsOf(gemini)).toMatchObject([{ name: 'f', returns: '{"type":"STRING"}' }])
    const format = { type: 'grammar', syntax: 'lark', definition: 'start: A' }
    const responses = { model: 'gpt-5', input: 'Hi', tools: [{ type: 'custom', name: 'f', format }] }
    expect(await toolsOf(responses)).toMatchObject([{ name: 'f', grammar: 'start: A' }])
    const custom = { name: 'f', format: { type: 'grammar', grammar: { syntax: 'lark', definition: 'start: B' } } }
    const messages = [{ role: 'user', content: 'Hi' }]
    expect(await toolsOf({ model: 'gpt-5', messages, tools: [{ type: 'custom', custom }] })).toMatchObject([
      { name: 'f', grammar: 'start: B' },
    ])
  })
})
