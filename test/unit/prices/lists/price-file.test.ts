import { describe, expect, test } from 'vitest'
import { readPriceFile, toPriceList } from '../../../../src/prices/lists/read-price-file.ts'
import { readList } from '../../../../src/prices/lists/shapes.ts'
import { writePriceFile } from '../../../../src/prices/lists/write-price-file.ts'
import { told } from '../../config/read.ts'
import { litellm } from './lists.ts'

const file = readList('list.json', JSON.stringify(litellm), '2026-11-29')
const text = writePriceFile(file)

test('a price file has a model a line, sorted, with amounts in USD per 1M tokens', () => {
  expect(text).toMatchInlineSnapshot(`
    "{
      "promptcost-prices": 1,
      "source": "litellm",
      "as_of": "2026-11-29",
      "unit": "USD per 1M tokens",
      "models": {
        "aws": {
          "us.anthropic.claude-test-9": { "input": 3.3, "output": 16.5, "cache_write": 4.125, "cache_write_1h": 6.6 }
        },
        "azure": {
          "gpt-9": { "input": 2.2, "output": 8.8 }
        },
        "dashscope": {
          "qwen-9": { "input": 1, "output": 4, "above": [{ "input": 2, "output": 6, "tokens": 32000 }] }
        },
        "openai": {
          "gpt-9": { "input": 2, "output": 8, "cache_read": 0.5, "above": [{ "input": 4, "output": 12, "cache_read": 1, "tokens": 200000 }], "batch": { "input": 1, "output": 4 }, "priority": { "input": 4, "output": 16 }, "context_window": 400000, "retires": "2026-12-11" }
        }
      }
    }
    "
  `)
})

test('the order of the list that it is made from leaves no trace', () => {
  const reversed = Object.fromEntries(Object.entries(litellm).reverse())
  expect(writePriceFile(readList('list.json', JSON.stringify(reversed), '2026-11-29'))).toBe(text)
})

test('what is written is read back to the last digit', () => {
  expect(writePriceFile(readPriceFile('promptcost-prices.json', text))).toBe(text)
  const { providers } = toPriceList('promptcost-prices.json', 'id', readPriceFile('promptcost-prices.json', text))
  expect(providers.get('openai')?.get('gpt-9')?.price.tiers[1]).toMatchObject({ above: 200_000, input: 4_000_000n })
})

describe('a price file that is not in order is refused, with the place', () => {
  const with_ = (model: unknown) =>
    JSON.stringify({
      'promptcost-prices': 1,
      source: 'models.dev',
      as_of: '2026-11-29',
      models: { openai: { a: model } },
    })

  test.each([
    ['{', 'this price file is not valid JSON.'],
    ['{}', 'this is no price file of promptcost.'],
    ['{"promptcost-prices": 2}', 'this price file is of another version of promptcost.'],
    ['{"promptcost-prices": 1, "source": "a\\nb", "as_of": "2026-11-29", "models": {}}', '"source" must name a list.'],
    ['{"promptcost-prices": 1, "source": "a", "as_of": "2026-02-30", "models": {}}', '"as_of" must be a day'],
    ['{"promptcost-prices": 1, "source": "a", "as_of": "2026-11-29", "models": []}', '"models" must map providers'],
    [with_({ input: -1, output: 1 }), 'models["openai"]["a"].input must be USD per 1M tokens, from 0 to 1000000.'],
    [with_({ input: 1 }), 'models["openai"]["a"] must have a price for input and for output.'],
    [with_({ input: 1, output: '2' }), 'models["openai"]["a"].output must be USD'],
    [with_({ input: 1, output: 2, discount: 1 }), 'models["openai"]["a"] has a key that is not known.'],
    [with_({ input: 1, output: 2, context_window: 1.5 }), '.context_window must be a number of tokens.'],
    [with_({ input: 1, output: 2, retires: 'soon' }), '.retires must be a day'],
    [with_({ input: 1, output: 2, batch: { input: 1 } }), '.batch must have a price for input and for output.'],
    [with_({ input: 1, output: 2, above: [] }), '.above must be a list of 1 to 16 tiers.'],
    [
      with_({
        input: 1,
        output: 2,
        above: [
          { tokens: 9, input: 1, output: 2 },
          { tokens: 5, input: 1, output: 2 },
        ],
      }),
      '.above must be in ascending order',
    ],
    [with_(null), 'models["openai"]["a"] must be a mapping of prices.'],
  ])('%s', (text, message) => {
    expect(told(() => readPriceFile('promptcost-prices.json', text))).toContain(message)
  })

  test('a name of a prototype is a name like any other', () => {
    const text =
      '{"promptcost-prices": 1, "source": "a", "as_of": "2026-11-29", "models": {"__proto__": {"constructor": {"input": 1, "output": 2}}}}'
    expect(readPriceFile('promptcost-prices.json', text).models.get('__proto__')?.get('constructor')?.input).toBe(1)
  })

  test('more models than any list has', () => {
    const inner = Object.fromEntries(Array.from({ length: 50_001 }, (_, i) => [`m${i}`, { input: 1, output: 2 }]))
    const text = JSON.stringify({ 'promptcost-prices': 1, source: 'a', as_of: '2026-11-29', models: { openai: inner } })
    expect(told(() => readPriceFile('promptcost-prices.json', text))).toContain('more than 50000 models')
  })
})
