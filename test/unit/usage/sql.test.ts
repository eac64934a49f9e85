import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { init, parse } from '@guanmingchiu/sqlparser-ts'
import { SparkSQL } from 'dt-sql-parser'
import sqlParser from 'node-sql-parser'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeUsage } from '../../../src/usage/file/write-usage.ts'
import { groupByPrompt } from '../../../src/usage/groups/group-by-prompt.ts'
import { toUsage } from '../../../src/usage/groups/to-rows.ts'
import { openSource } from '../../../src/usage/read/open-source.ts'
import { tallyFiles } from '../../../src/usage/read/tally-files.ts'
import { SHAPES } from '../../../src/usage/shapes/shapes.ts'
import { DIALECTS, type DialectName, dialectNames } from '../../../src/usage/sql/dialects/dialects.ts'
import { usageQuery } from '../../../src/usage/sql/query.ts'
import { type TableShape, tableFor, tableShapes } from '../../../src/usage/sql/tables.ts'
import { folder } from '../../git.ts'

/** The usage file that importing a file gives. */
async function imported(text: string, name: string): Promise<string> {
  const { groups } = await tallyFiles([await openSource(name, `${folder({ [name]: text })}/${name}`)], {})
  return writeUsage(
    toUsage(
      groupByPrompt(groups, name => name),
      undefined,
    ),
  )
}

/** A small generator, so that every run has the same records. */
function random(seed: number): (most: number) => number {
  let state = seed
  return most => {
    state = (state * 48271) % 2147483647
    return state % most
  }
}

const next = random(42)
const pick = <T>(...some: T[]): T => some[next(some.length)] as T
const many = (make: () => object) => Array.from({ length: 120 }, make)
const when = () => `2026-${pick('08', '09', '10')}-${pick('01', '15', '28')}T0${next(10)}:00:00.000Z`

const lifetimes = () => ({ ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: pick(0, 300, 1000) })

const rows: Record<TableShape, object[]> = {
  litellm: many(() => {
    const [prompt_tokens, completion_tokens] = [next(200_000), next(3000)]
    return {
      startTime: when(),
      model: pick('gpt-4.1', 'gpt-4.1-mini'),
      prompt_tokens,
      completion_tokens,
      total_tokens: prompt_tokens + completion_tokens,
      spend: next(100_000) / 1e7,
      status: pick('success', 'failure', null),
      request_tags: pick(['prompt:triage', 'x'], ['prompt:reply'], []),
      metadata: pick(null, {
        usage_object: {
          prompt_tokens_details: {
            cached_tokens: next(prompt_tokens + 1),
            ...pick({}, { cache_creation_tokens: 900, cache_creation_token_details: lifetimes() }),
          },
        },
      }),
    }
  }),
  langfuse: many(() => {
    const [input, cached, output] = [next(9000), next(4000), next(900)]
    const total = pick(input + output, input + cached + output, undefined)
    return {
      start_time: when(),
      type: pick('GENERATION', 'SPAN'),
      prompt_name: pick('triage', "o'brien", null),
      provided_model_name: 'gpt-4.1',
      usage_details: {
        input,
        ...pick({}, { input_cached_tokens: cached }, { cache_read_input_tokens: cached }),
        output,
        ...pick({}, { input_cache_creation_5m: 200, input_cache_creation_1h: next(900) }),
        ...pick({}, { output_reasoning_tokens: next(output + 1) }),
        ...(total !== undefined && { total }),
      },
      total_cost: pick(null, 0.0013),
      level: pick('DEFAULT', 'ERROR'),
    }
  }),
  otel: many(() => ({
    start_time: when(),
    status_code: pick('Unset', 'Error', 'Ok'),
    attributes: {
      'gen_ai.operation.name': pick('chat', 'invoke_agent'),
      'gen_ai.prompt.name': pick('triage', 'reply'),
      'gen_ai.request.model': 'gpt-4.1',
      ...pick({ 'gen_ai.usage.input_tokens': next(9000) + 600 }, { 'gen_ai.usage.prompt_tokens': next(9000) }),
      'gen_ai.usage.cache_read.input_tokens': pick(0, 512),
      'gen_ai.usage.output_tokens': next(900),
      'gen_ai.response.finish_reasons': pick(['stop'], ['length'], ['odd']),
    },
  })),
  openinference: many(() => ({
    start_time: when(),
    status_code: pick('OK', 'ERROR'),
    attributes: {
      'openinference.span.kind': pick('LLM', 'CHAIN'),
      'prompt.id': pick('triage', 'reply'),
      'llm.model_name': 'gpt-4.1',
      'llm.token_count.prompt': next(9000),
      'llm.token_count.completion': next(900),
      'llm.cost.total': next(1000) / 1e5,
    },
  })),
  helicone: many(() => ({
    request_created_at: when(),
    response_status: pick(200, 429),
    properties: { 'Helicone-Prompt-Id': pick('triage', 'reply') },
    model: 'gpt-4.1',
    prompt_tokens: next(9000),
    prompt_cache_read_tokens: pick(0, 512),
    prompt_cache_write_tokens: 0,
    completion_tokens: next(900),
    cost: next(1000) / 1e5,
  })),
}

