import { waitForUpdate } from '@pydantic/genai-prices'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listPrice } from '../../../../src/prices/list-price.ts'
import { edition } from '../../../../src/prices/listed-prices.ts'
import { listedPrice } from '../../../../src/prices/lists/read-price-file.ts'
import { readList } from '../../../../src/prices/lists/shapes.ts'
import { writePriceFile } from '../../../../src/prices/lists/write-price-file.ts'
import { isLater } from '../../catalogue/later-names.ts'
import { told } from '../../config/read.ts'
import { genaiPrices, litellm, modelsDev } from './lists.ts'

const day = '2026-11-29'
const read = (list: unknown) => readList('list.json', JSON.stringify(list), day)

const gpt = {
  input: 2,
  output: 8,
  cache_read: 0.5,
  above: [{ input: 4, output: 12, cache_read: 1, tokens: 200_000 }],
  context_window: 400_000,
}

describe('a public list is read by its content', () => {
  test('models.dev: costs, tiers, modes that are services, and other words for providers', () => {
    const { source, models, leftOut } = read(modelsDev)
    expect(source).toBe('models.dev')
    expect(models.get('openai')?.get('gpt-9')).toEqual({ ...gpt, priority: { input: 4, output: 16 } })
    expect(models.get('aws')?.get('us.anthropic.claude-test-9')).toEqual({
      input: 3.3,
      output: 16.5,
      cache_write: 4.125,
    })
    expect(models.get('anthropic')?.get('claude-test-9')?.above).toEqual([{ input: 6, output: 22.5, tokens: 200_000 }])
    // What a subscription pays is no price of 0, and an image has none per token of text.
    expect(leftOut).toBe(2)
  })

  test('LiteLLM: prices per token, tiers, batch and priority, the day of retirement, and names without their prefix', () => {
    const { source, models } = read(litellm)
    expect(source).toBe('litellm')
    expect(models.get('openai')?.get('gpt-9')).toEqual({
      ...gpt,
      batch: { input: 1, output: 4 },
      priority: { input: 4, output: 16 },
      retires: '2026-12-11',
    })
    expect(models.get('azure')?.get('gpt-9')).toEqual({ input: 2.2, output: 8.8 })
    expect(models.get('aws')?.get('us.anthropic.claude-test-9')).toMatchObject({
      cache_write: 4.125,
      cache_write_1h: 6.6,
    })
    expect(models.get('dashscope')?.get('qwen-9')?.above).toEqual([{ input: 2, output: 6, tokens: 32_000 }])
    expect(models.get('openai')?.has('gpt-9-image')).toBe(false)
  })

  test('genai-prices: the price of the day, and the dearest hour of it', () => {
    const { source, models } = read(genaiPrices)
    expect(source).toBe('genai-prices')
    expect(models.get('openai')?.get('gpt-9')).toEqual(gpt)
    expect(models.get('openai')?.get('gpt-9:free')).toEqual({ input: 0, output: 0 })
    expect(models.get('deepseek')?.get('deepseek-9')).toEqual({ input: 0.4, output: 0.8 })
    expect(readList('list.json', JSON.stringify(genaiPrices), '2026-01-01').models.get('openai')?.get('gpt-9')).toEqual(
      {
        input: 3,
        output: 9,
        context_window: 400_000,
      },
    )
  })

  test('a price file of promptcost is read as it is', () => {
    const text = writePriceFile(read(litellm))
    const again = readList('other.json', text, '2030-01-01')
    expect(writePriceFile(again)).toBe(text)
  })

  test.each([
    ['no JSON', '{', 'this price list is not valid JSON.'],
    ['another JSON', '{"a": 1}', 'this is no price list that promptcost knows.'],
    ['a list', '[]', 'this is no price list that promptcost knows.'],
    ['a list without prices', '{"openai": {"models": {"a": {}}}}', 'this models.dev list has no model with a price'],
  ])('%s is refused', (_what, text, message) => {
    expect(told(() => readList('list.json', text, day))).toContain(message)
  })
})

test('all models of the built-in list are read from genai-prices’ own form at the same prices', async () => {
  const providers = JSON.parse(JSON.stringify((await waitForUpdate()) ?? []))
  const { models } = readList('data.json', JSON.stringify(providers), edition.asOf)
  const different: string[] = []
  let compared = 0
  for (const [provider, inner] of models)
    for (const [id, model] of inner) {
      const listed = listPrice(provider, id)
      const free = listed?.every(({ input, output }) => input === 0n && output === 0n)
      if (free || isLater(provider, id)) continue
      compared++
      const text = (value: unknown) =>
        JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? `${part}` : part))
      if (text(listed) !== text(listedPrice(model).tiers)) different.push(`${provider} ${id}`)
    }
  expect(compared).toBeGreaterThan(1400)
  expect(different).toEqual([])
})

test('no JSON breaks a reader: it is read, or refused with a Problem', () => {
  const bases = [modelsDev, litellm, genaiPrices]
  const anything = fc.jsonValue({ maxDepth: 5 })
  fc.assert(
    fc.property(fc.nat(2), fc.array(fc.tuple(fc.nat(200), anything), { maxLength: 4 }), (which, edits) => {
      const list = structuredClone(bases[which]) as unknown
      for (const [at, value] of edits) replaceAt(list, at, value)
      expect(told(() => readList('list.json', JSON.stringify(list), day)) ?? '').not.toBe('internal')
    }),
  )
})

/** Puts a value in the place of the n-th value in a tree. */
function replaceAt(tree: unknown, n: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = []
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key])
      walk((node as Record<string, unknown>)[key])
    }
  }
  walk(tree)
  const [holder, key] = places[n % places.length] ?? []
  if (holder && key) holder[key] = value
}
