import type { ShapeName } from '../shapes/shapes.ts'
import type { ColumnKind } from './dialect.ts'
import type { DialectName } from './dialects/dialects.ts'

/** A table with records: its columns by the first key of the shape's paths. */
export interface Table {
  name: string
  columns: Readonly<Record<string, ColumnKind>>
  /** What the database calls a column, where that is not its key. */
  named?: Readonly<Record<string, string>>
  /** How many units of the cost column make a USD, if it is not in USD. */
  perUsd?: number
}

const spans: Table = {
  name: 'otel_traces',
  columns: { attributes: 'json', start_time: 'time', status_code: 'text' },
}

/** The tables that people have these records in; `--table` names another with the same columns. */
export const TABLES = {
  litellm: {
    name: 'LiteLLM_SpendLogs',
    columns: {
      startTime: 'time',
      model: 'text',
      prompt_tokens: 'number',
      completion_tokens: 'number',
      total_tokens: 'number',
      spend: 'number',
      status: 'text',
      request_tags: 'json',
      metadata: 'json',
    },
  },
  langfuse: {
    name: 'observations',
    columns: {
      start_time: 'time',
      type: 'text',
      prompt_name: 'text',
      provided_model_name: 'text',
      usage_details: 'json',
      total_cost: 'number',
      level: 'text',
    },
  },
  otel: spans,
  openinference: spans,
  helicone: {
    name: 'request_response',
    columns: {
      request_created_at: 'time',
      response_status: 'number',
      properties: 'json',
      model: 'text',
      prompt_tokens: 'number',
      prompt_cache_read_tokens: 'number',
      prompt_cache_write_tokens: 'number',
      completion_tokens: 'number',
      cost: 'number',
    },
  },
} satisfies Partial<Record<ShapeName, Table>>

export type TableShape = keyof typeof TABLES
export const tableShapes = Object.keys(TABLES) as TableShape[]

/** ClickHouse keeps attributes in maps, and OpenTelemetry's exporter has names of its own for columns there. */
const inClickHouse: Partial<Record<TableShape, Partial<Table>>> = {
  otel: {
    columns: { attributes: 'map', start_time: 'time', status_code: 'text' },
    named: { attributes: 'SpanAttributes', start_time: 'Timestamp', status_code: 'StatusCode' },
  },
  openinference: {
    columns: { attributes: 'map', start_time: 'time', status_code: 'text' },
    named: { attributes: 'SpanAttributes', start_time: 'Timestamp', status_code: 'StatusCode' },
  },
  langfuse: { columns: { ...TABLES.langfuse.columns, usage_details: 'map' } },
  // Costs are kept as whole billionths there.
  helicone: {
    name: 'request_response_rmt',
    columns: { ...TABLES.helicone.columns, properties: 'map' },
    named: { response_status: 'status' },
    perUsd: 1e9,
  },
}

export function tableFor(shape: TableShape, dialect: DialectName): Table {
  return { ...TABLES[shape], ...(dialect === 'clickhouse' && inClickHouse[shape]) }
}
