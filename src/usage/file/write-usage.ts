import type { Spread, Usage, UsageRow } from '../../model/usage.ts'

const head =
  '# Written by `promptcost usage import`: what production did, in numbers only.\n# Docs: https://github.com/OWNER/promptcost/blob/main/docs/usage.md\n'

/**
 * A usage file as text. It is YAML with one row a line, each of them JSON, so that a diff shows the rows that changed and reading
 * takes no YAML parser. The same usage is always the same text.
 */
export function writeUsage({ from, to, rows }: Omit<Usage, 'path'>): string {
  const lines = [...rows].sort(byKey).map(row => `- ${spaced(written(row))}\n`)
  return `${head}version: 1\nfrom: "${from}"\nto: "${to}"\nusage:${lines.length === 0 ? ' []\n' : `\n${lines.join('')}`}`
}

/** What the rows of one file are sorted by, and what no two of them share. */
export function keyOf({ prompt, model, service, month }: Pick<UsageRow, 'prompt' | 'model' | 'service' | 'month'>) {
  return JSON.stringify([prompt ?? '', month, model, service])
}

function byKey(one: UsageRow, other: UsageRow): number {
  // Rows without a prompt come last.
  if ((one.prompt === undefined) !== (other.prompt === undefined)) return one.prompt === undefined ? 1 : -1
  const [a, b] = [one, other].map(({ prompt, month, model, service }) => [prompt ?? '', month, model, service])
  const at = a?.findIndex((part, i) => part !== b?.[i]) ?? -1
  return at < 0 ? 0 : (a?.[at] ?? '') < (b?.[at] ?? '') ? -1 : 1
}

function written({ outcomes, errors, cached, written, usd, prompt, ...row }: UsageRow): Record<string, unknown> {
  const ended = Object.entries(outcomes).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...(prompt !== undefined && { prompt }),
    model: row.model,
    service: row.service,
    month: row.month,
    calls: row.calls,
    ...(row.busiestHour !== undefined && { busiest_hour: row.busiestHour }),
    ...(errors > 0 && { errors }),
    ...(ended.length > 0 && { outcomes: Object.fromEntries(ended) }),
    input: spread(row.input),
    ...(cached.mean > 0 && { cached: spread(cached) }),
    ...(written.mean > 0 && { written: spread(written) }),
    ...(row.hourly !== undefined && row.hourly > 0 && { written_1h: row.hourly }),
    output: spread(row.output),
    ...(usd !== undefined && { usd }),
  }
}

const spread = ({ mean, p50, p95 }: Spread) => ({
  mean,
  ...(p50 !== undefined && { p50 }),
  ...(p95 !== undefined && { p95 }),
})

/** JSON with a space after each `:` and `,` between values, as people write YAML in one line. */
function spaced(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`)
  return `{${entries.join(', ')}}`
}
