import { describe, expect, test } from 'vitest'
import { priceCard } from '../../../src/commands/prices/price-card.ts'
import { check } from '../../../src/judging/check.ts'
import type { Config } from '../../../src/model/config.ts'
import { dayOfPrices } from '../../../src/report/computed.ts'
import { type Files, folder } from '../../git.ts'

const file = (models: unknown, asOf = '2026-09-20') =>
  JSON.stringify({ 'promptcost-prices': 1, source: 'models.dev', as_of: asOf, models })

const config = `
prompts: [{ files: p.md, model: gpt-4.1, calls_per_month: 1000 }]
prices: { file: promptcost-prices.json }
limits: { each_prompt: { fail_above: { usd_per_month: 100 } } }
`

const words = (count: number) => 'word '.repeat(count)
const dear = file({ openai: { 'gpt-4.1': { input: 1000, output: 1000 } } })
const cheap = file({ openai: { 'gpt-4.1': { input: 0.001, output: 0.001 } } })

async function reportOf(base: Files, head: Files, today?: string) {
  return check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {}, today })
}
const usdOf = ({ changes }: Awaited<ReturnType<typeof reportOf>>) => changes[0]?.usdPerMonth

describe('a price list of the repository’s own', () => {
  test('prices both sides before the built-in list', async () => {
    const files = { 'promptcost.yml': config, 'promptcost-prices.json': dear }
    const report = await reportOf({ ...files, 'p.md': words(100) }, { ...files, 'p.md': words(300) })
    expect(usdOf(report)?.delta.expected).toBe('200')
    expect(report.verdict).toBe('fail')
    expect(report.basis.prices.list).toEqual({
      file: 'promptcost-prices.json',
      source: 'models.dev',
      asOf: '2026-09-20',
    })
  })

  test('is the base’s: a change that makes it cheaper is judged by what it replaces, and says so', async () => {
    const report = await reportOf(
      { 'promptcost.yml': config, 'promptcost-prices.json': dear, 'p.md': words(100) },
      { 'promptcost.yml': config, 'promptcost-prices.json': cheap, 'p.md': words(300) },
    )
    expect(usdOf(report)?.delta.expected).toBe('200')
    expect(report.verdict).toBe('fail')
    const found = report.findings.find(({ kind }) => kind === 'prices-change')
    expect(found).toMatchObject({ severity: 'warn', models: ['gpt-4.1'], prompts: 1 })
  })

  test('that has no price for cached input says so where a hit rate is declared', async () => {
    const cached = config.replace('calls_per_month: 1000 }', 'calls_per_month: 1000, cache: { hit_rate: 90% } }')
    const kinds = async (text: string, list: string) => {
      const files = { 'promptcost.yml': text, 'promptcost-prices.json': list, 'p.md': words(2000) }
      return (await reportOf(files, files)).findings.filter(({ kind }) => kind === 'cache-not-priced')
    }
    expect(await kinds(cached, dear)).toMatchObject([{ severity: 'info', model: 'gpt-4.1', prompts: 1 }])
    expect(await kinds(config, dear)).toEqual([])
    const listed = file({ openai: { 'gpt-4.1': { input: 1000, cache_read: 100, output: 1000 } } })
    expect(await kinds(cached, listed)).toEqual([])
  })

  test('a rise in prices alone judges nothing', async () => {
    const report = await reportOf(
      { 'promptcost.yml': config, 'promptcost-prices.json': cheap, 'p.md': words(100) },
      { 'promptcost.yml': config, 'promptcost-prices.json': dear, 'p.md': words(100) },
    )
    expect(report.verdict).toBe('pass')
    expect(usdOf(report)?.delta.expected).toBe('0')
    expect(report.findings.find(({ kind }) => kind === 'prices-change')).toMatchObject({ severity: 'info', prompts: 1 })
  })

  test('that only the head has waits for the merge, but for models that nobody else lists', async () => {
    const own = { 'promptcost.yml': config.replace('prices: { file: promptcost-prices.json }', '') }
    const names = config.replace('model: gpt-4.1,', 'model: acme-9,')
    const list = file({
      openai: { 'gpt-4.1': { input: 0.001, output: 0 } },
      openrouter: { 'acme-9': { input: 7, output: 9 } },
    })
    const report = await reportOf(
      { ...own, 'p.md': words(100) },
      { 'promptcost.yml': config, 'promptcost-prices.json': list, 'p.md': words(300) },
    )
    // The built-in price of gpt-4.1: 2 USD per 1M tokens.
    expect(usdOf(report)?.delta.expected).toBe('0.4')
    // A dated name is as well known as the one without its date.
    const dated = config.replace('model: gpt-4.1,', 'model: gpt-4.1-2025-04-14,')
    const datedList = file({ openai: { 'gpt-4.1-2025-04-14': { input: 0.001, output: 0 } } })
    const byDate = await reportOf(
      { 'promptcost.yml': dated.replace('prices: { file: promptcost-prices.json }', ''), 'p.md': words(100) },
      { 'promptcost.yml': dated, 'promptcost-prices.json': datedList, 'p.md': words(300) },
    )
    expect(usdOf(byDate)?.delta.expected).toBe('0.4')
    const routed = names.replace('acme-9', 'openrouter/acme-9')
    const other = await reportOf(
      { ...own, 'p.md': words(100) },
      { 'promptcost.yml': routed, 'promptcost-prices.json': list, 'p.md': words(100) },
    )
    expect(other.changes[0]?.usdPerMonth?.head).toBe('0.777')
  })

  test('that is broken at the base is reported, and the built-in list prices both sides', async () => {
    const report = await reportOf(
      { 'promptcost.yml': config, 'promptcost-prices.json': '{', 'p.md': words(100) },
      { 'promptcost.yml': config, 'promptcost-prices.json': cheap, 'p.md': words(300) },
    )
    expect(usdOf(report)?.delta.expected).toBe('0.4')
    expect(report.findings.map(({ kind }) => kind)).toContain('price-list-broken')
  })

  test('that is missing or broken at the head ends the check', async () => {
    const base = { 'promptcost.yml': config, 'promptcost-prices.json': dear, 'p.md': words(100) }
    const gone = { 'promptcost.yml': config, 'p.md': words(300) }
    await expect(reportOf(base, gone)).rejects.toThrow('prices.file names a file that is not there')
    await expect(reportOf(base, { ...gone, 'promptcost-prices.json': '[]' })).rejects.toThrow('no price file')
    // A file outside of the checked directory is in no listing.
    const away = { ...gone, 'promptcost.yml': config.replace('promptcost-prices.json', '../secret.json') }
    await expect(reportOf(base, away)).rejects.toThrow('not there')
  })

  test('names new models, at whatever price they have there', async () => {
    const list = file({ openai: { 'gpt-99': { input: 5, output: 9, context_window: 64_000 } } })
    const own = config.replace('gpt-4.1,', 'gpt-99,')
    const files = { 'promptcost.yml': own, 'promptcost-prices.json': list, 'p.md': words(100) }
    const report = await reportOf(files, files)
    expect(report.findings.filter(({ kind }) => /^(?:model-guessed|unpriced)$/.test(kind))).toEqual([])
    expect(report.changes[0]?.usdPerMonth?.head).toBe('0.505')
  })
})

