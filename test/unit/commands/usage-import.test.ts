import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { run } from '../../command-line.ts'
import { folder } from '../../git.ts'
import { sized } from '../../size.ts'

const config = 'prompts: [{ files: prompts/**, model: gpt-4.1 }]\nusage: promptcost-usage.yml\n'
const checkout = {
  'promptcost.yml': config,
  'prompts/triage.md': 'Sort the mail.',
  'prompts/reply.md': 'Write a reply.',
}

interface Call {
  prompt: string
  day: number
  input: number
  cached: number
  output: number
}
const record = ({ prompt, day, input, cached, output }: Call) =>
  `${JSON.stringify({
    timestamp: `2026-${String(9 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}T12:00:00Z`,
    prompt_name: prompt,
    model: 'gpt-4.1',
    choices: [{ finish_reason: 'stop' }],
    usage: {
      prompt_tokens: input,
      prompt_tokens_details: { cached_tokens: Math.min(input, cached) },
      completion_tokens: output,
    },
  })}\n`
const one = { prompt: 'triage', day: 30, input: 900, cached: 512, output: 40 }

async function imported(dir: string, ...args: string[]): Promise<string> {
  const { code, stderr } = await run(dir, ['usage', 'import', ...args])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return readFileSync(join(dir, 'promptcost-usage.yml'), 'utf8')
}

describe('usage import', () => {
  test('writes a file of numbers, and says what it did', async () => {
    const calls = [one, { ...one, input: 1800 }, { ...one, prompt: 'old-agent', input: 9000 }]
    const dir = folder({ ...checkout, 'logs/a.jsonl': calls.map(record).join('') })
    const { stdout, stderr, code } = await run(dir, ['usage', 'import', 'logs'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "Wrote promptcost-usage.yml: 3 calls, $0.0221, 2026-10-03 to 2026-10-03.
      Not placed: 79.6% of cost belongs to no prompt here. Map names under usage_import.prompts.
         79.6%            1 calls  old-agent
      "
    `)
    expect(readFileSync(join(dir, 'promptcost-usage.yml'), 'utf8')).toMatchInlineSnapshot(`
      "# Written by \`promptcost usage import\`: what production did, in numbers only.
      # Docs: https://github.com/OWNER/promptcost/blob/main/docs/usage.md
      version: 1
      from: "2026-10-03"
      to: "2026-10-03"
      usage:
      - {"prompt": "old-agent", "model": "gpt-4.1", "service": "standard", "month": "2026-10", "calls": 1, "busiest_hour": 1, "outcomes": {"stop": 1}, "input": {"mean": 9000, "p50": 9000, "p95": 9000}, "cached": {"mean": 512, "p50": 512, "p95": 512}, "output": {"mean": 40, "p50": 40, "p95": 40}}
      - {"prompt": "prompts/triage.md", "model": "gpt-4.1", "service": "standard", "month": "2026-10", "calls": 2, "busiest_hour": 2, "outcomes": {"stop": 2}, "input": {"mean": 1350, "p50": 900, "p95": 1800}, "cached": {"mean": 512, "p50": 512, "p95": 512}, "output": {"mean": 40, "p50": 40, "p95": 40}}
      "
    `)
  })

  test('keeps the most calls of one hour, of which a sum of calls says nothing', async () => {
    const at = (hour: string, calls = 1) =>
      record(one)
        .replace(/T\d\d:/, `T${hour}:`)
        .repeat(calls)
    const dir = folder({ ...checkout, 'a.jsonl': at('08', 3) + at('09', 5) + at('23', 2), 'b.jsonl': at('08', 4) })
    expect(await imported(dir, 'a.jsonl', 'b.jsonl')).toContain('"calls": 14, "busiest_hour": 7, ')
    const sum = {
      promptcost_calls: 14,
      month: '2026-10',
      model: 'gpt-4.1',
      first_day: '2026-10-01',
      last_day: '2026-10-31',
    }
    const answer = { prompt: 'triage', service: 'standard', input_tokens: 900, output_tokens: 40, ...sum }
    const other = folder({ ...checkout, 'a.jsonl': JSON.stringify(answer) })
    expect(await imported(other, 'a.jsonl')).not.toContain('busiest_hour')
  })

  test('twice changes nothing, and keeps months that the records are not about', async () => {
    const dir = folder({ ...checkout, 'oct.jsonl': record(one), 'sep.jsonl': record({ ...one, day: 2 }) })
    const sep = await imported(dir, 'sep.jsonl')
    expect(await imported(dir, 'sep.jsonl')).toBe(sep)
    const both = await imported(dir, 'oct.jsonl')
    expect(both.match(/"month": "2026-\d\d"/g)).toEqual(['"month": "2026-09"', '"month": "2026-10"'])
    expect(await imported(dir, 'oct.jsonl')).toBe(both)
  })

  test('does not depend on the order of records or on how they are split into files', async () => {
    const call = fc.record({
      prompt: fc.constantFrom('triage', 'prompts/reply.md', 'else'),
      day: fc.nat(80),
      input: fc.nat(200_000),
      cached: fc.nat(9000),
      output: fc.nat(5000),
    })
    const cases = fc.array(fc.tuple(call, fc.nat(3), fc.nat()), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(cases, async calls => {
        const whole = folder({ ...checkout, 'a.jsonl': calls.map(([each]) => record(each)).join('') })
        const shuffled = [...calls].sort(([, , a], [, , b]) => a - b)
        const parts = [0, 1, 2, 3].map(part => shuffled.filter(([, at]) => at === part).map(([each]) => record(each)))
        const files = Object.fromEntries(parts.map((lines, i) => [`logs/${i}.jsonl`, lines.join('')]))
        expect(await imported(folder({ ...checkout, ...files }), 'logs')).toBe(await imported(whole, 'a.jsonl'))
      }),
      { numRuns: sized(300, 8) },
    )
  })

  test('places records by mapping and glob before names', async () => {
    const mapped = `${config}usage_import: { prompts: { 'triage-*': prompts/triage.md, reply: gone } }\n`
    const calls = ['triage-v2', 'triage-v3', 'reply', 'triage'].map(prompt => record({ ...one, prompt })).join('')
    const text = await imported(folder({ ...checkout, 'promptcost.yml': mapped, 'a.jsonl': calls }), 'a.jsonl')
    expect(text).toMatch(/"prompt": "gone".*"calls": 1/)
    expect(text).toMatch(/"prompt": "prompts\/triage.md".*"calls": 3/)
  })

  test.each([
    ['half a line', '{"a', 'a.jsonl:1: a record is not whole JSON, perhaps cut off.'],
    [
      'no calls',
      `${JSON.stringify({ resourceSpans: [] })}\n`,
      'promptcost: the records in a.jsonl are of no known shape.',
    ],
    ['nothing', '', 'a.jsonl has no records.'],
    ['no time', record(one).replace(/"timestamp":"[^"]*",/, ''), 'promptcost: some records have no time.'],
  ])('refuses records with %s in one sentence, and leaves the file as it was', async (_what, lines, sentence) => {
    const dir = folder({ ...checkout, 'ok.jsonl': record(one), 'a.jsonl': lines })
    const before = await imported(dir, 'ok.jsonl')
    const { code, stdout, stderr } = await run(dir, ['usage', 'import', 'a.jsonl'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace('promptcost: a.jsonl', 'a.jsonl').split('\n')[0]).toContain(sentence)
    expect(readFileSync(join(dir, 'promptcost-usage.yml'), 'utf8')).toBe(before)
  })

  test('leaves out a few broken records, and many only when asked to', async () => {
    const dir = folder({ ...checkout, 'a.jsonl': `${record(one)}{"half` })
    expect((await run(dir, ['usage', 'import', 'a.jsonl'])).code).toBe(2)
    const { stdout } = await run(dir, ['usage', 'import', 'a.jsonl', '--skip-broken'])
    expect(stdout).toContain('Left out 1 record not whole JSON, perhaps cut off, the first at a.jsonl:2.')
    writeFileSync(join(dir, 'a.jsonl'), `${record(one).repeat(200)}{"half`)
    expect((await run(dir, ['usage', 'import', 'a.jsonl'])).code).toBe(0)
  })

  test.each([
    ['a.jsonl', record(one)],
    ['a.jsonl.gz', gzipSync(record(one).repeat(500))],
    ['a.csv', 'startTime,model,prompt_tokens,completion_tokens,spend\n2026-10-03,gpt-4.1,900,40,0.1\n'],
  ])('shows on a terminal how much of %s is read, and clears the line', async (name, content) => {
    const dir = folder({ ...checkout, [name]: content })
    const { code, stderr } = await run(dir, ['usage', 'import', name], { isTerminal: true })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '\r100% of 1 MB read \r\u001b[K' })
  })

  test('takes the month of records without a time from --month', async () => {
    const lines = record(one).replace(/"timestamp":"[^"]*",/, '')
    expect(await imported(folder({ ...checkout, 'a.jsonl': lines }), 'a.jsonl', '--month', '2026-08')).toContain(
      '"month": "2026-08"',
    )
  })

  test('says what is wrong with its arguments', async () => {
    const dir = folder({ ...checkout, 'empty/a.txt': '' })
    const say = async (...args: string[]) => (await run(dir, ['usage', 'import', ...args])).stderr.split('\n')[0]
    expect(await say()).toBe('promptcost: no records are named.')
    expect(await say('gone.jsonl')).toBe('promptcost: cannot read the records in gone.jsonl (ENOENT).')
    expect(await say('empty')).toBe('promptcost: the folder empty has no records.')
    writeFileSync(join(dir, 'a.jsonl.zst'), Buffer.from('28b52ffd0000', 'hex'))
    expect(await say('a.jsonl.zst')).toMatch(/^promptcost: a\.jsonl\.zst is cut off or broken: zstd cannot decompress/)
    writeFileSync(join(dir, 'a.jsonl.xz'), Buffer.from('fd377a580000', 'hex'))
    expect(await say('a.jsonl.xz')).toBe('promptcost: a.jsonl.xz is compressed with xz, which promptcost cannot read.')
    expect(await say('empty/a.txt', '--shape', 'x')).toBe('promptcost: --shape "x" is no shape of records.')
    expect(await say('empty/a.txt', '--month', 'May')).toBe('promptcost: --month "May" is no month.')
  })
})

test('the dollars of a check follow the records', async () => {
  const dir = folder({
    'base/promptcost.yml': config,
    'base/prompts/triage.md': 'cat '.repeat(899),
    'a.jsonl': record(one).repeat(100),
  })
  expect((await run(join(dir, 'base'), ['usage', 'import', '../a.jsonl'])).code).toBe(0)
  const { stdout } = await run(dir, ['compare', 'base', 'base', '--all', '--format', 'json'])
  // One day of October with 100 calls, at 30.4375 days a month: 3,044 calls of 900 tokens at 2 USD and 40 at 8 USD per 1M.
  expect(JSON.parse(stdout).totals.usdPerMonth.head).toBe('6.45328')
})
