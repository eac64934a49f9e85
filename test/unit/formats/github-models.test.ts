import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'

const FILE = `name: Summarize
description: Not sent
model: openai/gpt-4o-mini
modelParameters:
  max_completion_tokens: 300
  temperature: 0.5
messages:
  - role: system
    content: |
      You summarize.

      Briefly.
  - role: user
    content: 'It''s {{input}}'
testData:
  - input: a sample
    expected: not sent
  - input: not the first
evaluators: []
`

describe('GitHub Models', () => {
  it('sends the messages, but not the description or test data', async () => {
    const { prompt, findings } = await oneFile('a.prompt.yml', FILE)
    expect(prompt).toMatchObject({
      id: 'a.prompt.yml',
      model: { asked: 'openai/gpt-4o-mini', at: { path: 'a.prompt.yml', line: 3, column: 8 } },
      settings: { maxOutput: 300 },
      messages: [{ role: 'system' }, { role: 'user' }],
    })
    expect(prompt.messages.map(({ runs }) => runs.expected)).toMatchObject([
      [{ kind: 'text', text: 'You summarize.\n\nBriefly.\n', at: { line: 10 } }],
      [
        { kind: 'text', text: "It's ", at: { line: 14, column: 14 } },
        { kind: 'slot', name: 'input', text: 'a sample', at: { line: 14, column: 14 } },
      ],
    ])
    expect(findings).toEqual([])
  })

  it('replaces names in two braces, and knows no other template', async () => {
    const text = 'messages:\n- role: user\n  content: "{% if a %}{{#if b}}{{c}}{{ d }}{{{e}}}{f}$g{{h"\n'
    const { prompt } = await oneFile('a.prompt.yml', text)
    const runs = prompt.messages[0]?.runs.expected ?? []
    expect(runs.filter(({ kind }) => kind === 'slot').map(({ name }) => name)).toEqual(['c', 'e'])
    expect(sent(prompt)).toBe('{% if a %}{{#if b}}{{c}}{{ d }}{{{e}}}{f}$g{{h')
  })

  it.each([
    ['a.prompt.yml', 'name: x\nmessages: []\n', 'no-messages', 1],
    ['a.prompt.yaml', 'messages:\n  - content: without a role\n', 'no-messages', 1],
    ['a.prompt.yml', 'Just text.', 'no-messages', 1],
    ['a.prompt.yml', 'a: 1\n---\nb: 1\n', 'no-messages', 1],
    ['a.prompt.yml', 'a: 1\n---\nb: "\n', 'not-yaml', 4],
    ['a.prompt.yml', 'a: "\n', 'not-yaml', 2],
    ['a.prompt.json', '{', 'not-json', 1],
  ])('without messages is plain, and a finding: %s %j', async (path, text, problem, line) => {
    const { prompt, findings } = await oneFile(path, text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toMatchObject([{ kind: 'format', severity: 'warn', problem, at: { path, line } }])
  })
})
