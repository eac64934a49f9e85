import { describe, expect, it } from 'vitest'
import { tokenizerNames } from '../../../../src/model/model.ts'
import type { Message } from '../../../../src/model/prompt.ts'
import { measured, modelOf, ofKind, promptOf, said } from './requests.ts'

// The example of the OpenAI Cookbook, "How to count tokens with tiktoken", with what the API answered there.
const cookbook = promptOf([
  said('system', 'You are a helpful, pattern-following assistant that translates corporate jargon into plain English.'),
  said('system', 'New synergies will help drive top-line growth.', { name: 'example_user' }),
  said('system', 'Things working well together will increase revenue.', { name: 'example_assistant' }),
  said(
    'system',
    "Let's circle back when we have more bandwidth to touch base on opportunities for increased leverage.",
    { name: 'example_user' },
  ),
  said('system', "Let's talk later when we're less busy about how to do better.", { name: 'example_assistant' }),
  said('user', "This late pivot means we don't have time to boil the ocean for the client deliverable."),
])

describe('framing', () => {
  it.each([
    ['gpt-4', 'cl100k_base', 129],
    ['gpt-3.5-turbo', 'cl100k_base', 129],
    ['gpt-4o', 'o200k_base', 124],
    ['gpt-4o-mini', 'o200k_base', 124],
  ] as const)("counts the Cookbook's example as %s does", (id, tokenizer, tokens) => {
    const measurement = measured(cookbook, modelOf(id, tokenizer))
    expect(measurement.total).toEqual({ low: tokens, expected: tokens, high: tokens })
    expect(measurement.parts.reduce((sum, part) => sum + part.tokens, 0)).toBe(tokens)
    expect(measurement.parts.filter(part => part.off)).toEqual([])
  })

  it('is exact for reasoning models, where a reply begins with one token less', () => {
    const measurement = measured(promptOf([said('user', 'hello')]), modelOf('gpt-5-mini', 'o200k_base'))
    expect(measurement.sure).toEqual({ kind: 'exact' })
    expect(measurement.parts).toEqual([
      { kind: 'framing', at: { path: 'a.json' }, role: 'user', tokens: 4 },
      { kind: 'text', at: { path: 'a.json' }, role: 'user', tokens: 1 },
      { kind: 'framing', name: 'reply', at: { path: 'a.json' }, role: 'assistant', tokens: 2 },
    ])
  })

  it('is an estimate for models that others serve', () => {
    const { parts } = measured(promptOf([said('user', 'hello')]), modelOf('gpt-oss-120b', 'o200k_base'))
    expect(parts.filter(({ kind }) => kind === 'framing').some(({ off = 0 }) => off > 0)).toBe(true)
  })

  it('takes a name that is the word of the role in its place', () => {
    const named = (name: string) =>
      ofKind('framing', measured(promptOf([said('user', 'hello', { name })]), modelOf('gpt-4o', 'o200k_base')))[0]
        ?.tokens
    expect([named('user'), named('ann')]).toEqual([5, 6])
  })

  it('is 7 tokens for one user message with Claude 3 to Opus 4.6, 11 with 4.7, and 6 with 4.8 and Claude 5', () => {
    const around = (id: string, tokenizer: 'claude-3' | 'claude-4.7' | 'claude-5') =>
      ofKind('framing', measured(promptOf([said('user', 'hello')]), modelOf(id, tokenizer))).reduce(
        (sum, part) => sum + part.tokens,
        0,
      )
    expect(around('claude-sonnet-4-5', 'claude-3')).toBe(7)
    expect(around('claude-opus-4-7', 'claude-4.7')).toBe(11)
    expect(around('claude-opus-4-8', 'claude-4.7')).toBe(6)
    expect(around('claude-opus-5', 'claude-5')).toBe(6)
  })

  it('is surer of a request to Claude 5 without a system prompt', () => {
    const reply = (...messages: Message[]) =>
      measured(promptOf(messages), modelOf('claude-sonnet-5', 'claude-5')).parts.find(({ name }) => name === 'reply')
    expect(reply(said('user', 'Hi'))?.off).toBeUndefined()
    expect(reply(said('system', 'Be brief.'), said('user', 'Hi'))?.off).toBe(1)
  })

  it('has a message of the user made for Claude where the model begins, and is less sure of several', () => {
    const begun = [said('assistant', 'hello'), said('user', 'hello')]
    const reply = (messages: Message[]) =>
      ofKind('framing', measured(promptOf(messages), modelOf('claude-sonnet-4-5', 'claude-3'))).at(-1)
    expect(reply(begun)).toMatchObject({ name: 'reply', tokens: 16, off: 1 })
    expect(reply([...begun].reverse().slice(0, 1))).toMatchObject({ tokens: 4 })
    expect(reply([said('user', 'hello')])?.off).toBeUndefined()
  })

  it('tells of the answers that are made to choose from', () => {
    const measurement = measured(
      promptOf([said('user', 'hello')], { settings: { pro: true } }),
      modelOf('gpt-5.6-sol', 'o200k_base'),
    )
    expect(ofKind('framing', measurement)).toMatchObject([{}, { name: 'thinking', tokens: 1531 }, { name: 'reply' }])
  })

  it.each(tokenizerNames)('is none for %s where the file has no roles', tokenizer => {
    const measurement = measured(promptOf([said('prompt', 'hello world')]), modelOf('any', tokenizer))
    expect(measurement.parts.map(({ kind }) => kind)).toEqual(['text'])
  })

  it('is around each turn of a conversation where messages have roles', () => {
    const turns = (role: string, count: number) => {
      const runs = [
        { kind: 'slot' as const, at: { path: 'a.json' }, name: 'history', text: '', tokens: 100 * count, turns: count },
      ]
      return said(role, '', { runs: { low: [], expected: runs, high: runs } })
    }
    const model = modelOf('gpt-4o', 'o200k_base')
    const measurement = measured(promptOf([turns('history', 3), said('user', 'hello')]), model)
    expect(ofKind('framing', measurement)).toMatchObject([
      { name: 'turns', turns: 3, tokens: 12 },
      { role: 'user' },
      {},
    ])
    expect(measurement.total).toEqual({ low: 8, expected: 320, high: 320 })
    expect(ofKind('framing', measured(promptOf([turns('prompt', 3)]), model))).toEqual([])
  })
})
