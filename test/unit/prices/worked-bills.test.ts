import { describe, expect, test } from 'vitest'
import { identify } from '../../../src/catalogue/identify.ts'
import type { ServiceName } from '../../../src/model/price.ts'
import { cacheCost } from '../../../src/prices/cache-cost.ts'
import { costOf } from '../../../src/prices/cost-of.ts'
import { priceOf } from '../../../src/prices/price-of.ts'

interface Usage {
  input: number
  output: number
  cached?: number
  written?: number
  writtenForAnHour?: number
}

function usdOf(asked: string, { input, output, cached = 0, ...writes }: Usage, service?: ServiceName): number {
  const { model } = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {} })
  const price = priceOf(service ? { ...model, service } : model, {})
  if (!price) throw new Error(`${asked} has no price`)
  const cost = costOf({ input, output }, price)
  const { written = 0, writtenForAnHour: long = 0 } = writes
  const caching = { cached, written: cached + written + long, writtenLong: long && cached + long, longFactor: 2 }
  const saved = caching.written > 0 ? cacheCost(caching, cost.tier.rates, 1) : 0n
  return Number(cost.input + cost.output + saved) / 1e12
}

/** Bills that providers answered with, or that their pages work out. A bill of another day is in the list's prices of today. */
const BILLS: [what: string, model: string, usage: Usage, usd: number, service?: ServiceName][] = [
  ['a router', 'openrouter/anthropic/claude-haiku-4.5', { input: 17, output: 82 }, 0.000427],
  ['a video', 'openrouter/google/gemini-2.5-flash', { input: 270, output: 28 }, 0.000151],
  [
    'a write for 5 minutes',
    'openrouter/anthropic/claude-sonnet-4.6',
    { input: 2572, written: 2569, output: 63 },
    0.01058775,
  ],
  ['a read', 'openrouter/x-ai/grok-4', { input: 687, cached: 679, output: 187 }, 0.00333825],
  ['thoughts, which are output', 'openrouter/openai/o3', { input: 9, output: 104 }, 0.00085],
  ['many thoughts', 'openrouter/openai/gpt-5-mini', { input: 17, output: 2177 }, 0.00435825],
  ['a dotted name', 'openrouter/anthropic/claude-sonnet-4.5', { input: 43, output: 36 }, 0.000669],
  ['a dated name', 'openrouter/openai/gpt-4o-mini-2024-07-18', { input: 95, output: 15 }, 0.00002325],
  ['a small model', 'openrouter/openai/gpt-4.1-mini', { input: 23, output: 48 }, 0.000086],
  ['an embedding', 'text-embedding-3-small', { input: 7, output: 0 }, 0.00000014],
  ['a new model at a router', 'openrouter/anthropic/claude-opus-5', { input: 14, output: 164 }, 0.00417],
  ['a read and thoughts', 'xai/grok-4.3', { input: 202, cached: 128, output: 205 }, 0.0006306],
  ['Perplexity without its fee', 'perplexity/sonar', { input: 11, output: 62 }, 0.000073],
  ['GPT-5', 'gpt-5', { input: 57, output: 424 }, 0.00431125],
  ['a retired model', 'claude-3-7-sonnet-20250219', { input: 12_307, written: 12_304, output: 550 }, 0.054399],
  ['a read of a part', 'gpt-5-mini', { input: 2746, cached: 2208, output: 197 }, 0.0005837],
  ['a dated Claude', 'claude-sonnet-4-20250514', { input: 4740, written: 4735, output: 255 }, 0.02159625],
  ['flex', 'o3', { input: 1_000_000, output: 1_000_000 }, 5, 'flex'],
  ['a read of Claude', 'claude-sonnet-4-5', { input: 803, cached: 380, output: 18 }, 0.001653],
  ['a book, written', 'claude-opus-4-6', { input: 188_107, written: 188_086, output: 393 }, 1.1854675],
  ['a book, read', 'claude-opus-4-6', { input: 188_107, cached: 188_086, output: 393 }, 0.103973],
  ['a book, for an hour', 'claude-opus-4-6', { input: 188_107, writtenForAnHour: 188_086, output: 393 }, 1.89079],
  ['a cheap read', 'claude-fable-5-1', { input: 51_000, cached: 50_000, output: 800 }, 0.0625],
  ['a cheaper read', 'claude-opus-5-5', { input: 30_500, cached: 30_000, output: 700 }, 0.022],
  ['at a bound', 'claude-haiku-5-5', { input: 100_000, output: 1000 }, 0.0105],
  ['above a bound', 'claude-haiku-5-5', { input: 100_001, output: 1000 }, 0.0525005],
  ['a long request', 'gpt-5.4', { input: 300_000, output: 2000 }, 1.545],
  ['a request at the bound', 'gpt-5.4', { input: 272_000, output: 2000 }, 0.71],
  ['priority', 'gpt-5.4', { input: 10_000, output: 1000 }, 0.08, 'priority'],
  ['batch', 'gpt-5.4', { input: 10_000, output: 1000 }, 0.02, 'batch'],
  ['a model of November', 'gpt-6.1-sol', { input: 10_000, output: 1000 }, 0.03],
  ['a long request to Gemini', 'gemini-2.5-pro', { input: 300_000, output: 1000 }, 0.765],
  ['another model of November', 'gemini-4-argon', { input: 10_000, output: 1000 }, 0.03],
  ['an image', 'gpt-4o', { input: 437, output: 50 }, 0.0015925],
  ['a batch of Claude', 'claude-sonnet-4-5', { input: 1000, output: 300 }, 0.00375, 'batch'],
  ['a region', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', { input: 10_000, output: 1000 }, 0.0495],
  ['the newest Mistral Large', 'mistral-large-latest', { input: 10_000, output: 1000 }, 0.0091],
  ['the newest Gemini Pro', 'gemini-pro-latest', { input: 10_000, output: 1000 }, 0.032],
  ["DeepSeek by day, which is twice the night's", 'deepseek-v4-flash', { input: 10_000, output: 1000 }, 0.00572],
]

describe('bills of providers and of their pages', () => {
  test.each(BILLS)('agree to the cent: %s, %s', (_, model, usage, usd, service) => {
    expect(Math.abs(usdOf(model, usage, service) - usd)).toBeLessThan(1e-9)
  })
})