describe('the age of prices', () => {
  const files = { 'promptcost.yml': config, 'promptcost-prices.json': dear, 'p.md': words(100) }

  test('is reported once where the list in use is older than 60 days', async () => {
    const old = ({ findings }: Awaited<ReturnType<typeof reportOf>>) =>
      findings.filter(({ kind }) => kind === 'prices-old')
    expect(old(await reportOf(files, files, '2026-11-19'))).toEqual([])
    expect(old(await reportOf(files, files, '2026-11-20'))).toEqual([
      { kind: 'prices-old', severity: 'info', list: 'promptcost-prices.json', asOf: '2026-09-20', days: 61 },
    ])
    expect(old(await reportOf(files, files))).toEqual([])
  })

  test('is that of the later built-in list where both have the same price', async () => {
    const old = async (model: string, today: string) => {
      const plain = { 'promptcost.yml': `prompts: [{ files: p.md, model: ${model} }]`, 'p.md': words(100) }
      const { findings } = await reportOf(plain, plain, today)
      return findings.find(({ kind }) => kind === 'prices-old')
    }
    expect(await old('gpt-5.4-mini', '2027-01-19')).toBeUndefined()
    expect(await old('gpt-5.4-mini', '2027-01-20')).toMatchObject({ list: 'pi-ai 1.6.0', asOf: '2026-11-20', days: 61 })
    expect(await old('text-embedding-3-small', '2026-11-23')).toMatchObject({ list: 'genai-prices 0.1.8', days: 61 })
  })

  test.each([
    ['gpt-5.4-mini', 'pi-ai 1.6.0', '2026-11-20'],
    ['text-embedding-3-small', undefined, '2026-09-23'],
  ])('is told of %s in the report as `models` and `prices` tell it', async (model, confirmedBy, day) => {
    const plain = { 'promptcost.yml': `prompts: [{ files: p.md, model: ${model} }]`, 'p.md': words(100) }
    const { basis } = await reportOf(plain, plain)
    const { confirmed } = basis.prices
    expect(confirmed && `${confirmed.catalogue} ${confirmed.version}`).toBe(confirmedBy)
    expect(dayOfPrices(basis.prices)).toBe(day)
    const { from } = priceCard(model, { priceLists: undefined, prices: {} } as unknown as Config, day)
    expect(from?.also?.asOf ?? from?.asOf).toBe(day)
  })

  test('a model that retires within 90 days is a notice, and a warning to who moves a prompt there', async () => {
    const on = (day: string, base: Files, head: Files) => reportOf(base, head, day)
    const retires = ({ findings }: Awaited<ReturnType<typeof reportOf>>) =>
      findings.filter(({ kind }) => kind === 'model-retires').map(({ severity }) => severity)
    const moved = { ...files, 'promptcost.yml': config.replace('gpt-4.1', 'gpt-5-mini') }
    expect(retires(await on('2026-09-11', moved, moved))).toEqual([])
    expect(retires(await on('2026-09-12', moved, moved))).toEqual(['info'])
    expect(retires(await on('2027-09-12', files, moved))).toEqual(['warn'])
  })
})
