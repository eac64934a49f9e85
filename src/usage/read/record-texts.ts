import { literal } from '../sql/dialect.ts'
import { duckdb, jsonPath } from '../sql/dialects/duckdb.ts'
import { type JsonRows, largest, packedAs } from './json-rows.ts'
import type { SourceFile } from './open-source.ts'

/** Where a query finds the texts at the paths of a record. */
export interface RecordTexts {
  /** The text at a path, in SQL. Each path that is asked for makes the query slower. */
  at(path: string): string
  /** The records with these texts, in SQL, once all paths are known. */
  source(): string
  /** Whether a record is not JSON, in SQL. */
  isLost: string
}

/** By the record as JSON. All paths are taken from it at once: each by itself would parse it anew. */
export function textsOfJson(json: JsonRows): RecordTexts {
  const paths: string[] = []
  return {
    at: path => `p[${placeIn(paths, path)}]`,
    source: () =>
      `select json, json_extract_string(json, [${paths.map(path => literal(jsonPath(path.split('/')))).join(', ')}]) as p from ${json(new Set(paths.map(top)))}`,
    isLost: 'json is null',
  }
}

/**
 * By columns of a file of lines, so that DuckDB parses each line once. It reads a line that is not JSON as one without any of the columns, so
 * that `isLost` is true for both.
 */
export function textsOfColumns(file: SourceFile): RecordTexts {
  const paths: string[] = []
  const { quote } = duckdb
  return {
    at: path => `c${placeIn(paths, path)}`,
    source() {
      const tops = [...new Set(paths.map(top))]
      const below = (name: string) => paths.filter(path => top(path) === name && path !== name)
      const isMap = (name: string) => below(name).length > 0
      const maps = tops.filter(isMap)
      const types = tops.map(name => `${literal(name)}: '${isMap(name) ? 'JSON' : 'VARCHAR'}'`)
      // No key has a slash in it, as that is what separates the keys of a path.
      const extracted = maps.map(
        (name, i) =>
          `, json_extract_string(${quote(name)}, [${below(name)
            .map(path => literal(jsonPath(path.split('/').slice(1))))
            .join(', ')}]) as "/${i}"`,
      )
      const texts = paths.map((path, i) => {
        const name = top(path)
        const column = quote(name)
        if (path !== name) return `"/${maps.indexOf(name)}"[${below(name).indexOf(path) + 1}] as c${i + 1}`
        return `${isMap(name) ? `json_extract_string(${column}, '$')` : column} as c${i + 1}`
      })
      const options = `columns = {${types.join(', ')}}, ${packedAs(file)}, ignore_errors = true, maximum_object_size = ${largest}`
      const blank = tops.map(name => `${quote(name)} is null`).join(' and ')
      return `select ${texts.join(', ')}, ${blank} as is_blank from (select *${extracted.join('')} from read_ndjson(${literal(file.path)}, ${options}))`
    },
    isLost: 'is_blank',
  }
}

const top = (path: string): string => path.split('/')[0] ?? ''

/** The place of a path from 1, which is a new one where nobody asked for it yet. */
function placeIn(paths: string[], path: string): number {
  const index = paths.indexOf(path)
  return index < 0 ? paths.push(path) : index + 1
}
