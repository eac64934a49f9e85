import { describe, expect, it } from 'vitest'
import type { Message, Tool } from '../../../../src/model/prompt.ts'
import { measured, modelOf, ofKind, promptOf, said } from './requests.ts'

const at = { path: 'a.json' }
const user = said('user', 'Roll.')
const thinking = said('assistant', '', {
  thoughts: 'I must roll the die first.',
  calls: [{ name: 'roll', arguments: '{}' }],
})
const given = said('tool', '4', { results: [{}] })
const thoughtsIn = (messages: Message[], ...[id, tokenizer]: Parameters<typeof modelOf>) =>
  ofKind('framing', measured(promptOf(messages), modelOf(id, tokenizer)))
    .filter(({ name }) => name === 'thoughts')
    .map(({ tokens }) => tokens)

describe('thoughts that a client sends again', () => {
  it('count until the user speaks, as templates keep them for what follows a call', () => {
    expect(thoughtsIn([user, thinking, given], 'deepseek-v4', 'deepseek')).toEqual([7])
    expect(thoughtsIn([user, thinking, given, user], 'deepseek-v4', 'deepseek')).toEqual([])
    expect(thoughtsIn([user, thinking, given], 'openai/gpt-oss-120b', 'o200k_base')).toEqual([7])
  })

  it('count for Claude with what is around them, also in earlier turns from Opus 4.5 and 4.6 on', () => {
    const closed = [user, thinking, given, user]
    expect(thoughtsIn([user, thinking, given], 'claude-sonnet-4-5', 'claude-3')).toEqual([14])
    for (const id of ['claude-3-5-sonnet', 'claude-sonnet-4-5', 'claude-haiku-4.5'])
      expect(thoughtsIn(closed, id, 'claude-3')).toEqual([])
    for (const id of ['claude-opus-4-5', 'claude-sonnet-4.6', 'claude-opus-5'])
      expect(thoughtsIn(closed, id, 'claude-3')).toEqual([14])
  })

  it('are none to OpenAI, who keeps them itself', () => {
    expect(thoughtsIn([user, thinking, given], 'gpt-5', 'o200k_base')).toEqual([])
  })

  it('count in all turns for the Gemini API, and not for Vertex AI', () => {
    const closed = [user, thinking, given, user]
    expect(thoughtsIn(closed, 'gemini-3-pro', 'gemini')).toEqual([7])
    const onVertex = { ...modelOf('gemini-3-pro', 'gemini'), asked: 'vertex_ai/gemini-3-pro' }
    expect(ofKind('framing', measured(promptOf(closed), onVertex)).filter(({ name }) => name === 'thoughts')).toEqual(
      [],
    )
  })
})

describe('thoughts that only their provider can read', () => {
  const sealed = said('assistant', '', { sealedThoughts: 2900 })
  const partIn = (messages: Message[], ...[id, tokenizer]: Parameters<typeof modelOf>) =>
    ofKind('framing', measured(promptOf(messages), modelOf(id, tokenizer))).find(({ name }) => name === 'thoughts')

  it('cost by their length until the user speaks, where OpenAI keeps them', () => {
    expect(partIn([user, sealed, given], 'gpt-5', 'o200k_base')).toMatchObject({ tokens: 310, off: 78 })
    expect(partIn([user, sealed, given, user], 'gpt-5', 'o200k_base')).toBeUndefined()
    const short = said('assistant', '', { sealedThoughts: 800 })
    expect(partIn([user, short, given], 'gpt-5', 'o200k_base')).toMatchObject({ tokens: 0, off: 12 })
  })

  it('cost in all turns of Gemini 3 and Grok', () => {
    expect(partIn([user, sealed, given, user], 'gemini-3-pro', 'gemini')?.tokens).toBe(450)
    expect(partIn([user, sealed, given, user], 'grok-4.3', 'grok')?.tokens).toBe(450)
  })

  it('may cost nothing or all of it with Gemini 2.5', () => {
    expect(partIn([user, sealed, given], 'gemini-2.5-flash', 'gemini')).toMatchObject({ tokens: 0, off: 405 })
  })
})

