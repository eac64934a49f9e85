import { Problem } from '../../model/problem.ts'
import { type By, createTally, type Place, type Tallied, type Tally } from '../groups/tally.ts'
import { extract, isOf } from '../records/extract.ts'
import { isWithinText, type Row, rowsOf } from '../records/lookup.ts'
import { pathsOf, type Shape } from '../shapes/shape.ts'
import { SHAPES, type ShapeName, shapeNames } from '../shapes/shapes.ts'
import { readAggregate } from './aggregate.ts'
import type { Engine } from './duckdb.ts'
import { type JsonRows, jsonRowsOf, withLayout } from './json-rows.ts'
import type { SourceFile } from './open-source.ts'
import { type Read, readRows } from './read-rows.ts'
import { refuseCutOff } from './refuse-cut-off.ts'
import { tallyInDuckdb } from './tally-duckdb.ts'

export interface TallyOptions {
  /** The shape of the config, before all others. */
  own?: Shape | undefined
  /** The one that the user names. */
  named?: ShapeName | undefined
  by?: By | undefined
  /** Whether tasks and hours are kept, as a report needs them. */
  detailed?: boolean | undefined
  /** Milliseconds since 1970 for records without a time. */
  defaultAt?: number | undefined
  /** Bytes from which a file counts as large, for tests. */
  largeFrom?: number | undefined
  onBytes?: ((bytes: number) => void) | undefined
}

/** So many records are looked at before a file counts as one of no known shape. */
const looked = 1000

/**
 * Adds up the records of files, one after the other. Each file's shape is found by its content.
 * @throws Problem for a file of no known shape
 */
export async function tallyFiles(files: readonly SourceFile[], options: TallyOptions): Promise<Tallied> {
  const tally = createTally(options.by, options.detailed)
  const engine = await engineFor(files, options)
  try {
    for (const file of files) {
      const isDone = engine && isFor(file, options) && (await tallyByQuery(engine, file, tally, options))
      if (!isDone) await tallyFile(file, readRows(file, options.onBytes ?? (() => {})), tally, options)
    }
  } finally {
    engine?.close()
  }
  return tally.done()
}

/** Files above this many bytes are read by DuckDB, where it is installed. */
const large = 50 * 1024 * 1024

/** Whether DuckDB reads a file, if it is installed. */
function isFor(file: SourceFile, { largeFrom = large }: TallyOptions): boolean {
  return formatOf(file) !== undefined || file.bytes > largeFrom
}

/** What only DuckDB can open. */
const formatOf = ({ layout, packed }: SourceFile): 'Parquet' | 'zstd' | undefined =>
  layout === 'parquet' ? 'Parquet' : packed === 'zstd' ? 'zstd' : undefined

async function engineFor(files: readonly SourceFile[], options: TallyOptions): Promise<Engine | undefined> {
  if (!files.some(file => isFor(file, options))) return undefined
  const needing = files.find(file => formatOf(file) !== undefined)
  const { hasDuckdb, startDuckdb } = await import('./duckdb.ts')
  if (needing)
    return startDuckdb(
      `reading ${needing.name}, which is ${formatOf(needing) === 'zstd' ? 'compressed with zstd' : 'Parquet'},`,
    )
  return (await hasDuckdb()) ? startDuckdb('this') : undefined
}

/**
 * @returns false where the file has to be read line by line, which also says what is wrong with it
 * @throws Problem for what only DuckDB can open, and cannot be read
 */
async function tallyByQuery(engine: Engine, given: SourceFile, tally: Tally, options: TallyOptions): Promise<boolean> {
  const format = formatOf(given)
  try {
    // Beside the query, as unpacking twice takes no longer then.
    const whole = refuseCutOff(given)
    whole.catch(() => {})
    const file = await withLayout(engine, given)
    const json = await jsonRowsOf(engine, file)
    const shape = await flatShape(engine, json, options)
    if (shape) await tallyInDuckdb(engine, file, json, shape, tally, options)
    else if (format) await tallyFile(file, rowsBy(engine, json), tally, options)
    if (shape || format) await whole
    return shape !== undefined || format !== undefined
  } catch (error) {
    if (error instanceof Problem) throw error
    if (!format) return false
    throw new Problem(`${given.name} is not readable as ${format}.`, { remedy: 'It may be cut off: write it again.' })
  }
}

