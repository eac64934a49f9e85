import { type Counter, count, dayMs, hourMs } from '../groups/counter.ts'
import { addToHour, emptyGroup, type Group, measures } from '../groups/group.ts'
import { type By, monthOf, type Tally } from '../groups/tally.ts'
import { modelOf, nameOf, outcomeOf, serviceOf, taggedName } from '../records/values.ts'
import type { Shape } from '../shapes/shape.ts'
import { firstOf, nothing, recordColumns, settledInput, settledOutput } from '../sql/columns.ts'
import { literal } from '../sql/dialect.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import type { Answer, Engine } from './duckdb.ts'
import type { JsonRows } from './json-rows.ts'
import type { SourceFile } from './open-source.ts'
import { type RecordTexts, textsOfColumns, textsOfJson } from './record-texts.ts'

interface Asked {
  by?: By | undefined
  detailed?: boolean | undefined
  defaultAt?: number | undefined
  /** Called with the number of bytes that were read. */
  onBytes?: ((bytes: number) => void) | undefined
}

/**
 * Adds up a file's records in DuckDB, by the same definition of its shape as when they are read one by one, and to the same
 * groups. Only shapes without rows within rows can be read so.
 */
export async function tallyInDuckdb(
  engine: Engine,
  file: SourceFile,
  json: JsonRows,
  shape: Shape,
  tally: Tally,
  { by, detailed = false, defaultAt, onBytes = () => {} }: Asked,
): Promise<void> {
  let read = 0
  const onPart = (part: number) => {
    const more = Math.max(0, Math.floor(part * file.bytes) - read)
    read += more
    onBytes(more)
  }
  const ask = (texts: RecordTexts) => queryOf(texts, shape, by, detailed)
  // Two keys that differ in case cannot both be columns.
  const quick =
    file.layout === 'lines'
      ? await byColumns(engine, textsOfColumns(file), ask, onPart).catch(() => undefined)
      : undefined
  const rows = quick ?? (await engine.rows(ask(textsOfJson(json)), onPart))
  for (const row of rows) {
    const calls = Number(row.calls)
    if (row.trouble !== null) tally.breaks(row.trouble as 'bad-count', { file: file.name, line: undefined }, calls)
    else if (row.passed) tally.pass(calls)
    else tally.addWhole(toGroup(row, defaultAt), calls, Number(row.corrected))
  }
}

/** The answer by columns. Undefined where some lines may not be JSON: at the start of a file that is seen before it is read. */
async function byColumns(
  engine: Engine,
  texts: RecordTexts,
  ask: (texts: RecordTexts) => string,
  onPart: (part: number) => void,
): Promise<Answer[] | undefined> {
  const query = ask(texts)
  const first = await engine.first(
    `select count(*) as lost from (select * from (${texts.source()}) limit 1000) where ${texts.isLost}`,
  )
  if (Number(first[0]?.lost) > 0) return undefined
  const rows = await engine.rows(query, onPart)
  return rows.some(({ trouble }) => trouble === 'not-json') ? undefined : rows
}

function toGroup(row: Answer, defaultAt: number | undefined): Group {
  const day = row.first_day === null ? undefined : Number(row.first_day)
  const at = day === undefined ? defaultAt : day * dayMs
  const group = emptyGroup({
    prompt: nameOf(row.prompt) ?? taggedName(row.tags),
    model: modelOf(row.model),
    service: serviceOf(row.service),
    month: monthOf(at),
    by: String(row.by_key ?? ''),
  })
  group.calls = Number(row.calls)
  group.singles = group.calls
  group.errors = Number(row.errors)
  const outcome = outcomeOf(row.outcome)
  if (outcome !== undefined) count(group.outcomes, outcome, group.calls)
  for (const measure of measures) {
    group.sums[measure] = Number(row[measure])
    group.spreads[measure] = counterOf(row[`${measure}_spread`])
  }
  group.hourly = Number(row.hourly)
  group.latency = counterOf(row.latency)
  if (row.retries !== null) group.retries = Number(row.retries)
  if ('tasks' in row) group.detail = { tasks: namesOf(row.tasks), hours: counterOf(row.hours) }
  else if ('hours' in row) for (const [hour, calls] of counterOf(row.hours)) addToHour(group, hour, calls)
  if (row.usd !== null) group.nanoUsd = Number(row.usd)
  group.withoutUsd = Number(row.without_usd)
  if (at !== undefined) group.from = Math.floor(at / dayMs)
  if (at !== undefined) group.to = row.last_day === null ? group.from : Number(row.last_day)
  return group
}

type Entries = { key: string | number; value: string | number }[]

const namesOf = (map: unknown): Counter =>
  new Map(((map ?? []) as Entries).map(({ key, value }) => [String(key), Number(value)]))

const counterOf = (map: unknown): Counter<number> =>
  new Map([...namesOf(map)].map(([value, times]) => [Number(value), times]))

