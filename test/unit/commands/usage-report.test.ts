import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../command-line.ts'
import { folder, repo } from '../../git.ts'

const config = `prompts:
  - { files: 'prompts/*', model: gpt-4.1, owner: acme/support, tags: [mail, all] }
  - { files: prompts/reply.md, owner: acme/sales, tags: [all] }
`
const checkout = {
  'promptcost.yml': config,
  'prompts/triage.md': 'Sort the mail.',
  'prompts/reply.md': 'Write a reply.',
}

interface Call {
  prompt?: string
  at?: string
  tenant?: string
  input?: number
  cached?: number
  output?: number
  failed?: boolean
  ms?: number
}
const line = ({
  prompt = 'triage',
  at = '2026-10-05T09:00:00Z',
  tenant = 'jane@example.com',
  input = 1000,
  cached = 0,
  output = 100,
  failed = false,
  ms = 800,
}: Call) =>
  `${JSON.stringify({ request_created_at: at, response_status: failed ? 500 : 200, prompt_id: prompt, model: 'gpt-4.1', user_id: tenant, prompt_tokens: input, prompt_cache_read_tokens: cached, completion_tokens: output, total_tokens: input + output, latency: ms })}\n`
const lines = (count: number, call: Call) => line(call).repeat(count)

async function report(records: string, ...args: string[]) {
  const dir = folder({ ...checkout, 'a.jsonl': records })
  const { code, stdout, stderr } = await run(dir, ['usage', 'report', 'a.jsonl', ...args], {
    env: { PROMPTCOST_TENANT_KEY: 'a key of enough characters' },
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

/**
 * 30 calls of 1,000 tokens, half of them cached at 0.50 USD per 1M, and 100 of output: 30 x (500 x 2 + 500 x 0.5 + 100 x 8) / 1M =
 * 0.0615 USD. 10 calls of 200 tokens, uncached, and 100 of output: 10 x (200 x 2 + 100 x 8) / 1M = 0.012 USD.
 */
const records =
  lines(30, { cached: 500, failed: true }) +
  lines(10, { prompt: 'reply', at: '2026-11-07T23:30:00Z', tenant: 'acme', input: 200 })

describe('usage report', () => {
  test.each(['prompt', 'owner', 'tag', 'model', 'service', 'tenant', 'month', 'weekday', 'hour'])('by %s', async by => {
    expect(await report(records, '--by', by)).toMatchSnapshot()
  })

  test.each(['markdown', 'csv', 'json', 'focus'])('as %s', async format => {
    expect(await report(records, '--format', format)).toMatchSnapshot()
  })

  test('shows no tenant, and folds those with few calls', async () => {
    for (const format of ['terminal', 'json', 'csv', 'markdown', 'focus']) {
      const text = await report(records, '--by', 'tenant', '--format', format)
      expect(text).not.toMatch(/jane|acme"|\bacme\b(?!\/)/)
    }
    expect(await report(records, '--by', 'tenant')).toContain('(others)')
  })

  test('needs a key for tenants, and records for hours', async () => {
    const dir = folder({ ...checkout, 'a.jsonl': records })
    expect((await run(dir, ['usage', 'report', 'a.jsonl', '--by', 'tenant'])).stderr).toContain('needs a key')
    expect((await run(dir, ['usage', 'report', '--by', 'hour'])).stderr).toContain('needs records')
    expect((await run(dir, ['usage', 'report'])).stderr).toContain('there is no usage file promptcost-usage.yml.')
  })

  test('of the usage file has the same calls, tokens and cost as of the records', async () => {
    const dir = folder({ ...checkout, 'a.jsonl': records })
    await run(dir, ['usage', 'import', 'a.jsonl'])
    const of = async (...args: string[]) =>
      JSON.parse((await run(dir, ['usage', 'report', ...args, '--format', 'json'])).stdout).rows
    const [file, own] = [await of('--by', 'month'), await of('a.jsonl', '--by', 'month')]
    const short = (rows: Record<string, unknown>[]) =>
      rows.map(({ name, calls, input, cached, output, usd, errors }) => ({
        name,
        calls,
        input,
        cached,
        output,
        usd,
        errors,
      }))
    expect(short(file)).toEqual(short(own))
  })

  test('prices the calls of which one of several senders states no cost', async () => {
    const spent = {
      startTime: '2026-10-03T12:00:00Z',
      model: 'gpt-4.1',
      prompt_tokens: 900,
      completion_tokens: 40,
      spend: 0.5,
    }
    const plain = { timestamp: '2026-10-03T13:00:00Z', prompt_name: 'triage', model: 'gpt-4.1' }
    const usage = { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 }
    const failed = { ...spent, prompt_tokens: 0, completion_tokens: 0, spend: null, status: 'failure' }
    const tagged = (one: object) => `${JSON.stringify({ ...one, request_tags: ['prompt:triage'] })}\n`
    const dir = folder({
      ...checkout,
      'stated.jsonl': tagged(spent).repeat(2) + tagged({ ...failed, spend: 0 }),
      'plain.jsonl': `${JSON.stringify({ ...plain, usage })}\n`,
    })
    const usd = async (...args: string[]) =>
      Number(JSON.parse((await run(dir, ['usage', 'report', ...args, '--format', 'json'])).stdout).rows[0].usd)
    expect(await usd('stated.jsonl')).toBe(1)
    // A call of the mean of 675 and 30 tokens at 2 USD and 8 USD per 1M.
    expect(await usd('stated.jsonl', 'plain.jsonl')).toBeCloseTo(1 + (675 * 2 + 30 * 8) / 1e6, 9)
    await run(dir, ['usage', 'import', 'stated.jsonl'])
    expect(readFileSync(join(dir, 'promptcost-usage.yml'), 'utf8')).toContain('"usd": "1"')
    await run(dir, ['usage', 'import', 'stated.jsonl', 'plain.jsonl'])
    expect(readFileSync(join(dir, 'promptcost-usage.yml'), 'utf8')).not.toContain('"usd"')
  })

  test('finds the day from which a prompt sends more and caches less', async () => {
    const day = (i: number) => `2026-10-${String(i + 1).padStart(2, '0')}T12:00:00Z`
    const odd = Array.from(
      { length: 20 },
      (_, i) =>
        lines(12, { at: day(i), input: i < 11 ? 1000 : 2100, cached: i < 11 ? 600 : 0 }) +
        lines(12, { prompt: 'reply', at: day(i), input: i === 5 ? 9000 : 500 }),
    ).join('')
    const { anomalies } = JSON.parse(await report(odd, '--format', 'json'))
    expect(anomalies).toEqual([
      { prompt: 'prompts/triage.md', what: 'input', day: '2026-10-12', before: 1000, after: 2100 },
      { prompt: 'prompts/triage.md', what: 'cache', day: '2026-10-12', before: 60, after: 0 },
    ])
    expect(await report(odd)).toContain('input tokens per call grew from 1,000 to 2,100 on 2026-10-12.')
  })

  test('by task: what a task costs, and the hour with the most calls', async () => {
    // 20 calls of 1,000 tokens and 100 of output, 2 a task: 20 x (1,000 x 2 + 100 x 8) / 1M = 0.056 USD over 10 tasks.
    const calls = Array.from({ length: 20 }, (_, i) =>
      session({ session: `s${i % 10}`, at: `2026-10-05T0${i < 12 ? 8 : 9}:10:00Z` }),
    ).join('')
    const [row] = JSON.parse(await report(calls, '--format', 'json')).rows
    expect(row).toMatchObject({ usd: '0.056', tasks: 10, busiestHour: '2026-10-05T08:00Z', busiestHourCalls: 12 })
    expect(await report(calls)).toMatch(/ {2}10 +\$5\.60\n/)
    expect(await report(calls)).toContain('Busiest hour: prompts/triage.md, 12 calls from 2026-10-05T08:00Z.')
  })

  test('says nothing by task where a tenth of the calls name none', async () => {
    const calls = session({ session: 's' }).repeat(9) + lines(1, {})
    expect(JSON.parse(await report(calls, '--format', 'json')).rows[0].tasks).toBeNull()
  })

  test('finds a task that calls without end, on its day', async () => {
    const usual = Array.from({ length: 40 }, (_, i) =>
      session({ session: `s${i}`, at: `2026-10-0${1 + (i % 9)}T08:00:00Z` }),
    )
    const loop = session({ session: 'loop', at: '2026-10-07T08:00:00Z' }).repeat(30)
    const { anomalies } = JSON.parse(await report(usual.join('') + loop, '--format', 'json'))
    expect(anomalies).toEqual([{ prompt: 'prompts/triage.md', what: 'loop', day: '2026-10-07', before: 1, after: 30 }])
    expect(await report(usual.join('') + loop)).toContain('a task made 30 calls on 2026-10-07, where 1 are usual.')
    expect(await report(usual.join('') + loop)).not.toContain('session-loop')
  })

  test('counts retries, and what a success costs', async () => {
    const dir = folder({
      ...checkout,
      'promptcost.yml': `${config}usage_import: { fields: { at: ts, prompt: p, model: m, input: in, output: out, outcome: end, retries: tries } }\n`,
      'a.jsonl': ['stop', 'stop', 'length', 'refusal']
        .map((end, i) =>
          JSON.stringify({ ts: '2026-10-05', p: 'triage', m: 'gpt-4.1', in: 1000, out: 100, end, tries: i }),
        )
        .join('\n'),
    })
    const { stdout } = await run(dir, ['usage', 'report', 'a.jsonl', '--format', 'json'])
    // 4 x (1,000 x 2 + 100 x 8) / 1M = 0.0112 USD for two answers of use; 6 of 10 tries were retries.
    expect(JSON.parse(stdout).rows[0]).toMatchObject({ usd: '0.0112', retries: 6, successes: 2 })
    const { stdout: shown } = await run(dir, ['usage', 'report', 'a.jsonl'])
    expect(shown).toMatch(/60\.0%.*\$5\.60/)
  })
})

const session = ({ session, at = '2026-10-05T09:00:00Z' }: { session: string; at?: string }) =>
  `${JSON.stringify({ request_created_at: at, response_status: 200, prompt_id: 'triage', model: 'gpt-4.1', prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100, properties: { 'Helicone-Session-Id': `session-${session}` } })}\n`

test('an anomaly names the commit of that time, also one to a file that the prompt includes', async () => {
  const made = repo({
    'promptcost.yml': 'prompts: [{ files: "prompts/*.jinja", model: gpt-4.1 }]\n',
    'prompts/triage.jinja': 'Sort the mail. {% include "shared/rules.jinja" %}',
    'prompts/shared/rules.jinja': 'Be brief.',
  })
  // Commits of the tests are of New Year's Day.
  made.commit({ 'prompts/shared/rules.jinja': 'Be brief. '.repeat(300) }, 'Grow the rules')
  const days = Array.from({ length: 20 }, (_, i) => new Date(Date.UTC(2025, 11, 22 + i, 12)).toISOString())
  const records = days.map((at, i) => lines(12, { at, input: i < 10 ? 1000 : 2100 })).join('')
  made.write({ 'a.jsonl': records })
  const { stdout } = await run(made.dir, ['usage', 'report', 'a.jsonl'])
  expect(stdout).toMatch(
    /grew from 1,000 to 2,100 on 2026-01-01\. Its files changed in commit [0-9a-f]{7,} Grow the rules\./,
  )
})

/**
 * Claude Opus 4.5 costs 5 USD per 1M tokens of input, 0.50 to read, 6.25 to write for five minutes, 10 to write for an hour, and 25 for
 * output. A call of 12 + 2,400 read + 300 written, 100 of them for an hour, and 80 of output costs 60 + 1,200 + 1,250 + 1,000 + 2,000
 * millionths of a USD: 5.51 USD for 1,000 of them.
 */
test('a report prices what a cache keeps for an hour at the price of an hour, from records and from a usage file', async () => {
  const call = JSON.stringify({
    timestamp: '2026-10-05T09:00:00Z',
    model: 'claude-opus-4-5',
    stop_reason: 'end_turn',
    metadata: { prompt_id: 'triage' },
    usage: {
      input_tokens: 12,
      cache_read_input_tokens: 2400,
      cache_creation_input_tokens: 300,
      cache_creation: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 100 },
      output_tokens: 80,
    },
  })
  const dir = folder({ ...checkout, 'a.jsonl': `${call}\n`.repeat(1000) })
  const fromRecords = await run(dir, ['usage', 'report', 'a.jsonl', '--format', 'csv'])
  expect(fromRecords.stdout).toContain(',5.51,')
  expect((await run(dir, ['usage', 'import', 'a.jsonl', '--output', 'promptcost-usage.yml'])).code).toBe(0)
  expect(readFileSync(join(dir, 'promptcost-usage.yml'), 'utf8')).toContain('"written_1h": 100,')
  const fromFile = await run(dir, ['usage', 'report', '--format', 'csv'])
  expect(fromFile.stdout).toContain(',5.51,')
})
