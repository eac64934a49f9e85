import { describe, expect, test } from 'vitest'
import { guessVaries } from '../../../src/caching/guess-varies.ts'
import { ruleFor } from '../../../src/caching/rule-for.ts'
import { cacheRules } from '../../../src/caching/rules.ts'
import { identify } from '../../../src/catalogue/identify.ts'
import { changeOf, type Request, type Workload } from './requests.ts'

const cachingOf = (request: Request, workload: Workload = { cache: { hitRate: 0.5 } }) =>
  changeOf(undefined, request, workload).head?.caching?.()

describe("providers' rules", () => {
  test.each([
    ['gpt-4.1', 'OpenAI', 1024, 128],
    ['gpt-5.6-sol', 'OpenAI', 1024, 1],
    ['azure/gpt-4o', 'OpenAI', 1024, 128],
    ['openrouter/openai/gpt-4.1', 'OpenAI', 1024, 128],
    ['claude-opus-5', 'Anthropic', 512, 1],
    ['claude-sonnet-4-6', 'Anthropic', 1024, 1],
    ['claude-opus-4-8', 'Anthropic', 1024, 1],
    ['claude-opus-4-6', 'Anthropic', 4096, 1],
    ['claude-3-5-haiku-latest', 'Anthropic', 2048, 1],
    ['openrouter/anthropic/claude-haiku-4.5', 'Anthropic', 4096, 1],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'Bedrock', 4096, 1],
    ['amazon.nova-pro-v1:0', 'Bedrock', 1024, 1],
    ['gemini-2.5-pro', 'Gemini', 2048, 1],
    ['gemini-3.7-flash', 'Gemini', 4096, 1],
    ['deepseek-chat', 'DeepSeek', 128, 128],
    ['grok-4', 'xAI', 128, 64],
    ['mistral-large-latest', 'Mistral', 16, 16],
    ['groq/openai/gpt-oss-120b', 'Groq', 1024, 128],
  ])('%s caches by the rules of %s, from %d tokens in steps of %d', (asked, name, minimum, step) => {
    const { model } = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {} })
    expect(ruleFor(model)).toMatchObject({ name, minimum, step })
  })

  test.each(['llama-3.3-70b', 'cohere/command-a', 'no-such-model'])('of the cache for %s nothing is known', asked => {
    const { model } = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {} })
    expect(ruleFor(model)).toBeUndefined()
  })

  test('each rule names the page that it is from', () => {
    expect(cacheRules.filter(({ source }) => !source.startsWith('https://'))).toEqual([])
  })
})

describe('what the name of a slot says of how it varies', () => {
  test.each([
    ['now', 'call'],
    ['current_date', 'call'],
    ['requestId', 'call'],
    ['session-id', 'call'],
    ['user.name', 'user'],
    ['accountTier', 'user'],
    ['user_request_id', 'call'],
    ['known', undefined],
    ['candidate', undefined],
    ['id', undefined],
    ['constructor', undefined],
  ])('%s: %s', (name, varies) => {
    expect(guessVaries(name)).toBe(varies)
  })
})

describe('the prefix', () => {
  test('takes tools first, then the system text, then messages', () => {
    const request: Request = {
      model: 'gpt-4.1',
      tools: [['search', 900, 60]],
      messages: [
        ['system', [200, 1], ['now', 8, 2], [500, 3]],
        ['user', [100, 9]],
      ],
    }
    expect(cachingOf(request)).toMatchObject({
      prefix: 1100,
      cached: 1024,
      would: 1700,
      ends: { why: 'slot', name: 'now', varies: 'call', from: 'name', at: { line: 2 } },
    })
  })

  test('is all of a request in which nothing varies', () => {
    expect(cachingOf({ model: 'deepseek-chat', messages: [['user', [1280, 1]]] })).toMatchObject({
      prefix: 1280,
      cached: 1280,
      ends: undefined,
    })
  })

  test('is not read where the request marks nothing, unless a hit rate says that code marks it', () => {
    const request: Request = { model: 'claude-sonnet-4-5', messages: [['system', [3000, 1]]] }
    expect(cachingOf(request, { calls: 1000 })).toMatchObject({ unmarked: true, prefix: 3000, cached: 0, written: 0 })
    expect(cachingOf(request)).toMatchObject({ prefix: 3000, cached: 3000, written: 3000 })
  })

  test('ends at the last breakpoint before what varies, and is written up to the last of all', () => {
    const request: Request = {
      model: 'claude-sonnet-4-5',
      messages: [
        ['system', [2000, 1], [1000, 2], ['docs', 700, 3]],
        ['user', ['question', 50, 4]],
      ],
      marks: {
        at: [
          ['system', 1, '1h'],
          ['system', 3],
        ],
      },
    }
    expect(cachingOf(request)).toMatchObject({
      prefix: 3000,
      cached: 2000,
      written: 3700,
      writtenLong: 2000,
      lifetime: 3600,
    })
  })

  test('is none where the provider sets its own breakpoint behind what varies, unless earlier turns wrote it', () => {
    const request: Request = {
      model: 'claude-sonnet-4-5',
      messages: [
        ['system', [2000, 1]],
        ['user', ['question', 50, 4]],
      ],
      marks: { automatic: true },
    }
    expect(cachingOf(request)).toMatchObject({ prefix: 2000, cached: 0, written: 2050 })
    const [system, user] = request.messages
    const turns = [system, ['history', ['history', 900, 2]], user] as Request['messages']
    expect(cachingOf({ ...request, messages: turns })).toMatchObject({ cached: 2000, written: 2950 })
  })
})

