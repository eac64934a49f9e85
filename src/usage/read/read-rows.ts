import { parse } from 'csv-parse'
import { Problem } from '../../model/problem.ts'
import { bytesOf, isOfUnpacker, type SourceFile } from './open-source.ts'
import { cutOff } from './refuse-cut-off.ts'

/** A record with its line, or why there is none. */
export type Read = { line: number; value: unknown } | { line: number; trouble: 'not-json' | 'too-long' }

/** A document is read whole. */
const largestDocument = 256 * 1024 * 1024
/** Characters of one line. */
const longestLine = 64 * 1024 * 1024

/**
 * The records of a file, one at a time, so that memory does not grow with the file.
 * @param onBytes is called with the number of bytes that were read of the file as it is
 * @throws Problem for a compressed file that is cut off
 */
export async function* readRows(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Read> {
  try {
    if (file.layout === 'lines') yield* lines(file, onBytes)
    else if (file.layout === 'document') yield* document(file, onBytes)
    else yield* table(file, onBytes)
  } catch (error) {
    throw isOfUnpacker(error) ? cutOff(file) : error
  }
}

async function* lines(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Read> {
  let line = 0
  for await (const text of textLines(file, onBytes)) {
    line++
    if (text === undefined) yield { line, trouble: 'too-long' }
    else if (text.trim() !== '') yield fromJson(line === 1 ? text.replace(/^\uFEFF/, '') : text, line)
  }
}

function fromJson(text: string, line: number): Read {
  try {
    return { line, value: JSON.parse(text) }
  } catch {
    return { line, trouble: 'not-json' }
  }
}

/** The lines of a file; undefined for one that is longer than any record. */
async function* textLines(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  let isTooLong = false
  for await (const chunk of bytesOf(file, onBytes)) {
    rest += decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield isTooLong ? undefined : rest.slice(from, end)
      isTooLong = false
      from = end + 1
    }
    rest = rest.slice(from)
    if (rest.length > longestLine) [rest, isTooLong] = ['', true]
  }
  rest += decoder.decode()
  if (isTooLong) yield undefined
  else if (rest !== '') yield rest
}

async function* document(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Read> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytesOf(file, onBytes)) {
    size += chunk.length
    if (size > largestDocument)
      throw new Problem(`${file.name} is one JSON document of more than 256 MiB.`, {
        remedy: 'Write it as JSONL, one record a line: jq -c ".[]" FILE > records.jsonl',
      })
    chunks.push(chunk)
  }
  const read = fromJson(
    Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    1,
  )
  if ('trouble' in read || !Array.isArray(read.value)) yield read
  else for (const value of read.value) yield { line: 1, value }
}

async function* table(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Read> {
  const delimiter = file.layout === 'tsv' ? '\t' : ','
  const parser = parse({
    delimiter,
    bom: true,
    columns: true,
    // An empty cell is a missing value.
    cast: text => (text === '' ? undefined : text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestLine,
  })
  const stream = bytesOf(file, onBytes)
  stream.on('error', error => parser.destroy(error))
  stream.pipe(parser)
  try {
    for await (const { record, info } of parser) yield { line: info.lines, value: record }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))
      throw new Problem(`${file.name} is not readable as ${file.layout.toUpperCase()} (${error.code}).`, {
        remedy: 'Name files with JSONL, JSON, CSV or Parquet.',
      })
    throw error
  } finally {
    stream.destroy()
  }
}