function queryOf(texts: RecordTexts, shape: Shape, by: By | undefined, detailed: boolean): string {
  const { fields } = shape
  const at = (path: string) => (path.startsWith('^') ? undefined : texts.at(path))
  const text = (some: readonly string[] | undefined) => firstOf(some, at) ?? 'null'
  const columns = recordColumns(shape, duckdb, at)
  const only = shape.only && `lower(${text(shape.only.path)})`
  const conditions = [
    ...(shape.about ? [`${text(shape.about)} is null`] : []),
    ...(only && shape.only ? [`${only} not in (${shape.only.values.map(literal).join(', ')})`] : []),
    ...(shape.unbilled ? [`${text(shape.unbilled)} = 'true'`] : []),
  ]
  const start = text(fields.at)
  // Only a report needs it, and each further path takes time.
  const latencyOf = () =>
    fields.latency
      ? `try_cast(${text(fields.latency)} as double)`
      : fields.end
        ? `${msOf(text(fields.end))} - ${msOf(start)}`
        : 'cast(null as double)'
  const columnsOf = [
    `${texts.isLost} as is_lost, ${text(fields.prompt)} as prompt, ${text(fields.tags)} as tags, ${text(fields.model)} as model`,
    `${text(fields.service)} as service, ${text(fields.outcome)} as outcome, ${start} as start_text, ${msOf(start)} as at_ms`,
    `${columns.input} as input, ${columns.cached} as cached, ${columns.written} as written, ${columns.hourly ?? '0'} as hourly, ${columns.output} as output, ${columns.reasoning ?? '0'} as reasoning`,
    `${columns.total} as total, ${columns.usd ?? 'cast(null as double)'} as usd, ${columns.failed} as failed`,
    `${columns.hasCounts} as has_counts, ${columns.isBroken} as is_broken, ${shape.has.map(some => `${text(some)} is not null`).join(' and ')} as is_of`,
    `coalesce(${conditions.join(' or ') || 'false'}, false) as is_passed, ${byOf(by, msOf(start), by === 'tenant' ? text(fields.tenant) : 'null')} as by_key`,
    `${detailed ? latencyOf() : 'cast(null as double)'} as ms`,
    `${columns.retries} as retries, ${detailed ? text(fields.task) : 'null'} as task`,
  ].join(',\n    ')
  const tasks = detailed ? ",\n  histogram(nullif(task, '')) as tasks" : ''
  const hours = detailed || !by ? `,\n  histogram(cast(floor(at_ms / ${hourMs}) as bigint)) as hours` : ''
  const spreads = measures.map(measure => `histogram(${digits(measure)}) as ${measure}_spread`)
  return `with read as (
  ${texts.source()}
), records as (
  select ${columnsOf} from read
), judged as (
  select *, case when is_lost then 'not-json'
    when is_passed and not (failed and is_of) then null
    when is_broken then 'bad-count'
    when not has_counts and not failed then case when is_of then 'no-counts' else 'other-shape' end
    when start_text is not null and at_ms is null then 'bad-time' end as trouble,
    not is_lost and is_passed and not (failed and is_of) as passed
  from records
), outputs as (
  select * replace (${settledOutput(shape.reasoningApart === true)} as output), output as reported_output from judged
), settled as (
  select * replace (case when trouble is null and not passed then ${settledInput(shape.includes)} else 0 end as input),
    input as reported
  from outputs
)
select trouble, passed, prompt, tags, model, service, outcome, by_key, count(*) as calls,
  min(floor(at_ms / ${dayMs})) as first_day, max(floor(at_ms / ${dayMs})) as last_day,
  count(*) filter (failed) as errors, sum(cast(round(usd * 1e9) as hugeint)) filter (usd between 0 and 1e9) as usd,
  count(*) filter (not coalesce(usd between 0 and 1e9, false) and input + output > 0) as without_usd,
  count(*) filter (trouble is null and not passed and (${correctedOf(shape.includes)} or output <> reported_output)) as corrected,
  ${[...measures, 'hourly'].map(measure => `sum(${measure}) as ${measure}`).join(', ')},
  ${spreads.join(', ')}, histogram(${digits('cast(round(ms) as bigint)')}) filter (ms >= 0) as latency,
  sum(retries) as retries${tasks}${hours}
from settled
group by trouble, passed, prompt, tags, model, service, outcome, by_key, strftime(make_timestamp(cast(at_ms * 1000 as bigint)), '%Y-%m')`
}

/** Whether the counts were read otherwise than the shape says, as \`settle\` has it. */
function correctedOf(includes: Shape['includes']): string {
  if (includes === 'unsaid') return 'false'
  return includes === 'all' ? 'input <> reported' : 'cached + written > 0 and input <> reported + cached + written'
}

/** \`threeDigits\` in SQL. */
const digits = (value: string): string =>
  `case when ${value} < 1000 then ${value} else cast(floor((${value} + power(10, length(cast(${value} as varchar)) - 3) / 2) / power(10, length(cast(${value} as varchar)) - 3)) * power(10, length(cast(${value} as varchar)) - 3) as bigint) end`

/** \`timeOf\` in SQL: milliseconds since 1970, from a date or a number. */
function msOf(text: string): string {
  if (text === 'null') return 'cast(null as double)'
  const number = `try_cast(${text} as double)`
  const scaled = `case when ${number} < 1e11 then ${number} * 1000 when ${number} < 1e14 then ${number} when ${number} < 1e17 then ${number} / 1000 else ${number} / 1e6 end`
  const date = `cast(epoch_ms(try_cast(replace(${text}, ' UTC', '') as timestamp)) as double)`
  const at = `case when regexp_full_match(${text}, '[0-9]+([.][0-9]+)?') then ${scaled} else ${date} end`
  return `(case when ${at} >= ${Date.UTC(2020, 0)} and ${at} < ${Date.UTC(2100, 0)} then ${at} end)`
}

function byOf(by: By | undefined, at: string, tenant: string): string {
  const time = `make_timestamp(cast(${at} * 1000 as bigint))`
  if (by === 'day') return `strftime(${time}, '%Y-%m-%d')`
  if (by === 'weekday') return `cast(dayofweek(${time}) as varchar)`
  if (by === 'hour') return `strftime(${time}, '%H')`
  return by === 'tenant' ? tenant : nothing
}
