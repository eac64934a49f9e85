import { type Dialect, literal } from '../dialect.ts'

export const postgres: Dialect = {
  summary: 'PostgreSQL 12 and newer',
  quote: name => `"${name.replaceAll('"', '""')}"`,
  below: (column, keys) => `(cast(${column} as jsonb) #>> array[${keys.map(literal).join(', ')}])`,
  asText: expression => `cast(${expression} as text)`,
  jsonText: column => `cast(${column} as text)`,
  matches: (text, pattern) => `(${text} ~ ${literal(`^(${pattern})$`)})`,
  toDouble: text => `cast(${text} as double precision)`,
  toWhole: double => `cast(${double} as bigint)`,
  toTime: column => `cast(${column} as timestamp)`,
  month: time => `to_char(${time}, 'YYYY-MM')`,
  day: time => `to_char(${time}, 'YYYY-MM-DD')`,
  hour: time => `to_char(${time}, 'YYYY-MM-DD HH24')`,
  tagged: text => `substring(${text}, 'prompt[:=]([^",} ]+)')`,
  since: "timestamp '2020-01-01 00:00:00'",
}