describe('within a task', () => {
  const behind = (slot: string): Request => ({
    model: 'claude-sonnet-4-5',
    messages: [
      ['system', [2000, 1], [slot, 8, 2], [500, 3]],
      ['user', ['question', 50, 4]],
    ],
  })
  const ends = (slot: string, workload: Workload = {}) => cachingOf(behind(slot), workload)?.endsInTask

  test('a variable stays as it is, unless it is declared or named to change with every call', () => {
    expect(ends('docs')).toBeUndefined()
    expect(ends('user_name')).toBeUndefined()
    expect(ends('now')).toBe(2000)
    expect(ends('docs', { varies: { docs: 'call' } })).toBe(2000)
    expect(ends('now', { varies: { now: 'day' } })).toBeUndefined()
  })

  test('a clock in front costs what all calls of the task would have read', () => {
    const base = behind('docs')
    const head: Request = { ...base, messages: [['system', ['now', 8, 1], [2000, 2]], ...base.messages.slice(1)] }
    const task = { calls: 6, stepTokens: 700 }
    const { effects } = changeOf(base, head, { calls: 1000, cache: { hitRate: 0.9, ttl: '1h' }, task })
    const ofCache = effects.filter(({ part }) => part === 'cache').reduce((sum, { usd }) => sum + usd, 0n)
    // Nothing is cached any more: 2,000 tokens of the first call, and of each later one all that the one before sent.
    const read = [2000, 2558, 3258, 3958, 4658, 5358]
    const written = [2000, 3258, 3958, 4658, 5358, 6058]
    const saved = read.map(
      (tokens, i) =>
        0.9 * (tokens * 0.3 + ((written[i] ?? 0) - tokens) * 6) + 0.1 * (written[i] ?? 0) * 6 - (written[i] ?? 0) * 3,
    )
    const mean = saved.reduce((sum, usd) => sum + usd, 0) / 6
    expect(Number(ofCache) / 1e12).toBeCloseTo(-mean / 1e6, 9)
  })
})

describe('the hit rate', () => {
  const request: Request = { model: 'gpt-4.1', messages: [['system', [2000, 1]]] }

  test('is the declared one', () => {
    expect(cachingOf(request, { calls: 10, cache: { hitRate: 0.25 } })).toMatchObject({
      hitRate: { low: 0.25, high: 0.25 },
      from: 'config',
    })
  })

  test('else goes from none to what the calls and the lifetime allow', () => {
    const caching = cachingOf(request, { calls: 4320 })
    // One call in 600 seconds, which is how long an entry lives: 1 - 1/e.
    expect(caching).toMatchObject({ from: 'volume', lifetime: 600, hitRate: { low: 0 } })
    expect(caching?.hitRate.high).toBeCloseTo(1 - Math.exp(-1), 12)
  })

  test('is unknown without a volume, and there is no amount', () => {
    const change = changeOf(undefined, request, {})
    expect(change.head?.caching?.()).toMatchObject({ from: 'nothing' })
    expect(change.head?.cost?.cache).toBeUndefined()
    expect(change.head?.cost?.cacheIf).toBeUndefined()
  })

  test('grows with the lifetime that the config declares', () => {
    expect(cachingOf(request, { calls: 4320, cache: { ttl: '24h' } })).toMatchObject({ lifetime: 86_400 })
    expect(cachingOf(request, { calls: 4320, cache: { ttl: '1h' } })).toMatchObject({ lifetime: 600 })
  })
})
