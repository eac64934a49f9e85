import { type Dialect, literal } from '../dialect.ts'

const text = (value: string) => literal(value.replaceAll('\\', '\\\\'))

export const clickhouse: Dialect = {
  summary: 'ClickHouse',
  quote: name => `\`${name.replaceAll('`', '')}\``,
  below: (column, keys, kind) =>
    kind === 'map'
      ? `nullIf(toString(${column}[${literal(keys[0] ?? '')}]), '')`
      : `nullIf(trim(BOTH '"' FROM JSONExtractRaw(toString(${column}), ${keys.map(literal).join(', ')})), '')`,
  asText: expression => `toString(${expression})`,
  jsonText: column => `toString(${column})`,
  matches: (value, pattern) => `match(${value}, ${text(`^(${pattern})$`)})`,
  toDouble: value => `toFloat64OrNull(${value})`,
  toWhole: double => `accurateCastOrNull(${double}, 'Int64')`,
  toTime: column => `toDateTime(${column}, 'UTC')`,
  month: time => `formatDateTime(${time}, '%Y-%m')`,
  day: time => `formatDateTime(${time}, '%Y-%m-%d')`,
  hour: time => `formatDateTime(${time}, '%Y-%m-%d %H')`,
  tagged: value => `nullIf(extract(${value}, ${text('prompt[:=]([^",} ]+)')}), '')`,
  since: "toDateTime('2020-01-01 00:00:00', 'UTC')",
}
