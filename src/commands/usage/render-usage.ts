import type { Usd } from '../../model/quantity.ts'
import { toDecimal } from '../../money/decimal.ts'
import { columns } from '../../renderers/terminal/columns.ts'
import { decimalsFor, dollars, grouped } from '../../report/figures.ts'
import { safeCode, safeLog, whole } from '../../report/safe.ts'
import type { Touching } from '../../revisions/commits-touching.ts'
import { mostTasks } from '../../usage/groups/detail.ts'
import type { Anomaly } from '../../usage/report/anomalies.ts'
import type { Ahead } from '../../usage/report/forecast.ts'
import type { ReportBy, ReportRow } from '../../usage/report/report-rows.ts'

export type ReportFormat = 'terminal' | 'markdown' | 'csv' | 'json'

export interface UsageReport {
  by: ReportBy
  rows: readonly ReportRow[]
  /** Of all that is reported; rows by tag may add up to more. */
  total: Usd
  anomalies: readonly (Anomaly & { commit: Touching | undefined })[]
  /** True where there were too many tasks to tell them apart. */
  tasksLost: boolean
  /** The months after one; undefined where too few are recorded. Undefined within it: no better than the last month. */
  ahead: { after: string; calls: Ahead[] | undefined; usd: Ahead[] | undefined } | undefined
}

/** A usage report as text. */
export function renderUsage(report: UsageReport, format: ReportFormat): string {
  return { terminal, markdown, csv, json }[format](report)
}

const percent = (part: number, all: number): string => (all === 0 ? '' : `${((100 * part) / all).toFixed(1)}%`)

const titles = [
  'calls',
  'input',
  'cached',
  'output',
  'errors',
  'retries',
  'cost',
  'share',
  'per 1k calls',
  'tasks',
  'per 1k tasks',
  'per 1k successes',
  'saved by cache',
  'p50 ms',
  'p95 ms',
]

function cells(row: ReportRow, all: Usd, decimals: number): string[] {
  const { calls, usd, latency, retries, tasks, successes } = row
  const per = (count: number | undefined) => (usd === undefined || !count ? '' : dollars((usd * 1000n) / BigInt(count)))
  return [
    grouped(calls),
    grouped(row.input),
    percent(row.cached, row.input),
    grouped(row.output),
    percent(row.errors, calls),
    retries === undefined ? '' : percent(retries, calls + retries),
    usd === undefined ? 'n/a' : dollars(usd, decimals),
    usd === undefined ? '' : percent(Number(usd), Number(all)),
    per(calls),
    tasks === undefined ? '' : grouped(tasks),
    per(tasks),
    per(successes),
    row.saved === undefined || row.saved === 0n ? '' : dollars(row.saved, decimals),
    latency === undefined ? '' : grouped(latency.p50),
    latency === undefined ? '' : grouped(latency.p95),
  ]
}

/** The rows as cells, without columns that are empty throughout. */
function table({ by, rows, total }: UsageReport, name: (text: string) => string): string[][] {
  const decimals = decimalsFor(rows.flatMap(({ usd }) => usd ?? []))
  const body = rows.map(row => [name(row.name), ...cells(row, total, decimals)])
  const used = [by as string, ...titles].map((_, i) => i === 0 || body.some(row => row[i] !== ''))
  return [[by, ...titles], ...body].map(row => row.filter((_, i) => used[i]))
}

function terminal(report: UsageReport): string {
  const rows = table(report, text => safeLog(text))
  const lines = columns(rows, `l${'r'.repeat((rows[0]?.length ?? 1) - 1)}`, '')
  return `${[...lines, ...notes(report, text => safeLog(text))].join('\n')}\n`
}

function markdown(report: UsageReport): string {
  const [head = [], ...rows] = table(report, text => safeCode(text, true))
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  const rule = head.map((_, i) => (i === 0 ? ':--' : '--:'))
  const list = notes(report, text => safeCode(text)).flatMap(note => (note === '' ? [''] : [`- ${note}`]))
  return `${[line(head), line(rule), ...rows.map(line), ...list].join('\n')}\n`
}

