import { endedColumn } from '../read/aggregate.ts'
import { outcomeWords } from '../records/values.ts'
import type { Shape } from '../shapes/shape.ts'
import { firstOf, nothing, recordColumns, serviceCase, settledInput, settledOutput, type TextAt } from './columns.ts'
import { type Dialect, literal } from './dialect.ts'
import type { Table } from './tables.ts'

const measures = ['input', 'cached', 'written', 'output'] as const

/**
 * The query that adds up the records of a table by prompt, model, service and month. Its answer is what `usage import` reads as
 * `aggregate`. The same for every database, but for how each writes a few things.
 */
export function usageQuery(shape: Shape, table: Table, dialect: Dialect, from?: string): string {
  const at = textAt(table, dialect)
  const columns = recordColumns(shape, dialect, at)
  const time = timeOf(shape, table, dialect)
  const name = firstOf(shape.fields.prompt, at)
  const tags = firstOf(shape.fields.tags, at)
  const named = [name && `nullif(trim(${name}), '')`, tags && dialect.tagged(tags)].filter(part => part !== undefined)
  const outcome = firstOf(shape.fields.outcome, at)
  const only = shape.only && firstOf(shape.only.path, at)
  const filters = [
    `(${columns.hasCounts})`,
    `not (${columns.isBroken})`,
    `${time} >= ${dialect.since}`,
    ...(only && shape.only
      ? [
          `lower(coalesce(${only}, ${literal(shape.only.values[0] ?? '')})) in (${shape.only.values.map(literal).join(', ')})`,
        ]
      : []),
  ]
  const select = {
    prompt: named.length === 0 ? "''" : `coalesce(${[...named, "''"].join(', ')})`,
    model: `coalesce(${firstOf(shape.fields.model, at) ?? "''"}, '')`,
    service: serviceCase(firstOf(shape.fields.service, at)),
    month: dialect.month(time),
    day: dialect.day(time),
    hour: dialect.hour(time),
    input: columns.input,
    cached: columns.cached,
    written: columns.written,
    ...(columns.hourly && { hourly: columns.hourly }),
    output: columns.output,
    ...(columns.reasoning && { reasoning: columns.reasoning }),
    total: columns.total,
    usd: columns.usd === undefined ? nothing : table.perUsd ? `${columns.usd} / ${table.perUsd}` : columns.usd,
    failed: `case when ${columns.failed} then 1 else 0 end`,
    // A list of one word is that word.
    outcome: outcome === undefined ? "''" : `lower(replace(replace(coalesce(${outcome}, ''), '["', ''), '"]', ''))`,
  }
  // Only where the table says it.
  const hourly = columns.hourly ? ' hourly,' : ''
  const source = from ?? dialect.quote(table.name)
  return layout([
    'with records as (',
    `  select\n${list(select)}`,
    `  from ${source}`,
    `  where ${filters.join('\n    and ')}`,
    ...(columns.reasoning
      ? [
          '), outputs as (',
          `  select prompt, model, service, month, day, hour, input, cached, written,${hourly} total, usd, failed, outcome,\n    ${settledOutput(shape.reasoningApart === true)} as output`,
          '  from records',
        ]
      : []),
    '), settled as (',
    `  select prompt, model, service, month, day, hour, cached, written,${hourly} output, usd, failed, outcome,\n    ${settledInput(columns.includes)} as input`,
    columns.reasoning ? '  from outputs' : '  from records',
    '), ranked as (',
    `  select prompt, model, service, month, day, hour, input, cached, written,${hourly} output, usd, failed, outcome,\n${measures.map(measure => `    row_number() over (partition by prompt, model, service, month order by ${measure}) as rank_${measure},\n`).join('')}    count(*) over (partition by prompt, model, service, month) as size,\n    count(*) over (partition by prompt, model, service, hour) as in_hour`,
    '  from settled',
    ')',
    `select\n${list(sums(outcome !== undefined, columns.hourly !== undefined))}`,
    'from ranked',
    'group by prompt, model, service, month',
    'order by prompt, month, model, service',
  ])
}

/** Percentiles are the smallest value that so many per cent of all do not exceed, which all databases give alike. */
function sums(hasOutcome: boolean, hasHourly: boolean): Record<string, string> {
  const percentile = (measure: string, percent: number) =>
    `min(case when 100 * rank_${measure} >= ${percent} * size then ${measure} end)`
  const known = [...outcomeWords]
  return {
    prompt: 'prompt',
    model: 'model',
    service: 'service',
    month: 'month',
    first_day: 'min(day)',
    last_day: 'max(day)',
    promptcost_calls: 'count(*)',
    busiest_hour: 'max(in_hour)',
    errors: 'sum(failed)',
    usd: 'sum(case when usd >= 0 then round(usd * 1000000000) end) / 1000000000',
    without_usd: 'sum(case when usd >= 0 or input + output = 0 then 0 else 1 end)',
    ...Object.fromEntries(
      measures.flatMap(measure => [
        [`${measure}_tokens`, `sum(${measure})`],
        [`${measure}_p50`, percentile(measure, 50)],
        [`${measure}_p95`, percentile(measure, 95)],
      ]),
    ),
    ...(hasHourly && { written_1h_tokens: 'sum(hourly)' }),
    ...(hasOutcome && {
      ...Object.fromEntries(
        known.map(word => [endedColumn(word), `sum(case when outcome = ${literal(word)} then 1 else 0 end)`]),
      ),
      [endedColumn('other')]: `sum(case when outcome not in ('', ${known.map(literal).join(', ')}) then 1 else 0 end)`,
    }),
  }
}

const list = (columns: Record<string, string>): string =>
  Object.entries(columns)
    .map(([name, expression]) => (name === expression ? `    ${name}` : `    ${expression} as ${name}`))
    .join(',\n')

const layout = (lines: readonly string[]): string => `${lines.join('\n')};\n`

const columnOf = ({ named = {} }: Table, key: string): string => (Object.hasOwn(named, key) ? (named[key] ?? key) : key)

function textAt(table: Table, dialect: Dialect): TextAt {
  return path => {
    const [first = '', ...keys] = path.split('/')
    const kind = Object.hasOwn(table.columns, first) ? table.columns[first] : undefined
    if (kind === undefined) return undefined
    const column = dialect.quote(columnOf(table, first))
    if (keys.length > 0) return kind === 'json' || kind === 'map' ? dialect.below(column, keys, kind) : undefined
    if (kind === 'json') return dialect.jsonText(column)
    return kind === 'text' ? column : kind === 'number' ? dialect.asText(column) : undefined
  }
}

function timeOf({ fields }: Shape, table: Table, dialect: Dialect): string {
  const path = fields.at?.find(each => Object.hasOwn(table.columns, each))
  if (path === undefined) throw new RangeError(`no column of ${table.name} has a time`)
  return dialect.toTime(dialect.quote(columnOf(table, path)))
}
