import { csvLibrary } from './csv-library.ts'

/** Reading what is made to be slow takes up to a microsecond for each of these. */
const MOST_CHARACTERS = 4 * 1024 * 1024
/** How many parsed texts are kept: the files that a config names are asked for several times before it is parsed. */
const MOST_KEPT = 50

const kept = new Map<string, Map<string, string>[]>()

/**
 * Rows of comma-separated values (RFC 4180) by the names of the first row, at most `most` of them. A quote that does not close ends
 * with the text. Of a longer text than any file of promptcost's, nothing is read.
 */
export function readCsv(text: string, most: number): Map<string, string>[] {
  const key = `${most} ${text}`
  const known = kept.get(key)
  if (known) return known
  const rows = text.length > MOST_CHARACTERS ? [] : rowsOf(text, most)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, rows)
  return rows
}

function rowsOf(text: string, most: number): Map<string, string>[] {
  const [names, ...rows] = fieldsOf(text, most + 1) ?? fieldsOf(`${text}"`, most + 1) ?? []
  return rows.map(fields => new Map(names?.map((name, i) => [name.trim(), fields[i] ?? ''])))
}

/** Undefined where a quote stays open. */
function fieldsOf(text: string, most: number): string[][] | undefined {
  try {
    return csvLibrary().parse(text, {
      bom: true,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: most,
    })
  } catch {
    return undefined
  }
}