/**
 * The shape of a file whose records DuckDB can add up: those that are rows. Undefined for documents, for spans with attributes as lists, for
 * rows that sum up calls, and for JSON within texts.
 */
async function flatShape(engine: Engine, json: JsonRows, options: TallyOptions): Promise<Shape | undefined> {
  const first = await engine.first(`select json from ${json()} where json is not null limit ${looked}`)
  const values = first.flatMap(({ json }): unknown => (typeof json === 'string' ? JSON.parse(json) : []))
  const named = options.named && SHAPES[options.named]
  const shape = named ?? values.map(value => shapeOf(value, options.own)).find(found => found !== undefined)
  if (!shape || shape.meter || shape.fields.calls) return undefined
  const paths = pathsOf(shape)
  const isFlat = (value: unknown) =>
    rowsOf(value, shape.rows).every(({ parents }) => parents.length === 0) &&
    !Array.isArray((value as { attributes?: unknown }).attributes) &&
    !paths.some(path => isWithinText(value, path))
  return values.every(isFlat) ? shape : undefined
}

/** The records of a file that only DuckDB can open. */
async function* rowsBy(engine: Engine, json: JsonRows): AsyncGenerator<Read> {
  let line = 0
  for await (const rows of engine.stream(`select json from ${json()}`))
    for (const { json } of rows)
      yield json === null ? { line: ++line, trouble: 'not-json' } : { line: ++line, value: JSON.parse(String(json)) }
}

async function tallyFile(
  file: SourceFile,
  rows: AsyncIterable<Read>,
  tally: Tally,
  options: TallyOptions,
): Promise<void> {
  let shape: Shape | undefined = options.named && SHAPES[options.named]
  const waiting: Read[] = []
  for await (const read of rows) {
    if (shape) {
      addRow(read, shape, file, tally, options)
      continue
    }
    waiting.push(read)
    if ('value' in read) shape = shapeOf(read.value, options.own)
    if (shape) for (const each of waiting.splice(0)) addRow(each, shape, file, tally, options)
    else if (waiting.length >= looked) break
  }
  if (waiting.some(read => 'value' in read)) throw unknownShape(file)
  for (const read of waiting) if ('trouble' in read) tally.breaks(read.trouble, { file: file.name, line: read.line })
}

function unknownShape({ name }: SourceFile): Problem {
  return new Problem(`the records in ${name} are of no known shape.`, {
    remedy:
      'Say where their fields are under `usage_import.fields` in promptcost.yml. Known shapes: docs/usage.md#shapes',
  })
}

/** The first shape that one of a record's rows has the paths of. */
export function shapeOf(value: unknown, own: Shape | undefined): Shape | undefined {
  const known = shapeNames.map((name): Shape => SHAPES[name])
  return [...(own ? [own] : []), ...known].find(shape =>
    rowsOf(value, shape.rows)
      .slice(0, looked)
      .some(row => isOf(shape, row)),
  )
}

function addRow(read: Read, shape: Shape, file: SourceFile, tally: Tally, options: TallyOptions): void {
  const place = { file: file.name, line: read.line }
  if ('trouble' in read) tally.breaks(read.trouble, place)
  else if (shape === SHAPES.aggregate) addAggregate(read.value, tally, place)
  else for (const row of rowsOf(read.value, shape.rows)) addOne(row, shape, tally, place, options)
}

function addAggregate(value: unknown, tally: Tally, place: Place): void {
  const group = readAggregate({ value, parents: [] })
  if (typeof group === 'string') tally.breaks(group, place)
  else tally.addWhole(group)
}

function addOne(row: Row, shape: Shape, tally: Tally, place: Place, { defaultAt }: TallyOptions): void {
  const found = extract(shape, row)
  if ('passed' in found) tally.pass()
  else if ('record' in found)
    tally.add(found.record.at === undefined ? { ...found.record, at: defaultAt } : found.record)
  else {
    const { trouble } = found
    tally.breaks(trouble === 'no-counts' && !isOf(shape, row) ? 'other-shape' : trouble, place)
  }
}