const types = {
  postgres: { text: 'text', json: 'jsonb', map: 'jsonb', number: 'numeric', time: 'timestamp' },
  duckdb: { text: 'varchar', json: 'json', map: 'json', number: 'double', time: 'timestamp' },
}

/** Statements that make the table and fill it. */
function fill(shape: TableShape, dialect: 'postgres' | 'duckdb'): string {
  const { name, columns } = tableFor(shape, dialect)
  const { quote } = DIALECTS[dialect]
  const text = (value: unknown) =>
    value === null || value === undefined
      ? 'null'
      : `'${(typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll("'", "''")}'`
  const keys = Object.keys(columns)
  const values = rows[shape].map(row => `(${keys.map(key => text((row as Record<string, unknown>)[key])).join(', ')})`)
  const declared = Object.entries(columns).map(([key, kind]) => `${quote(key)} ${types[dialect][kind]}`)
  return `create table ${quote(name)} (${declared.join(', ')}); insert into ${quote(name)} values ${values.join(',\n')};`
}

const queryOf = (shape: TableShape, dialect: DialectName) =>
  usageQuery(SHAPES[shape], tableFor(shape, dialect), DIALECTS[dialect])

const jsonl = (some: readonly object[]) => some.map(row => `${JSON.stringify(row)}\n`).join('')

let database: PGlite
beforeAll(async () => {
  database = await PGlite.create()
})
afterAll(() => database.close())
afterEach(() => vi.restoreAllMocks())

describe.each(tableShapes)('the query for %s', shape => {
  test('run by PostgreSQL gives the same file as importing the same records', async () => {
    await database.exec(`drop table if exists ${DIALECTS.postgres.quote(tableFor(shape, 'postgres').name)};`)
    await database.exec(fill(shape, 'postgres'))
    const [answer] = await database.exec(queryOf(shape, 'postgres'))
    expect(answer?.rows.length).toBeGreaterThan(3)
    expect(await imported(jsonl(answer?.rows as object[]), 'answer.jsonl')).toBe(
      await imported(jsonl(rows[shape]), 'records.jsonl'),
    )
  })

  test('run by DuckDB gives the same file as importing the same records', async () => {
    const connection = await (await DuckDBInstance.create()).connect()
    await connection.run(fill(shape, 'duckdb'))
    const answer = (await connection.runAndReadAll(queryOf(shape, 'duckdb'))).getRowObjectsJson()
    connection.closeSync()
    expect(await imported(jsonl(answer as object[]), 'answer.jsonl')).toBe(
      await imported(jsonl(rows[shape]), 'records.jsonl'),
    )
  })
})

/** Whether independent parsers take a query; each throws where it does not. */
const parsers: Record<Exclude<DialectName, 'duckdb'>, (query: string) => void> = {
  postgres: query => void new sqlParser.Parser().parse(query, { database: 'postgresql' }),
  bigquery: query => void new sqlParser.Parser().parse(query, { database: 'bigquery' }),
  snowflake: query => void new sqlParser.Parser().parse(query, { database: 'snowflake' }),
  clickhouse: query => void parse(query, 'clickhouse'),
  // The grammar is that of Spark itself.
  databricks(query) {
    const [error] = new SparkSQL().validate(query)
    if (error) throw new Error(error.message)
  },
}

beforeAll(() => init())

