/** What a column of a table holds. */
export type ColumnKind = 'text' | 'json' | 'map' | 'number' | 'time'

/** How one database writes what the query needs. Every function takes and gives SQL. */
export interface Dialect {
  summary: string
  /** A name of a table or column. */
  quote(name: string): string
  /** The text at a path of keys below a column; NULL where there is none. */
  below(column: string, keys: readonly string[], kind: ColumnKind): string
  /** A number as text. */
  asText(expression: string): string
  /** A column with JSON as text, whether its type is JSON, text or a list. */
  jsonText(column: string): string
  /** Whether a text is wholly of a pattern, of those that all engines share. */
  matches(text: string, pattern: string): string
  toDouble(text: string): string
  toWhole(double: string): string
  /** A column's time in UTC. */
  toTime(column: string): string
  month(time: string): string
  day(time: string): string
  hour(time: string): string
  /** The name in a tag `prompt:NAME` of a list of tags. */
  tagged(text: string): string
  /** A date and time of which earlier ones are mistakes. */
  since: string
}

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
