import type { Dialect } from '../dialect.ts'

/** Spark reads a backslash in a text as an escape, and two texts side by side as one. */
const text = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export const databricks: Dialect = {
  summary: 'Databricks SQL and Spark 3.4 and newer',
  quote: name => `\`${name.replaceAll('`', '``')}\``,
  below: (column, keys, kind) =>
    kind === 'map'
      ? `cast(${column}[${text(keys[0] ?? '')}] as string)`
      : `get_json_object(${column}, ${text(`$${keys.map(key => (/^\d+$/.test(key) ? `[${key}]` : `['${key}']`)).join('')}`)})`,
  asText: expression => `cast(${expression} as string)`,
  jsonText: column => `replace(cast(${column} as string), ']', '')`,
  matches: (value, pattern) => `regexp_like(${value}, ${text(`^(${pattern})$`)})`,
  toDouble: value => `try_cast(${value} as double)`,
  toWhole: double => `try_cast(${double} as bigint)`,
  toTime: column => `cast(${column} as timestamp)`,
  month: time => `date_format(${time}, 'yyyy-MM')`,
  day: time => `date_format(${time}, 'yyyy-MM-dd')`,
  hour: time => `date_format(${time}, 'yyyy-MM-dd HH')`,
  tagged: value => `nullif(regexp_extract(${value}, ${text('prompt[:=]([^",} ]+)')}, 1), '')`,
  since: "timestamp '2020-01-01 00:00:00'",
}
