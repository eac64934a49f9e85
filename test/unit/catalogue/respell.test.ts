import { describe, expect, it } from 'vitest'
import { identify } from '../../../src/catalogue/identify.ts'
import { dropsMeaning } from '../../../src/catalogue/suffixes.ts'

const identified = (asked: string) => identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {} })

describe('a name in another spelling finds its model, which is no guess', () => {
  it.each([
    ['Claude Sonnet 4.5 (copilot)', 'anthropic', 'claude-sonnet-4-5'],
    ['Claude Sonnet 4.5, GPT-5 (copilot)', 'anthropic', 'claude-sonnet-4-5'],
    ["GPT-4.1 | 'gpt-5' | 'Claude Sonnet 4.5'", 'openai', 'gpt-4.1'],
    ['GPT-5 mini', 'openai', 'gpt-5-mini'],
    ['Gemini 2.5 Pro (Preview)', 'google', 'gemini-2.5-pro'],
    ['openai-responses:gpt-5', 'openai', 'gpt-5'],
    ['azure/global/gpt-4o-mini', 'openai', 'gpt-4o-mini'],
    ['deepseek/deepseek-r1:free', 'openrouter', 'deepseek/deepseek-r1:free'],
    ['databricks-claude-sonnet-4-5', undefined, 'claude-sonnet-4-5'],
    ['snowflake/claude-sonnet-4-5', undefined, 'claude-sonnet-4-5'],
  ])('%s', (asked, provider, id) => {
    const { model, guess } = identified(asked)
    expect([model.provider, model.id, guess]).toEqual([provider, id, undefined])
  })
})

it.each([
  ['claude-sonnet-4-5[1m]', 1_000_000],
  ['claude-sonnet-4-5', 200_000],
  ['gpt-5-chat-latest', 128_000],
  ['openai/gpt-5.1-chat-latest', 128_000],
  ['gpt-5', 400_000],
])('%s has a context window of %d', (asked, window) => {
  expect(identified(asked).model.contextWindow).toBe(window)
})

it('reads a pointer to the newest of a name as the newest that is listed', () => {
  expect(identified('gemini-pro-latest').model.id).toBe('gemini-3.1-pro-preview')
  expect(identified('gemini-flash-latest').model.contextWindow).toBe(1_000_000)
})

it.each([
  ['OpenAI o3', 'o3'],
  ['Anthropic Claude 3.7 Sonnet', 'claude-3-7-sonnet-latest'],
  ['gpt-5-codex-high', 'gpt-5'],
  ['o4-mini-low', 'o4-mini'],
  ['moonshotai/Kimi-K2-Instruct:fastest', 'Kimi-K2-Instruct'],
  ['us.zai.glm-5.3', 'us.zai.glm-5.3'],
])('knows %s without a guess', (asked, id) => {
  expect(identified(asked)).toMatchObject({ model: { id }, guess: undefined })
})

it.each(['gpt-5-pro-x', 'text-embedding-3-small-low'])('takes nothing else for how hard a model thinks: %s', asked => {
  expect(identified(asked).guess?.match).toBe('family')
})

it('drops no word that makes a model of its own', () => {
  expect(identified('groq/openai/gpt-oss-safeguard-20b').model.id).toBe('openai/gpt-oss-safeguard-20b')
  expect(dropsMeaning('openai/gpt-oss-safeguard-20b', 'openai/gpt-oss-120b')).toBe(true)
  expect(dropsMeaning('openai/gpt-oss-20b', 'openai/gpt-oss-120b')).toBe(false)
})

it.each([
  ['azure/eu/gpt-4o', 'a region with prices of its own'],
  ['us.anthropic.claude-sonnet-4-5', 'a profile with prices of its own'],
])('%s is a guess, because the list has only what is not %s', asked => {
  expect(identified(asked).guess?.match).toBe('prefix')
})
