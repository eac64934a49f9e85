import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const request = (...content: unknown[]) => JSON.stringify({ modelId: 'm', messages: [{ role: 'user', content }] })

describe('documents', () => {
  it('are read where Bedrock has them as text, also encoded, and other kinds are reported', async () => {
    const document = (format: string, source: object) => ({ document: { name: 'tides', format, source } })
    const text = request(
      document('txt', { text: 'High at six. ' }),
      document('md', { bytes: base64('Low at noon. ') }),
      document('pdf', { bytes: base64('%PDF') }),
      document('txt', { bytes: base64('\uFFFD').slice(0, 2) }),
    )
    const { prompt, findings } = await oneFile('a.json', text)
    expect(sent(prompt)).toBe('High at six. Low at noon. ')
    expect(prompt.messages[0]?.documents).toHaveLength(2)
    expect(findings).toMatchObject([
      { kind: 'file-not-read', target: 'document' },
      { kind: 'file-not-read', target: 'document' },
    ])
  })

  it('are read within what a tool gave, as are the results of a search', async () => {
    const found = {
      searchResult: {
        source: 'tide.example',
        title: 'Tides',
        content: [{ text: 'High.' }],
        citations: { enabled: true },
      },
    }
    const image = { image: { format: 'png', source: { bytes: '' } } }
    const text = request({ toolResult: { toolUseId: '1', content: [found, { text: 'Low.' }, image] } })
    const { prompt } = await oneFile('a.json', text)
    expect(sent(prompt)).toBe('tide.exampleTidesHigh.Low.')
    expect(prompt.messages[0]).toMatchObject({
      documents: [{ cited: true, found: true }],
      results: [{ mixed: { texts: 1, images: 1 } }],
    })
  })
})