/** What stands below the table. */
function notes({ rows, anomalies, tasksLost, ahead }: UsageReport, name: (text: string) => string): string[] {
  const [most] = rows
    .filter(({ uncachedStatic = 0 }) => uncachedStatic > 0)
    .sort((a, b) => (b.uncachedStatic ?? 0) - (a.uncachedStatic ?? 0))
  const peak = rows.reduce<ReportRow['busiest']>((top, { busiest }) => {
    return busiest && busiest.calls > (top?.calls ?? 0) ? busiest : top
  }, undefined)
  const inPeak = rows.find(({ busiest }) => busiest === peak)
  const found = [
    ...(peak && inPeak ? [`Busiest hour: ${name(inPeak.name)}, ${grouped(peak.calls)} calls from ${peak.hour}.`] : []),
    ...(most?.uncachedStatic
      ? [`Fixed text sent most often without a cache hit: ${name(most.name)}, ${grouped(most.uncachedStatic)} tokens.`]
      : []),
    ...(tasksLost ? [`There are over ${grouped(mostTasks)} tasks, so nothing is shown by task.`] : []),
    ...anomalies.map(({ prompt, what, day, before, after, commit }) => {
      const by =
        commit === undefined
          ? 'No commit of that time changed its files.'
          : `Its files changed in commit ${name(`${commit.id} ${commit.subject}`)}.`
      if (what === 'loop')
        return `${name(prompt)}: a task made ${grouped(after)} calls on ${day}, where ${grouped(before)} are usual. ${by}`
      return what === 'cache'
        ? `${name(prompt)}: the cached share of input fell from ${before}% to ${after}% on ${day}. ${by}`
        : `${name(prompt)}: ${what} tokens per call grew from ${grouped(before)} to ${grouped(after)} on ${day}. ${by}`
    }),
    ...(ahead ? forecastLines(ahead) : []),
  ]
  return found.length === 0 ? [] : ['', ...found]
}

function forecastLines({ after, calls, usd }: NonNullable<UsageReport['ahead']>): string[] {
  const of = (what: string, some: Ahead[] | undefined, shown: (value: number) => string) =>
    some === undefined
      ? `Forecast of ${what}: none, as the last month was as good a guess in the past.`
      : `Forecast of ${what} for the months after ${after}: ${some.map(({ expected, low, high }) => `${shown(expected)} (${shown(low)} to ${shown(high)})`).join(', ')}.`
  return [
    of('calls', calls, value => grouped(Math.round(value))),
    of('cost', usd, value => dollars(BigInt(Math.round(value * 1e6)) * 1_000_000n, 2)),
  ]
}

const decimal = (usd: Usd | undefined): string | null => (usd === undefined ? null : toDecimal(usd))

/** A row as data. */
function plain(row: ReportRow) {
  const { name, usd, saved, retries, tasks, successes, busiest, latency, uncachedStatic, ...counts } = row
  return {
    name,
    ...counts,
    usd: decimal(usd),
    savedByCache: decimal(saved),
    latencyP50: latency?.p50 ?? null,
    latencyP95: latency?.p95 ?? null,
    uncachedStaticTokens: uncachedStatic ?? null,
    retries: retries ?? null,
    tasks: tasks ?? null,
    successes: successes ?? null,
    busiestHour: busiest?.hour ?? null,
    busiestHourCalls: busiest?.calls ?? null,
  }
}

function json({ by, rows, anomalies, ahead }: UsageReport): string {
  return `${JSON.stringify({ version: 1, by, rows: rows.map(plain), anomalies, forecast: ahead ?? null }, null, 2)}\n`
}

function csv({ by, rows }: UsageReport): string {
  const lines = rows.map(row =>
    Object.values(plain(row))
      .map(value => cell(value))
      .join(','),
  )
  const [first] = rows
  const head = first ? Object.keys(plain(first)).map(key => (key === 'name' ? by : key)) : [by]
  return [head.join(','), ...lines].map(line => `${line}\r\n`).join('')
}

/** A text that a spreadsheet would take for a formula gets a quote in front. */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const inert = /^-?\d+(\.\d+)?$/.test(value)
    ? value
    : safeLog(value, whole).replace(/^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, "'")
  return /[",;\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
