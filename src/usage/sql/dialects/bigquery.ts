import { type Dialect, literal } from '../dialect.ts'
import { jsonPath } from './duckdb.ts'

/** BigQuery reads a backslash in a text as an escape, and a quote that is not escaped as its end. */
const text = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export const bigquery: Dialect = {
  summary: 'BigQuery',
  quote: name => `\`${name.replaceAll('`', '')}\``,
  below: (column, keys) => `json_value(${column}, ${literal(jsonPath(keys))})`,
  asText: expression => `cast(${expression} as string)`,
  jsonText: column => `format('%t', ${column})`,
  matches: (value, pattern) => `regexp_contains(${value}, ${text(`^(${pattern})$`)})`,
  toDouble: value => `safe_cast(${value} as float64)`,
  toWhole: double => `safe_cast(${double} as int64)`,
  toTime: column => `cast(${column} as timestamp)`,
  month: time => `format_timestamp('%Y-%m', ${time})`,
  day: time => `format_timestamp('%Y-%m-%d', ${time})`,
  hour: time => `format_timestamp('%Y-%m-%d %H', ${time})`,
  tagged: value => `regexp_extract(${value}, ${text('prompt[:=]([^",} ]+)')})`,
  since: "timestamp '2020-01-01 00:00:00'",
}
