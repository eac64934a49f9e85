import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { UsageRow } from '../../../src/model/usage.ts'
import { writeUsage } from '../../../src/usage/file/write-usage.ts'
import { folder } from '../../git.ts'

type Files = Record<string, string>

const judged = (base: Files, head: Files, now = Date.parse('2026-11-20')) =>
  check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {}, now })

const usage = (calls: Record<string, number>, some: Partial<UsageRow> = {}) =>
  writeUsage({
    from: '2026-10-01',
    to: '2026-10-31',
    rows: Object.entries(calls).map(([prompt, calls]) => ({
      prompt,
      model: 'gpt-4.1',
      service: 'standard',
      month: '2026-10',
      calls,
      errors: 0,
      outcomes: {},
      input: { mean: 900 },
      cached: { mean: 0 },
      written: { mean: 0 },
      output: { mean: 100 },
      usd: undefined,
      ...some,
    })),
  })
const config = (more = '', volumes = '') => `prompts: [{ files: 'prompts/**', model: gpt-4.1${volumes} }]\n${more}`
const named = 'usage: promptcost-usage.yml\n'
const prompt = 'sort the mail by its street '.repeat(40)
const files = (calls: number, more = named, volumes = '') => ({
  'promptcost.yml': config(more, volumes),
  'promptcost-usage.yml': usage({ 'prompts/a.md': calls }),
  'prompts/a.md': prompt,
})
const kinds = ({ findings }: Awaited<ReturnType<typeof judged>>) =>
  findings.map(({ kind }) => kind).filter(kind => kind.startsWith('usage') || kind === 'head-key')

/** A prompt with a prefix of 1,152 tokens that is cached, a call of which reads so many from the cache. */
const cachedFiles = (read: number, more: Files = {}) => ({
  'promptcost.yml': config(named),
  'promptcost-usage.yml': usage({ 'prompts/a.md': 1000 }, { cached: { mean: read } }),
  'prompts/a.md': `${'sort the mail by its street '.repeat(200)}{{ question }}`,
  ...more,
})

describe('recorded reads from the cache', () => {
  const hitRate = 'cache: { hit_rate: 50% }'
  const shown = (files: Files) =>
    check({
      sides: { kind: 'directories', base: folder(files), head: folder(files) },
      config: {},
      explain: ['prompts/a.md'],
      now: Date.parse('2026-11-20'),
    })

  test('give the hit rate that is counted, and the report says that it is recorded', async () => {
    const report = await shown(cachedFiles(576))
    expect(report.explained?.cache).toMatchObject({ cached: 1152, from: 'usage', hitRate: { low: 0.5, high: 0.5 } })
    expect(report.basis.caching).toEqual({ declared: 0, recorded: 1, prompts: 1 })
    // 1,000 times 576 tokens at 1.50 USD less per 1M.
    expect(report.explained?.cache?.usdPerThousandCalls).toMatchObject({ low: '-0.864' })
  })

  test('do not count where the config declares a hit rate, where nothing was read, and are never more than all', async () => {
    const declared = cachedFiles(576, { 'promptcost.yml': config(named, `, ${hitRate.replace('50', '90')}`) })
    expect((await shown(declared)).explained?.cache).toMatchObject({ from: 'config', hitRate: { low: 0.9 } })
    expect((await shown(cachedFiles(0))).explained?.cache).toMatchObject({ from: 'volume' })
    expect((await shown(cachedFiles(9000))).explained?.cache).toMatchObject({ from: 'usage', hitRate: { low: 1 } })
  })

  test('say nothing where calls are split, and nothing at first adoption', async () => {
    const split = config(named).replace('model: gpt-4.1', "split: { gpt-4.1: '50%', gpt-4.1-mini: '50%' }")
    expect((await shown(cachedFiles(576, { 'promptcost.yml': split }))).explained?.cache?.from).not.toBe('usage')
    const adopted = await judged({ 'prompts/a.md': cachedFiles(0)['prompts/a.md'] }, cachedFiles(1152))
    expect(adopted.basis.caching).toBeUndefined()
  })

  test('of a task are of what its calls could read', async () => {
    const task = cachedFiles(1152, { 'promptcost.yml': config(named, ', calls_per_task: 3, step_tokens: 600') })
    const { low = 0 } = (await shown(task)).explained?.cache?.hitRate ?? {}
    // 1,152 of the first call, and more of the two that carry what was sent before.
    expect(low).toBeGreaterThan(0.5)
    expect(low).toBeLessThan(0.9)
  })

  test('make a broken prefix cost what it costs, and fail', async () => {
    const broken = `{{ now }} ${cachedFiles(0)['prompts/a.md']}`
    const head = cachedFiles(1152, { 'prompts/a.md': broken })
    const report = await judged(cachedFiles(1152), head)
    const effect = report.totals.effects.find(({ part }) => part === 'cache')
    // 1,000 calls of 1,152 tokens at 1.50 USD per 1M.
    expect(effect?.usd).toBe('1.728')
    expect(report.verdict).toBe('fail')
  })

  test("are the base's alone", async () => {
    const base = cachedFiles(1152)
    const head = cachedFiles(1, { 'prompts/a.md': `{{ now }} ${base['prompts/a.md']}` })
    expect((await judged(base, head)).totals.effects.find(({ part }) => part === 'cache')?.usd).toBe('1.728')
    const none = { ...base, 'promptcost-usage.yml': usage({ 'prompts/a.md': 1000 }) }
    const report = await judged(none, { ...head, 'promptcost-usage.yml': base['promptcost-usage.yml'] })
    expect(report.totals.effects.filter(({ part }) => part === 'cache')).toEqual([])
    // Nor does a file count that only the change has.
    const bare = { 'promptcost.yml': config(), 'prompts/a.md': base['prompts/a.md'] }
    const own = await judged(bare, { ...head, 'promptcost-usage.yml': base['promptcost-usage.yml'] })
    expect(own.basis.caching).toBeUndefined()
  })
})