describe.each(Object.entries(parsers))('an independent parser reads the query for %s', (dialect, parseIt) => {
  test.each(tableShapes)('of %s', shape => {
    expect(() => parseIt(queryOf(shape, dialect as DialectName))).not.toThrow()
  })

  test('and would notice a mistake', () => {
    // The parser for Spark also prints what it finds.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const query = queryOf('otel', dialect as DialectName)
    expect(() => parseIt(query.replace('count(*) over (partition by', 'count(*) over (partition'))).toThrow()
    expect(() => parseIt(query.replace(' as prompt,', ' as as prompt,'))).toThrow()
    expect(() => parseIt(query.replace(' end as input', ' as input'))).toThrow()
  })
})

test('costs that Helicone keeps as billionths are USD, and the status is in the column of that name', () => {
  const query = queryOf('helicone', 'clickhouse')
  expect(query).toContain('toFloat64OrNull(toString(`cost`)) / 1000000000 as usd')
  expect(query).toContain('lower(toString(`status`))')
  expect(queryOf('helicone', 'postgres')).toContain('cast(cast("cost" as text) as double precision) as usd')
})

test('every dialect has a query for every table', () => {
  for (const dialect of dialectNames)
    for (const shape of tableShapes)
      expect(queryOf(shape, dialect)).toMatch(/^with records as \([\s\S]*order by prompt, month, model, service;\n$/)
  expect(queryOf('litellm', 'postgres')).toMatchInlineSnapshot(`
    "with records as (
      select
        coalesce(nullif(trim(coalesce((cast("metadata" as jsonb) #>> array['prompt_id']), (cast("metadata" as jsonb) #>> array['prompt_name']), (cast("metadata" as jsonb) #>> array['requester_metadata', 'prompt_id']))), ''), substring(cast("request_tags" as text), 'prompt[:=]([^",} ]+)'), '') as prompt,
        coalesce("model", '') as model,
        'standard' as service,
        to_char(cast("startTime" as timestamp), 'YYYY-MM') as month,
        to_char(cast("startTime" as timestamp), 'YYYY-MM-DD') as day,
        to_char(cast("startTime" as timestamp), 'YYYY-MM-DD HH24') as hour,
        coalesce(case when (cast("prompt_tokens" as text) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(cast("prompt_tokens" as text) as double precision) as bigint) end, 0) as input,
        coalesce(case when (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cached_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_read_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cached_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_read_input_tokens'])) as double precision) as bigint) end, 0) as cached,
        greatest(coalesce(case when (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation_input_tokens'])) as double precision) as bigint) end, 0), coalesce(case when (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_5m_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_5m_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_5m_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_5m_input_tokens'])) as double precision) as bigint) end, 0) + coalesce(case when (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_1h_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_1h_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_1h_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_1h_input_tokens'])) as double precision) as bigint) end, 0)) as written,
        coalesce(case when (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_1h_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_1h_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_1h_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_1h_input_tokens'])) as double precision) as bigint) end, 0) as hourly,
        coalesce(case when (cast("completion_tokens" as text) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(cast("completion_tokens" as text) as double precision) as bigint) end, 0) as output,
        coalesce(case when ((cast("metadata" as jsonb) #>> array['usage_object', 'completion_tokens_details', 'reasoning_tokens']) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast((cast("metadata" as jsonb) #>> array['usage_object', 'completion_tokens_details', 'reasoning_tokens']) as double precision) as bigint) end, 0) as reasoning,
        case when (cast("total_tokens" as text) ~ '^([0-9]{1,15}([.]0*)?)$') then cast(cast(cast("total_tokens" as text) as double precision) as bigint) end as total,
        cast(cast("spend" as text) as double precision) as usd,
        case when coalesce(not (lower("status") in ('', '0', '1', 'ok', 'success', 'succeeded', 'completed', 'none', 'null', 'false', 'unset', 'default', 'debug', 'warning', 'status_code_ok', 'status_code_unset', '{}', '[]') or ("status" ~ '^([123][0-9][0-9]([.]0*)?)$')), false) then 1 else 0 end as failed,
        '' as outcome
      from "LiteLLM_SpendLogs"
      where (cast("prompt_tokens" as text) is not null or cast("completion_tokens" as text) is not null)
        and not (coalesce(cast("prompt_tokens" as text) <> '' and not (cast("prompt_tokens" as text) ~ '^([0-9]{1,15}([.]0*)?)$'), false) or coalesce(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cached_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_read_input_tokens'])) <> '' and not (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cached_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_read_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$'), false) or coalesce(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation_input_tokens'])) <> '' and not (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$'), false) or coalesce(cast("completion_tokens" as text) <> '' and not (cast("completion_tokens" as text) ~ '^([0-9]{1,15}([.]0*)?)$'), false) or coalesce(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_5m_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_5m_input_tokens'])) <> '' and not (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_5m_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_5m_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$'), false) or coalesce(coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_1h_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_1h_input_tokens'])) <> '' and not (coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'prompt_tokens_details', 'cache_creation_token_details', 'ephemeral_1h_input_tokens']), (cast("metadata" as jsonb) #>> array['usage_object', 'cache_creation', 'ephemeral_1h_input_tokens'])) ~ '^([0-9]{1,15}([.]0*)?)$'), false) or coalesce((cast("metadata" as jsonb) #>> array['usage_object', 'completion_tokens_details', 'reasoning_tokens']) <> '' and not ((cast("metadata" as jsonb) #>> array['usage_object', 'completion_tokens_details', 'reasoning_tokens']) ~ '^([0-9]{1,15}([.]0*)?)$'), false))
        and cast("startTime" as timestamp) >= timestamp '2020-01-01 00:00:00'
    ), outputs as (
      select prompt, model, service, month, day, hour, input, cached, written, hourly, total, usd, failed, outcome,
        case when reasoning > 0 and not (coalesce(total = input + output, false) or coalesce(total = input + cached + written + output, false) or coalesce(total = input + written + output, false)) and (coalesce(total = input + output + reasoning, false) or coalesce(total = input + cached + written + output + reasoning, false) or coalesce(total = input + written + output + reasoning, false)) then output + reasoning else output end as output
      from records
    ), settled as (
      select prompt, model, service, month, day, hour, cached, written, hourly, output, usd, failed, outcome,
        case when cached + written = 0 then input when cached + written > input and not (written > 0 and coalesce(total = input + written + output, false)) then input + cached + written when (written > 0 and coalesce(total = input + written + output, false)) then input + written else case when coalesce(total = input + cached + written + output, false) and not coalesce(total = input + output, false) then input + cached + written else input end end as input
      from outputs
    ), ranked as (
      select prompt, model, service, month, day, hour, input, cached, written, hourly, output, usd, failed, outcome,
        row_number() over (partition by prompt, model, service, month order by input) as rank_input,
        row_number() over (partition by prompt, model, service, month order by cached) as rank_cached,
        row_number() over (partition by prompt, model, service, month order by written) as rank_written,
        row_number() over (partition by prompt, model, service, month order by output) as rank_output,
        count(*) over (partition by prompt, model, service, month) as size,
        count(*) over (partition by prompt, model, service, hour) as in_hour
      from settled
    )
    select
        prompt,
        model,
        service,
        month,
        min(day) as first_day,
        max(day) as last_day,
        count(*) as promptcost_calls,
        max(in_hour) as busiest_hour,
        sum(failed) as errors,
        sum(case when usd >= 0 then round(usd * 1000000000) end) / 1000000000 as usd,
        sum(case when usd >= 0 or input + output = 0 then 0 else 1 end) as without_usd,
        sum(input) as input_tokens,
        min(case when 100 * rank_input >= 50 * size then input end) as input_p50,
        min(case when 100 * rank_input >= 95 * size then input end) as input_p95,
        sum(cached) as cached_tokens,
        min(case when 100 * rank_cached >= 50 * size then cached end) as cached_p50,
        min(case when 100 * rank_cached >= 95 * size then cached end) as cached_p95,
        sum(written) as written_tokens,
        min(case when 100 * rank_written >= 50 * size then written end) as written_p50,
        min(case when 100 * rank_written >= 95 * size then written end) as written_p95,
        sum(output) as output_tokens,
        min(case when 100 * rank_output >= 50 * size then output end) as output_p50,
        min(case when 100 * rank_output >= 95 * size then output end) as output_p95,
        sum(hourly) as written_1h_tokens
    from ranked
    group by prompt, model, service, month
    order by prompt, month, model, service;
    "
  `)
})
