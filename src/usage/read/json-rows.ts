import { literal } from '../sql/dialect.ts'
import type { Engine } from './duckdb.ts'
import { layoutOf, type SourceFile } from './open-source.ts'

/** SQL for a file's records as JSON, one per row, NULL if one is not JSON. Of a table, only the wanted columns are read if they are given. */
export type JsonRows = (wanted?: ReadonlySet<string>) => string

/** The largest record, the same as when reading line by line. */
export const largest = 64 * 1024 * 1024

/** How DuckDB is to unpack a file. */
export const packedAs = ({ packed, layout }: SourceFile): string =>
  `compression = '${packed ?? (layout === 'csv' || layout === 'tsv' ? 'none' : 'uncompressed')}'`

export async function jsonRowsOf(engine: Engine, file: SourceFile): Promise<JsonRows> {
  const path = literal(file.path)
  const packed = packedAs(file)
  if (file.layout === 'lines')
    return () =>
      `(select json from read_ndjson_objects(${path}, ${packed}, ignore_errors = true, maximum_object_size = ${largest}))`
  if (file.layout === 'document')
    return () =>
      `(select json from read_json_objects(${path}, ${packed}, format = '${file.packed === 'zstd' ? 'auto' : 'array'}', maximum_object_size = ${largest}))`
  const table = file.layout === 'parquet' ? `read_parquet(${path})` : csv(path, packed, file.layout)
  const columns = await engine.rows(`describe select * from ${table}`)
  return wanted => {
    const pairs = columns.flatMap(({ column_name, column_type }) => {
      const name = String(column_name)
      return wanted && !wanted.has(name)
        ? []
        : [`${literal(name)}, ${asJson(`"${name.replaceAll('"', '""')}"`, column_type)}`]
    })
    return `(select json_object(${pairs.join(', ')}) as json from ${table})`
  }
}

/** The file with its layout, which for zstd only its unpacked first lines show. */
export async function withLayout(engine: Engine, file: SourceFile): Promise<SourceFile> {
  if (file.packed !== 'zstd') return file
  const whole = `columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = ''`
  const start = await engine.first(
    `select line from read_csv(${literal(file.path)}, compression = 'zstd', ${whole}, new_line = '\\n', ignore_errors = true, parallel = false) limit 3`,
  )
  return { ...file, layout: layoutOf(file.name, start.map(({ line }) => `${line}\n`).join('')) }
}

/**
 * CSV is read as the library does that is used without DuckDB: every cell is text, an empty cell is missing, and lines may be shorter or
 * longer than the first. A row of over 2 MB, which would need much memory, is left to that library. Reading in parallel is off because it
 * does not work if a cell has a line break.
 */
function csv(path: string, packed: string, layout: 'csv' | 'tsv'): string {
  const marks = `delim = ${layout === 'tsv' ? "'\t'" : "','"}, quote = '"', escape = '"'`
  return `read_csv(${path}, ${packed}, ${marks}, header = true, all_varchar = true, nullstr = '', null_padding = true, strict_mode = false, parallel = false)`
}

/** A cell may hold JSON as text. */
function asJson(column: string, type: unknown): string {
  if (type !== 'VARCHAR') return `to_json(${column})`
  return `case when left(ltrim(${column}), 1) in ('{', '[') and json_valid(${column}) then cast(${column} as json) else to_json(${column}) end`
}