describe('recorded usage of a prompt in variants', () => {
  const variants = ", variants: { free: { share: '90%' }, paid: {} }"
  const of = (calls: Record<string, number>) => {
    const all = { ...files(0, named, variants), 'promptcost-usage.yml': usage(calls) }
    return judged(all, all)
  }

  test('is shared out where the records know no variants', async () => {
    const { changes } = await of({ 'prompts/a.md': 1000 })
    expect(changes.map(({ id, callsPerMonth }) => [id, callsPerMonth])).toEqual([
      ['prompts/a.md@free', 900],
      ['prompts/a.md@paid', 100],
    ])
  })

  test('is that of the variant where they do', async () => {
    const { changes } = await of({ 'prompts/a.md@free': 10, 'prompts/a.md@paid': 7 })
    expect(changes.map(({ callsPerMonth }) => callsPerMonth)).toEqual([10, 7])
  })
})

describe('recorded usage', () => {
  test('gives a prompt its calls and output tokens', async () => {
    const report = await judged(files(1000), files(1000))
    expect(report.changes).toMatchObject([{ callsPerMonth: 1000, outputTokens: 100 }])
    // 241 tokens of input at 2 USD and 100 of output at 8 USD per 1M, a thousand times.
    expect(report.changes[0]?.head?.tokens).toBe(241)
    expect(report.totals.usdPerMonth?.head).toBe('1.282')
    expect(kinds(report)).toEqual([])
  })

  test('wins over calls_per_month, and says so', async () => {
    const both = files(1000, named, ', calls_per_month: 400')
    const report = await judged(both, both)
    expect(report.changes).toMatchObject([{ callsPerMonth: 1000 }])
    expect(report.findings).toContainEqual({
      kind: 'usage-differs',
      severity: 'info',
      prompts: 1,
      example: 'prompts/a.md',
      declared: 400,
      recorded: 1000,
    })
  })

  test('is a warning when its last day is more than 60 days ago', async () => {
    expect(kinds(await judged(files(1000), files(1000), Date.parse('2026-12-30T23:00Z')))).toEqual([])
    const report = await judged(files(1000), files(1000), Date.parse('2026-12-31'))
    expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'usage-old', days: 61, severity: 'warn' }))
  })

  test('of the base counts, so that a change cannot make itself cheap', async () => {
    const report = await judged(files(1000), files(3))
    expect(report.changes).toMatchObject([{ callsPerMonth: 1000 }])
    expect(report.findings).toContainEqual({
      kind: 'usage-changed',
      severity: 'warn',
      file: 'promptcost-usage.yml',
      base: 1000,
      head: 3,
      lower: ['prompts/a.md'],
      count: 1,
    })
  })

  test('of the head prices where the base has no volume, and excuses nothing', async () => {
    const report = await judged({ 'promptcost.yml': config(), 'prompts/a.md': prompt }, files(1000))
    expect(report.changes).toMatchObject([{ callsPerMonth: 1000 }])
    expect(kinds(report)).toEqual(['head-key'])
  })

  test("of the head does not replace the base's calls_per_month", async () => {
    const base = { 'promptcost.yml': config('', ', calls_per_month: 400'), 'prompts/a.md': prompt }
    expect((await judged(base, files(3, named, ', calls_per_month: 400'))).changes).toMatchObject([
      { callsPerMonth: 400 },
    ])
  })

  test('of another prompt cannot be borrowed by declaring its id', async () => {
    const volumes = ', calls_per_month: 400'
    const base = { ...files(1000, named, volumes), 'promptcost-usage.yml': usage({ rare: 2, 'prompts/a.md': 1000 }) }
    const named_ = (id: string) => `---\nid: ${id}\n---\n${prompt}`
    const head = { ...base, 'prompts/new.prompt': named_('rare') }
    const added = (await judged(base, head)).changes.find(({ state }) => state === 'added')
    expect(added).toMatchObject({ callsPerMonth: 400 })
  })

  test('follows a prompt that is renamed', async () => {
    const { 'prompts/a.md': text, ...rest } = files(1000)
    const report = await judged(files(1000), { ...rest, 'prompts/b.md': text ?? '' })
    expect(report.changes).toMatchObject([{ id: 'prompts/b.md', callsPerMonth: 1000 }])
  })

  test('of no prompt here is listed with its share of calls', async () => {
    const both = { ...files(1), 'promptcost-usage.yml': usage({ 'prompts/a.md': 900, gone: 75, 'also gone': 25 }) }
    const report = await judged(both, both)
    expect(report.findings).toContainEqual(
      expect.objectContaining({ kind: 'usage-unplaced', names: ['gone', 'also gone'], count: 2, share: 10 }),
    )
  })

  test('that the head breaks or removes is a problem, and at the base a warning', async () => {
    const broken = { ...files(1000), 'promptcost-usage.yml': 'version: 9' }
    await expect(judged(files(1000), broken)).rejects.toThrow('this usage file is not well formed')
    const { 'promptcost-usage.yml': _, ...without } = files(1000)
    await expect(judged(files(1000), without)).rejects.toThrow('there is no usage file promptcost-usage.yml.')
    expect(kinds(await judged(broken, files(1000)))).toEqual(['usage-unread', 'head-key'])
  })
})

