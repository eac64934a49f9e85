import { describe, expect, it } from 'vitest'
import { oneFile } from '../prompts/one-file.ts'

const messageOf = async (...content: unknown[]) => {
  const { prompt, findings } = await oneFile('a.json', JSON.stringify({ messages: [{ role: 'user', content }] }))
  return { ...prompt.messages[0], findings }
}
const bytes = { source: { bytes: 'JVBERi0' } }

describe('what a message attaches', () => {
  it.each([
    ['Bedrock', 'pdf', { document: { format: 'pdf', ...bytes } }],
    ['Bedrock', 'document', { document: { format: 'docx', ...bytes } }],
    ['Bedrock', 'video', { video: { format: 'mp4', ...bytes } }],
    ['Anthropic', 'pdf', { type: 'document', source: { type: 'url', url: 'https://a.example/b.pdf' } }],
    ['OpenAI', 'pdf', { type: 'file', file: { file_id: 'f' } }],
    ['OpenAI', 'document', { type: 'input_file', filename: 'a.docx', file_data: 'x' }],
    ['OpenAI', 'audio', { type: 'input_audio', input_audio: { data: '', format: 'wav' } }],
    ['Mistral', 'pdf', { type: 'document_url', document_url: 'https://a.example/b.pdf' }],
    ['a router', 'video', { type: 'video_url', video_url: { url: '' } }],
  ])('is known for %s as %s, and told', async (_, kind, block) => {
    const { attachments, findings } = await messageOf({ type: 'text', text: 'Read.' }, block)
    expect(attachments).toMatchObject([{ kind }])
    expect(findings).toMatchObject([{ kind: 'file-not-read', what: 'media' }])
  })

  it('is looked for in results of tools, and is no image and no text that is read', async () => {
    const result = { toolResult: { toolUseId: '1', content: [{ document: { format: 'pdf', ...bytes } }] } }
    expect((await messageOf(result)).attachments).toMatchObject([{ kind: 'pdf' }])
    const text = { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'Tides.' } }
    expect((await messageOf(text)).attachments).toBeUndefined()
    const image = { image: { format: 'png', source: { s3Location: { uri: 's3://a/b.png' } } } }
    const { attachments, images } = await messageOf(image)
    expect(attachments).toBeUndefined()
    expect(images).toHaveLength(1)
  })

  it("is known for Gemini by the file's type", async () => {
    const parts = ['application/pdf', 'video/mp4', 'audio/wav', 'text/csv', 'image/png'].map(mimeType => ({
      fileData: { mimeType, fileUri: 'gs://a' },
    }))
    const { prompt } = await oneFile('a.json', JSON.stringify({ contents: [{ role: 'user', parts }] }))
    expect(prompt.messages[0]?.attachments?.map(({ kind }) => kind)).toEqual(['pdf', 'video', 'audio', 'document'])
  })
})

describe('calls', () => {
  it('are as many as there are, though a client sends back empty fields beside them', async () => {
    const call = { id: 'c', type: 'function', function: { name: 'roll', arguments: '{}', parsed_arguments: null } }
    const answer = { role: 'assistant', content: null, refusal: null, audio: null, function_call: null }
    const messages = [
      { role: 'user', content: 'Roll.' },
      { ...answer, tool_calls: [call] },
      { ...answer, tool_calls: null, content: 'Four.' },
    ]
    const { prompt } = await oneFile('a.json', JSON.stringify({ model: 'gpt-4o', messages }))
    expect(prompt.messages.map(({ calls }) => calls?.length)).toEqual([undefined, 1, undefined])
  })
})

describe('thoughts that only their provider can read', () => {
  it('are as long as an item of Responses says, which is no message with a role', async () => {
    const thought = { type: 'reasoning', id: 'r', summary: [], encrypted_content: 'gAAAA' }
    const call = { type: 'function_call', call_id: 'c', name: 'roll', arguments: '{}' }
    const body = { model: 'gpt-5', input: [{ role: 'user', content: 'Roll.' }, thought, call] }
    const { prompt } = await oneFile('a.json', JSON.stringify(body))
    expect(prompt.messages[1]).toMatchObject({ sealedThoughts: 5, unnamedRole: true })
    expect(prompt.messages[2]?.sealedThoughts).toBeUndefined()
    expect(prompt.messages[2]?.name).toBeUndefined()
  })

  it('are as long as the signatures of the parts of Gemini', async () => {
    const parts = [
      { functionCall: { name: 'roll', args: {} }, thoughtSignature: 'Ab12' },
      { text: 'Rolled.', thought_signature: 'xy' },
    ]
    const contents = [
      { role: 'user', parts: [{ text: 'Roll.' }] },
      { role: 'model', parts },
    ]
    const { prompt } = await oneFile('a.json', JSON.stringify({ contents }))
    expect(prompt.messages[1]?.sealedThoughts).toBe(6)
  })
})

describe('thoughts', () => {
  it.each([
    ['reasoning_content', { reasoning_content: 'Hm.', reasoning: 'Hm.' }],
    ['reasoning', { reasoning: 'Hm.' }],
    ["a router's details", { reasoning_details: [{ type: 'reasoning.text', text: 'Hm.', signature: 's' }] }],
    ['blocks of Anthropic', { content: [{ type: 'thinking', thinking: 'Hm.', signature: 's' }] }],
    ['blocks of Bedrock', { content: [{ reasoningContent: { reasoningText: { text: 'Hm.', signature: 's' } } }] }],
  ])('are read from %s', async (_, fields) => {
    const messages = [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Yes?', ...fields },
    ]
    const { prompt, findings } = await oneFile('a.json', JSON.stringify({ model: 'm', messages }))
    expect(prompt.messages[1]?.thoughts).toBe('Hm.')
    expect(findings).toEqual([])
  })
})
