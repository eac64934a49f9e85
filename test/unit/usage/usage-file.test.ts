import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UsageRow } from '../../../src/model/usage.ts'
import { readUsage } from '../../../src/usage/file/read-usage.ts'
import { workloadsFrom } from '../../../src/usage/file/workload-from.ts'
import { keyOf, writeUsage } from '../../../src/usage/file/write-usage.ts'
import { sized } from '../../size.ts'
import { told } from '../config/read.ts'

const zero = { mean: 0 }
const byText = (a: UsageRow, b: UsageRow) => (keyOf(a) < keyOf(b) ? -1 : 1)
const row = (some: Partial<UsageRow>): UsageRow => ({
  prompt: 'prompts/a.md',
  model: 'gpt-4.1',
  service: 'standard',
  month: '2026-10',
  calls: 100,
  errors: 0,
  outcomes: {},
  input: { mean: 900, p50: 890, p95: 1400 },
  cached: zero,
  written: zero,
  output: { mean: 40 },
  usd: undefined,
  ...some,
})
const file = (rows: UsageRow[], from = '2026-09-01', to = '2026-11-15') => ({ from, to, rows })

describe('a usage file', () => {
  test('has one row a line, sorted, and is YAML', () => {
    const text = writeUsage(
      file([
        row({ prompt: undefined, model: 'a' }),
        row({ prompt: 'b', errors: 2, outcomes: { stop: 98 }, usd: '1.50' }),
        row({}),
      ]),
    )
    expect(text).toMatchInlineSnapshot(`
      "# Written by \`promptcost usage import\`: what production did, in numbers only.
      # Docs: https://github.com/OWNER/promptcost/blob/main/docs/usage.md
      version: 1
      from: "2026-09-01"
      to: "2026-11-15"
      usage:
      - {"prompt": "b", "model": "gpt-4.1", "service": "standard", "month": "2026-10", "calls": 100, "errors": 2, "outcomes": {"stop": 98}, "input": {"mean": 900, "p50": 890, "p95": 1400}, "output": {"mean": 40}, "usd": "1.50"}
      - {"prompt": "prompts/a.md", "model": "gpt-4.1", "service": "standard", "month": "2026-10", "calls": 100, "input": {"mean": 900, "p50": 890, "p95": 1400}, "output": {"mean": 40}}
      - {"model": "a", "service": "standard", "month": "2026-10", "calls": 100, "input": {"mean": 900, "p50": 890, "p95": 1400}, "output": {"mean": 40}}
      "
    `)
    expect(readUsage('u.yml', text.replace('- {', '-   {'))).toEqual(readUsage('u.yml', text))
  })

  test('is read as it was written, whatever the names in it', () => {
    const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    const rows = fc.uniqueArray(
      fc.record({
        prompt: fc.option(name, { nil: undefined }),
        model: name,
        calls: fc.nat(1_000_000_000),
        mean: fc.nat(1_000_000_000),
        busy: fc.option(fc.nat(100), { nil: undefined }),
      }),
      { selector: ({ prompt, model }) => JSON.stringify([prompt ?? '', model]), maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, some => {
        const made = some.map(({ mean, busy, calls, ...rest }) => {
          const busiest = busy !== undefined && { busiestHour: Math.floor((calls * busy) / 100) }
          return row({ ...rest, calls, ...busiest, input: { mean }, cached: { mean } })
        })
        const text = writeUsage(file(made))
        const read = readUsage('u.yml', text)
        expect(writeUsage(read)).toBe(text)
        expect([...read.rows].sort(byText)).toEqual([...made].sort(byText))
        expect(writeUsage(file([...made].reverse()))).toBe(text)
      }),
      { numRuns: sized(1000, 50) },
    )
  })

  test.each([
    ['{', 'u.yml: this usage file is not YAML.'],
    [
      'version: 2\nfrom: 2026-01-01\nto: 2026-01-02\nusage: []\n',
      'u.yml: this usage file is not well formed at "version".',
    ],
    [writeUsage(file([row({ calls: -1 })])), 'u.yml:7: this usage file is not well formed at "usage.calls".'],
    [
      writeUsage(file([row({}), row({})])),
      'u.yml:8: two rows of this usage file are about the same prompt, model, service and month.',
    ],
    [
      writeUsage(file([row({ errors: 101 })])),
      'u.yml:7: a row of this usage file has more errors, outcomes or calls in an hour than calls.',
    ],
    [
      writeUsage(file([row({ busiestHour: 101 })])),
      'u.yml:7: a row of this usage file has more errors, outcomes or calls in an hour than calls.',
    ],
    [`${writeUsage(file([row({})]))}text: "sk-secret"\n`, 'u.yml: this usage file is not well formed.'],
    [
      writeUsage(file([row({})])).replace('"calls"', '"secret"'),
      'u.yml:7: this usage file is not well formed at "usage.calls".',
    ],
  ])('that is broken is refused with its place and without its values (%#)', (text, sentence) => {
    expect(told(() => readUsage('u.yml', text))?.split('\n')[0]).toBe(sentence)
  })
})

describe('the workload of a prompt', () => {
  test('is that of the newest whole month', () => {
    const rows = [
      row({ month: '2026-09', calls: 7 }),
      row({ calls: 100, cached: { mean: 30 } }),
      row({ model: 'b', calls: 50, output: { mean: 100 } }),
      row({ month: '2026-11', calls: 999 }),
    ]
    // 100 calls with 40 tokens and 50 with 100: 9,000 of 150 calls. 3,000 tokens were read from a cache.
    const workload = { callsPerMonth: 150, outputPerCall: 60, readPerCall: 20 }
    expect(workloadsFrom(file(rows)).get('prompts/a.md')).toEqual(workload)
  })

  test('has the busiest hour of its busiest model as its peak, a minute', () => {
    const rows = [
      row({ busiestHour: 60 }),
      row({ model: 'b', busiestHour: 90 }),
      row({ month: '2026-09', busiestHour: 99 }),
    ]
    expect(workloadsFrom(file(rows)).get('prompts/a.md')?.peakPerMinute).toBe(1.5)
    expect(workloadsFrom(file([row({})])).get('prompts/a.md')?.peakPerMinute).toBeUndefined()
  })

  test('is scaled to a month where no whole one is recorded', () => {
    const rows = [row({ month: '2026-11', calls: 150 })]
    // 150 calls in 15 days are 10 a day, and a mean month has 30.4375 days.
    expect(workloadsFrom(file(rows, '2026-11-01', '2026-11-15')).get('prompts/a.md')?.callsPerMonth).toBe(304)
  })

  test('of a prompt that is newer than the newest whole month is scaled from the newest month', () => {
    const rows = [row({ prompt: 'old' }), row({ month: '2026-11', calls: 150 })]
    expect(workloadsFrom(file(rows)).get('prompts/a.md')?.callsPerMonth).toBe(304)
  })
})