describe('the busiest recorded hour', () => {
  const limits = (most: number) => `limits: { groups: [{ folder: ., rate_limit: { requests_per_minute: ${most} } }] }\n`
  const side = (hour: number, most: number, volumes = '', text = prompt): Files => ({
    'promptcost.yml': config(named + limits(most), volumes),
    'promptcost-usage.yml': usage({ 'prompts/a.md': 90_000 }, { busiestHour: hour }),
    'prompts/a.md': text,
  })
  const rates = async (base: Files, head: Files = base) => {
    const { groups = [], verdict, findings } = await judged(base, head)
    const [{ rates: [rate] = [], recordedPeak, withoutPeak } = {}] = groups
    return {
      head: rate?.head,
      recordedPeak,
      withoutPeak,
      verdict,
      limits: findings.filter(({ kind }) => kind === 'limit'),
    }
  }

  test('is the peak that rate limits are compared with, an hour as sixty minutes', async () => {
    expect(await rates(side(1200, 100))).toMatchObject({ head: 20, recordedPeak: 1, withoutPeak: 0 })
  })

  test('counts beside a declared peak where it is busier, and not where the declared minute is', async () => {
    const declared = ', peak_calls_per_minute: 50'
    expect(await rates(side(1200, 100, declared))).toMatchObject({ head: 50, withoutPeak: 0 })
    expect((await rates(side(1200, 100, declared))).recordedPeak).toBeUndefined()
    expect(await rates(side(6000, 100, declared))).toMatchObject({ head: 100, recordedPeak: 1 })
  })

  test('of the base judges a change whose own usage file is quieter', async () => {
    const tokens =
      'limits: { each_prompt: { fail_above: {} }, groups: [{ folder: ., rate_limit: { tokens_per_minute: 5000 } }] }\n'
    const base = { ...side(1200, 1), 'promptcost.yml': config(named + tokens) }
    const head = { ...side(60, 1, '', prompt + prompt), 'promptcost.yml': config(named + tokens) }
    const { verdict, limits: broken } = await rates(base, head)
    expect(verdict).toBe('fail')
    expect(broken).toMatchObject([{ scope: 'group_rate' }])
  })
})
