import { type Dialect, literal } from '../dialect.ts'

/** Snowflake reads a backslash in a text as an escape. */
const text = (value: string) => literal(value.replaceAll('\\', '\\\\'))

export const snowflake: Dialect = {
  summary: 'Snowflake',
  quote: name => `"${name.replaceAll('"', '""')}"`,
  below: (column, keys) =>
    `cast(get_path(${column}, ${literal(keys.map(key => (/^\d+$/.test(key) ? `[${key}]` : `["${key}"]`)).join(''))}) as varchar)`,
  asText: expression => `cast(${expression} as varchar)`,
  jsonText: column => `cast(${column} as varchar)`,
  matches: (value, pattern) => `regexp_like(${value}, ${text(pattern)})`,
  toDouble: value => `try_to_double(${value})`,
  toWhole: double => `cast(${double} as bigint)`,
  toTime: column => `cast(${column} as timestamp)`,
  month: time => `to_char(${time}, 'YYYY-MM')`,
  day: time => `to_char(${time}, 'YYYY-MM-DD')`,
  hour: time => `to_char(${time}, 'YYYY-MM-DD HH24')`,
  tagged: value => `regexp_substr(${value}, ${text('prompt[:=]([^",} ]+)')}, 1, 1, 'e', 1)`,
  since: "cast('2020-01-01 00:00:00' as timestamp)",
}
