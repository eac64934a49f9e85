import { createHmac } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import { commitTouching } from '../../revisions/commits-touching.ts'
import { usdOf } from '../../usage/groups/cost.ts'
import type { Group } from '../../usage/groups/group.ts'
import { anomaliesIn } from '../../usage/report/anomalies.ts'
import { forecast, withoutGaps } from '../../usage/report/forecast.ts'
import { loopsIn } from '../../usage/report/loops.ts'
import { foldSmall, type NamesOf, type ReportBy, reportRows, withoutBy } from '../../usage/report/report-rows.ts'
import type { Given, Io } from '../command.ts'
import { writeOut } from '../write-out.ts'
import { type ReadGroups, readGroups } from './read-groups.ts'
import { type RecordsHere, recordsHere } from './records-here.ts'
import { renderFocus } from './render-focus.ts'
import { type ReportFormat, renderUsage, type UsageReport } from './render-usage.ts'
import type { shapeOptions } from './shape-options.ts'

type Options = Given<typeof shapeOptions>['options'] & {
  by: ReportBy | undefined
  format: ReportFormat | 'focus' | undefined
  output: string | undefined
  config: string | undefined
}

export async function runReport(
  { arguments: { sources }, options }: { arguments: { sources: readonly string[] }; options: Options },
  io: Io,
): Promise<number> {
  const { by = 'prompt', format = 'terminal' } = options
  const here = await recordsHere(io, options.config)
  const hash = by === 'tenant' ? hashing(io) : undefined
  const { groups, tasksLost } = await groupsOf(sources, by, options, here, io)
  if (format === 'focus') {
    await writeOut(renderFocus(withoutBy(groups), here), options.output, io)
    return 0
  }
  const own = namesBy(by, here, hash)
  const rows = reportRows(groups, by === 'tenant' ? foldSmall(groups, own) : own, here.priceFor, {
    staticTokens: by === 'prompt' ? staticTokensOf(here) : undefined,
    byTime: by === 'month' || by === 'weekday' || by === 'hour',
  })
  const total = groups.reduce((sum, group) => sum + (usdOf(group, here.priceFor) ?? 0n), 0n)
  const report: UsageReport = {
    by,
    rows,
    total,
    anomalies: await found(groups, here),
    ahead: aheadOf(groups, here),
    tasksLost,
  }
  await writeOut(renderUsage(report, format), options.output, io)
  return 0
}

/** Records by day, from which months follow; by hour, weekday or tenant where that is asked for. */
async function groupsOf(
  sources: readonly string[],
  by: ReportBy,
  options: Options,
  here: RecordsHere,
  io: Io,
): Promise<ReadGroups> {
  const own = by === 'hour' || by === 'tenant' || by === 'weekday' ? by : undefined
  if (own && sources.length === 0)
    throw new Problem(`a report by ${by} needs records, as the usage file has months only.`, {
      remedy: `Name the records: promptcost usage report RECORDS --by ${by}`,
    })
  return readGroups(sources, options, here, io, { by: own ?? 'day', detailed: true })
}

/** Tenants are names of people or companies: without the key nobody can tell which. */
function hashing({ env }: Io): (tenant: string) => string {
  const key = env.PROMPTCOST_TENANT_KEY
  if (key === undefined || key.length < 16)
    throw new Problem('a report by tenant needs a key of at least 16 characters.', {
      remedy: 'Set PROMPTCOST_TENANT_KEY, and keep it secret: the same key gives the same names.',
    })
  return tenant => createHmac('sha256', key).update(tenant).digest('hex').slice(0, 12)
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function namesBy(by: ReportBy, { changes }: RecordsHere, hash: ((tenant: string) => string) | undefined): NamesOf {
  const known = new Map(changes.map(change => [change.id, change]))
  const change = ({ prompt }: Group) => (prompt === undefined ? undefined : known.get(prompt))
  const names: Record<ReportBy, NamesOf> = {
    prompt: ({ prompt }) => [prompt ?? '(no name)'],
    owner: group => [change(group)?.owner ?? '(no owner)'],
    tag: group => {
      const tags = change(group)?.tags ?? []
      return tags.length === 0 ? ['(no tag)'] : tags
    },
    model: ({ model }) => [model],
    service: ({ service }) => [service],
    tenant: ({ by }) => [by === '' ? '(no tenant)' : (hash?.(by) ?? '')],
    month: ({ month }) => [month],
    weekday: ({ by }) => [by === '' ? '(no time)' : `${Number(by) || 7} ${weekdays[Number(by)] ?? ''}`],
    hour: ({ by }) => [by === '' ? '(no time)' : `${by}:00 UTC`],
  }
  return names[by]
}

/** Tokens of a prompt's text that is the same in every call. */
function staticTokensOf({ changes }: RecordsHere): Map<string, number> {
  return new Map(
    changes.map(({ id, head }) => [
      id,
      (head?.own.parts ?? [])
        .filter(({ kind }) => kind === 'text' || kind === 'partial')
        .reduce((sum, { tokens }) => sum + tokens, 0),
    ]),
  )
}

/** What is odd in the records, each with the commit that fits the day. */
async function found(groups: readonly Group[], { changes, folder }: RecordsHere): Promise<UsageReport['anomalies']> {
  const byDay = groups.filter(({ by }) => /^\d{4}-\d\d-\d\d$/.test(by))
  const anomalies = [...anomaliesIn(byDay), ...loopsIn(byDay)]
  return Promise.all(
    anomalies.map(async anomaly => {
      // The files that a prompt includes count too.
      const { at, sources } = changes.find(({ id }) => id === anomaly.prompt)?.head?.prompt ?? {}
      const paths = at && [at.path, ...(sources ?? []).map(({ path }) => path)]
      return { ...anomaly, commit: paths && (await commitTouching(folder, paths, anomaly.day)) }
    }),
  )
}

/** Calls and cost of the next three months, by the whole months that are recorded without a gap before them. */
function aheadOf(groups: readonly Group[], { priceFor }: RecordsHere): UsageReport['ahead'] {
  const months = [...new Set(groups.map(({ month }) => month))].filter(month => month !== '').sort()
  // The newest month may not be over.
  const whole = withoutGaps(months.slice(0, -1))
  if (whole.length < 2) return undefined
  const sums = (of: (group: Group) => number) =>
    whole.map(month => groups.filter(group => group.month === month).reduce((sum, group) => sum + of(group), 0))
  const calls = forecast(
    sums(group => group.calls),
    3,
  )
  const usd = forecast(
    sums(group => Number(usdOf(group, priceFor) ?? 0n) / 1e12),
    3,
  )
  const last = whole.at(-1) ?? ''
  return { after: last, calls, usd }
}