describe('thoughts in the text of an earlier answer', () => {
  const answered = said('assistant', '<think>\nI roll the die.\n</think>\n\nFour.')
  const leftOut = (messages: Message[], ...[id, tokenizer]: Parameters<typeof modelOf>) => {
    const whole = measured(promptOf(messages), modelOf(id, tokenizer))
    const part = whole.parts.find(({ name }) => name === 'left-out')
    return { tokens: part?.tokens, total: whole.total.expected }
  }

  it('are left out by the templates of Qwen 3, DeepSeek R1 and GLM, once the user speaks again', () => {
    const plain = leftOut([user, said('assistant', 'Four.'), user], 'qwen3-32b', 'qwen')
    const { tokens, total } = leftOut([user, answered, user], 'qwen3-32b', 'qwen')
    expect(tokens).toBeLessThan(-5)
    expect(total - plain.total).toBe(0)
    for (const id of ['deepseek.r1-v1:0', 'zai-glm-4.7'])
      expect(leftOut([user, answered, user], id, 'deepseek').tokens).toBeLessThan(-5)
    expect(leftOut([user, answered], 'qwen3-32b', 'qwen').tokens).toBeUndefined()
  })

  it('are text to all others', () => {
    for (const id of ['gpt-4o', 'openai/gpt-oss-120b', 'qwen3-coder-30b'])
      expect(leftOut([user, answered, user], id, 'o200k_base').tokens).toBeUndefined()
  })
})

describe('tools that may not be called', () => {
  const tools: Tool[] = [{ name: 'f', at, description: 'd' }]
  const tokensOf = (...[id, tokenizer]: Parameters<typeof modelOf>) =>
    ofKind('tool', measured(promptOf([user], { tools, forbidsTools: true }), modelOf(id, tokenizer))).length

  it('are left out by the templates of open models, and billed by OpenAI, Anthropic and Google', () => {
    expect(tokensOf('deepseek-chat', 'deepseek')).toBe(0)
    expect(tokensOf('mistral-small', 'mistral')).toBe(0)
    expect(tokensOf('llama-4-scout', 'llama')).toBe(0)
    expect(tokensOf('gpt-5-mini', 'o200k_base')).toBe(2)
    expect(tokensOf('claude-sonnet-4-5', 'claude-3')).toBe(2)
    expect(tokensOf('gemini-2.5-flash', 'gemini')).toBe(1)
  })

  it('are billed by Mistral too once one was called', () => {
    const called = said('assistant', '', { calls: [{ name: 'f', arguments: '{}' }], onlyCalls: true })
    const partsFor = (...[id, tokenizer]: Parameters<typeof modelOf>) =>
      ofKind('tool', measured(promptOf([user, called], { tools, forbidsTools: true }), modelOf(id, tokenizer))).length
    expect(partsFor('mistral-large-2512', 'mistral')).toBe(2)
    expect(partsFor('deepseek-chat', 'deepseek')).toBe(0)
  })
})

describe('tokens that stand as their numbers', () => {
  it('count as many as they are', () => {
    const message = said('prompt', '', { tokenIds: 12 })
    expect(measured(promptOf([message]), modelOf('text-embedding-3-small', 'cl100k_base')).total.expected).toBe(12)
  })
})

describe('texts that Mistral embeds', () => {
  it('have a mark at both ends', () => {
    const prompt = promptOf([said('prompt', ''), said('prompt', '')], { api: 'embeddings' })
    expect(measured(prompt, modelOf('mistral-embed', 'mistral')).total.expected).toBe(4)
    expect(measured(prompt, modelOf('text-embedding-3-small', 'cl100k_base')).total.expected).toBe(0)
  })
})

describe('a tool that Claude must call', () => {
  it('is named once more', () => {
    const costOf = (forcedTool?: string) => {
      const tools = [{ name: 'reel', at }]
      const prompt = promptOf([user], { tools, forcesTool: true, ...(forcedTool && { forcedTool }) })
      return measured(prompt, modelOf('claude-sonnet-4-5', 'claude-3')).total.expected
    }
    expect([costOf('reel'), costOf('reel_it_in')].map(cost => cost - costOf())).toEqual([4, 8])
  })
})

describe('files that a message attaches', () => {
  it('are a guess, from nothing to twice as much', () => {
    const message = said('user', 'Read it.', { attachments: [{ at, kind: 'pdf' }] })
    const { total, off } = measured(promptOf([message]), modelOf('claude-sonnet-4-5', 'claude-3'))
    expect(total.expected).toBe(2700 + 3 + 7)
    expect(off).toBe(2700)
  })
})
