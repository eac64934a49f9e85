import { type Dialect, literal } from '../dialect.ts'

/** A path as DuckDB and BigQuery read it. */
export const jsonPath = (keys: readonly string[]): string =>
  `$${keys.map(key => (/^\d+$/.test(key) ? `[${key}]` : `."${key}"`)).join('')}`

export const duckdb: Dialect = {
  summary: 'DuckDB 1.0 and newer',
  quote: name => `"${name.replaceAll('"', '""')}"`,
  below: (column, keys, kind) =>
    kind === 'map'
      ? `cast(${column}[${literal(keys[0] ?? '')}] as varchar)`
      : `json_extract_string(${column}, ${literal(jsonPath(keys))})`,
  asText: expression => `cast(${expression} as varchar)`,
  jsonText: column => `cast(${column} as varchar)`,
  matches: (text, pattern) => `regexp_full_match(${text}, ${literal(pattern)})`,
  toDouble: text => `try_cast(${text} as double)`,
  toWhole: double => `try_cast(${double} as bigint)`,
  toTime: column => `cast(${column} as timestamp)`,
  month: time => `strftime(${time}, '%Y-%m')`,
  day: time => `strftime(${time}, '%Y-%m-%d')`,
  hour: time => `strftime(${time}, '%Y-%m-%d %H')`,
  tagged: text => `nullif(regexp_extract(${text}, 'prompt[:=]([^",} ]+)', 1), '')`,
  since: "timestamp '2020-01-01 00:00:00'",
}
