import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import type { Report } from '../../../src/model/report.ts'
import { type Format, RENDERERS } from '../../../src/renderers/renderers.ts'
import { readAsGitLab, readCodeQuality, readCsv, readJunit, readMetrics, readRdjson, readSarif } from './validators.ts'

const root = 'test/golden'
const cases = readdirSync(root).map(name => [name, reportOf(name)] as const)

function reportOf(name: string): Report {
  return JSON.parse(readFileSync(join(root, name, 'report.json'), 'utf8'))
}

const render = (format: Format, report: Report) => RENDERERS[format].render(report, { color: false, all: false })

describe.each(cases)('the report of %s', (_, report) => {
  const telling = report.findings.filter(({ severity }) => severity !== 'info')

  test('is SARIF that its schema accepts, with a rule for each result', async () => {
    const [run] = readSarif(await render('sarif', report)).runs
    const rules = run?.tool.driver.rules ?? []
    expect(run?.results).toHaveLength(telling.length)
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId)
    for (const rule of rules) {
      expect(rule.helpUri).toMatch(new RegExp(`/docs/findings\\.md#${rule.id}$`))
      expect(readFileSync('docs/findings.md', 'utf8')).toContain(`\n## ${rule.id}\n`)
    }
  })

  test('is code quality that GitLab accepts', async () => {
    expect(readCodeQuality(await render('gitlab-code-quality', report))).toHaveLength(telling.length)
  })

  test('is a result that reviewdog accepts', async () => {
    expect(readRdjson(await render('rdjson', report)).diagnostics).toHaveLength(telling.length)
  })

  test('is JUnit that its schema accepts, with a failure where the verdict is one', async () => {
    const found = readJunit(await render('junit', report))
    const prompts = found.filter(({ classname }) => classname === 'promptcost.prompts')
    expect(prompts).toHaveLength(report.totals.prompts.head)
    expect(found.some(({ failures }) => failures.length > 0)).toBe(report.verdict === 'fail')
  })

  test('is OpenMetrics text that GitLab reads the same figures from', async () => {
    const text = await render('gitlab-metrics', report)
    const samples = readMetrics(text)
    expect(samples.get('promptcost_tokens')).toBe(String(report.totals.tokens.head))
    expect(samples.get('promptcost_usd_per_month')).toBe(report.totals.usdPerMonth?.head)
    expect(readAsGitLab(text).map(([, value]) => value)).toEqual([...samples.values()])
  })

  test('is CSV with a row for each prompt, whose columns add up to the totals', async () => {
    const rows = readCsv(await render('csv', report))
    expect(rows).toHaveLength(report.changes.length)
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0)
    expect(sum('tokens_before')).toBe(report.totals.tokens.base)
    expect(sum('tokens_delta')).toBe(report.totals.tokens.delta.expected)
    expect(sum('usd_per_1000_calls_after')).toBeCloseTo(Number(report.totals.usdPerThousandCalls?.head ?? 0), 9)
    expect(sum('usd_per_month_delta')).toBeCloseTo(Number(report.totals.usdPerMonth?.delta.expected ?? 0), 9)
  })
})

test('of more findings than tools take the worst are kept, and each format says how many it leaves out', async () => {
  const report = reportOf('fail-several-causes')
  const [warning] = report.findings.filter(({ severity }) => severity === 'warn')
  const findings = [...Array.from({ length: 6000 }, () => warning as Finding), ...report.findings]
  const long = { ...report, findings }
  const [run] = readSarif(await render('sarif', long)).runs
  expect(run?.results).toHaveLength(5000)
  expect(run?.results?.slice(0, 3).map(({ level }) => level)).toEqual(['error', 'error', 'warning'])
  const said = '1,004 more findings are left out. --format json has every one.'
  expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(said)
  expect(readCodeQuality(await render('gitlab-code-quality', long)).at(-1)?.description).toBe(said)
  expect(readRdjson(await render('rdjson', long)).diagnostics.at(-1)?.message).toBe(said)
})
