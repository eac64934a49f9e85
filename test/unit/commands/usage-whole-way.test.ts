import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../command-line.ts'
import { repo } from '../../git.ts'

/** A call of the example's summary each hour of October 2026 and 20 days of November, and one of a prompt that is in no file. */
const hours = (31 + 20) * 24
const records = Array.from({ length: hours }, (_, hour) => {
  const timestamp = new Date(Date.UTC(2026, 9, 1) + hour * 3_600_000).toISOString()
  const usage = { prompt_tokens: 689, completion_tokens: 220, total_tokens: 909 }
  return `${JSON.stringify({ timestamp, prompt_name: hour === 0 ? 'ghost' : 'summarize', model: 'gpt-5.4-mini', usage })}\n`
}).join('')

let dir: string
async function on(...args: string[]): Promise<string> {
  const { stdout, stderr, code } = await run(dir, args)
  expect({ stderr, code: code === 1 ? 0 : code }).toEqual({ stderr: '', code: 0 })
  return stdout
}

beforeAll(() => {
  const made = repo()
  dir = made.dir
  cpSync(resolve('prompts-example/before'), dir, { recursive: true })
  const config = readFileSync(join(dir, 'promptcost.yml'), 'utf8')
  writeFileSync(join(dir, 'promptcost.yml'), `${config}usage: promptcost-usage.yml\n`)
  writeFileSync(join(dir, 'records.jsonl'), records)
  writeFileSync(join(dir, '.gitignore'), 'records.jsonl\n')
})

describe('the whole way on the example', () => {
  test('records become a usage file', async () => {
    const said = await on('usage', 'import', 'records.jsonl')
    expect(said).toMatch(
      /^Wrote promptcost-usage\.yml: 1,224 calls, .* 2026-10-01 to 2026-11-20\.\nNot placed: 0\.1% of cost/,
    )
  })

  test("a check's dollars follow", async () => {
    const report = JSON.parse(await on('count', '--format', 'json'))
    const one = report.changes.find(({ id }: { id: string }) => id === 'prompts/summarize.prompt.yml')
    // October has 744 hours, one of which was the ghost's: 743 calls at 0.75 USD for input and 4.50 USD for output per 1M.
    const { tokens } = one.head
    expect(one).toMatchObject({ callsPerMonth: 743, outputTokens: 220 })
    expect(Number(one.usdPerMonth.head)).toBeCloseTo((743 * (tokens * 0.75 + 220 * 4.5)) / 1e6, 9)
    expect(report.findings.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['usage-differs', 'usage-unplaced']),
    )
  })

  test('counted and billed are compared', async () => {
    const { prompts, unknown } = JSON.parse(await on('usage', 'reconcile', '--format', 'json'))
    expect(unknown).toEqual([{ name: 'ghost', calls: 1 }])
    expect(prompts).toMatchObject([{ id: 'prompts/summarize.prompt.yml', billed: { p50: 689 } }])
  })

  test('metrics are written, and can be scraped', async () => {
    const text = await on('export', 'openmetrics')
    expect(text).toContain('promptcost_prompt_calls_per_month{gen_ai_prompt_name="prompts/summarize.prompt.yml"} 743\n')
    expect(text).toMatch(/# EOF\n$/)
    for (const line of text.split('\n').slice(0, -2))
      expect(line).toMatch(
        /^(# (TYPE|HELP) promptcost_\w+ .+|promptcost_\w+(\{(\w+="([^"\\]|\\.)*",?)+\})? -?\d+(\.\d+)?)$/,
      )
    await serving(text, async port => {
      const scraped = await fetch(`http://127.0.0.1:${port}/metrics`)
      expect(await scraped.text()).toBe(text)
    })
  })

  test('alert rules, a dashboard and budgets are over the same names', async () => {
    const metrics = await on('export', 'openmetrics')
    const names = new Set([...metrics.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name))
    const alerts = await on('export', 'alerts')
    const dashboard = await on('export', 'grafana')
    for (const [name] of `${alerts}${dashboard}`.matchAll(/\bpromptcost_\w+/g)) expect([...names]).toContain(name)
    expect(parse(alerts).groups[0].rules.length).toBeGreaterThan(3)
    expect(JSON.parse(dashboard).panels.length).toBeGreaterThan(5)
    const { litellm_settings: budgets } = parse(await on('export', 'litellm'))
    expect(budgets.tag_budget_config['prompt:prompts/summarize.prompt.yml']).toEqual({
      max_budget: expect.any(Number),
      budget_duration: '30d',
    })
  })

  const prometheus = spawnSync('prometheus', ['--version']).status === 0
  test.skipIf(!prometheus)(
    'a real Prometheus scrapes them (skipped where it is not installed)',
    async () => {
      await serving(await on('export', 'openmetrics'), async port => {
        const config = `global: { scrape_interval: 1s }\nscrape_configs: [{ job_name: promptcost, static_configs: [{ targets: ['127.0.0.1:${port}'] }] }]\n`
        writeFileSync(join(dir, 'prometheus.yml'), config)
        const args = ['--config.file', join(dir, 'prometheus.yml'), '--storage.tsdb.path', join(dir, 'tsdb')]
        const child = spawn('prometheus', [...args, '--web.listen-address', '127.0.0.1:19099'], { stdio: 'ignore' })
        try {
          await vi.waitFor(
            async () => {
              const query = encodeURIComponent('promptcost_prompt_calls_per_month')
              const answer = await fetch(`http://127.0.0.1:19099/api/v1/query?query=${query}`)
              const { data } = (await answer.json()) as { data: { result: { value: [number, string] }[] } }
              expect(data.result.map(({ value }) => value[1])).toContain('743')
            },
            { timeout: 600_000, interval: 500 },
          )
        } finally {
          child.kill()
        }
      })
    },
    90_000,
  )

  const promtool = spawnSync('promtool', ['--version']).status === 0
  test.skipIf(!promtool)('promtool takes the metrics and the rules (skipped where it is not installed)', async () => {
    const metrics = spawnSync('promtool', ['check', 'metrics'], { input: await on('export', 'openmetrics') })
    expect([metrics.status, metrics.stderr.toString() + metrics.stdout.toString()]).toEqual([0, ''])
    writeFileSync(join(dir, 'alerts.yml'), await on('export', 'alerts'))
    const rules = spawnSync('promtool', ['check', 'rules', join(dir, 'alerts.yml')])
    expect(rules.stdout.toString()).toContain('SUCCESS')
  })
})

/** Serves a text as an exporter does, while something is done with it. */
async function serving(text: string, use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/openmetrics-text; version=1.0.0; charset=utf-8')
    response.end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await use((server.address() as AddressInfo).port).finally(() => server.close())
}
