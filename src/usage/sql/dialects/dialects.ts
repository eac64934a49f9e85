import type { Dialect } from '../dialect.ts'
import { bigquery } from './bigquery.ts'
import { clickhouse } from './clickhouse.ts'
import { databricks } from './databricks.ts'
import { duckdb } from './duckdb.ts'
import { postgres } from './postgres.ts'
import { snowflake } from './snowflake.ts'

/** Every dialect that `promptcost usage sql` prints. */
export const DIALECTS = { postgres, duckdb, bigquery, snowflake, clickhouse, databricks } satisfies Record<
  string,
  Dialect
>

export type DialectName = keyof typeof DIALECTS
export const dialectNames = Object.keys(DIALECTS) as DialectName[]
