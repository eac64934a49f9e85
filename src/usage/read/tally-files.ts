import { Problem } from '../../model/problem.ts'
import { type By, createTally, type Place, type Tallied, type Tally } from '../groups/tally.ts'
import { extract, isOf } from '../records/extract.ts'
import { type Row, rowsOf } from '../records/lookup.ts'
import type { Shape } from '../shapes/shape.ts'
import { SHAPES, type ShapeName, shapeNames } from '../shapes/shapes.ts'
import { readAggregate } from './aggregate.ts'
import type { Engine } from './duckdb.ts'
import type { SourceFile } from './open-source.ts'
import { type Read, readRows } from './read-rows.ts'
import { jsonRows, tallyInDuckdb } from './tally-duckdb.ts'

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
  const engine = await engineFor(files, options.largeFrom ?? large)
  try {
    for (const file of files) {
      const isLarge =
        file.layout === 'parquet' || (file.layout === 'lines' && file.bytes > (options.largeFrom ?? large))
      const shape = engine && isLarge ? await flatShape(engine, file, options) : undefined
      if (engine && shape) await tallyInDuckdb(engine, file, shape, tally, options)
      else await tallyFile(file, tally, options)
    }
  } finally {
    engine?.close()
  }
  return tally.done()
}

/** Files above this many bytes are read by DuckDB, where it is installed. */
const large = 50 * 1024 * 1024

async function engineFor(files: readonly SourceFile[], from: number): Promise<Engine | undefined> {
  const parquet = files.find(({ layout }) => layout === 'parquet')
  const isLarge = files.some(({ layout, bytes }) => layout === 'lines' && bytes > from)
  if (!parquet && !isLarge) return undefined
  const { hasDuckdb, startDuckdb } = await import('./duckdb.ts')
  if (parquet) return startDuckdb(`reading ${parquet.name}, which is Parquet,`)
  return (await hasDuckdb()) ? startDuckdb('this') : undefined
}

/**
 * The shape of a file that DuckDB can read: one whose records are rows. Undefined for documents, and for spans with attributes as lists.
 * @throws Problem for Parquet of no known shape
 */
async function flatShape(engine: Engine, file: SourceFile, options: TallyOptions): Promise<Shape | undefined> {
  const first = await engine.first(`select json from ${jsonRows(file)} where json is not null limit ${looked}`)
  const values = first.flatMap(({ json }): unknown => (typeof json === 'string' ? JSON.parse(json) : []))
  const named = options.named && SHAPES[options.named]
  const shape = named ?? values.map(value => shapeOf(value, options.own)).find(found => found !== undefined)
  if (file.layout === 'parquet' && !shape) throw unknownShape(file)
  const isFlat = (value: unknown) =>
    rowsOf(value, shape?.rows).every(({ parents }) => parents.length === 0) &&
    !Array.isArray((value as { attributes?: unknown }).attributes)
  const { meter, fields } = shape ?? { meter: undefined, fields: { calls: [''] } }
  return values.every(isFlat) && !meter && !fields.calls ? shape : undefined
}

async function tallyFile(file: SourceFile, tally: Tally, options: TallyOptions): Promise<void> {
  let shape: Shape | undefined = options.named && SHAPES[options.named]
  const waiting: Read[] = []
  for await (const read of readRows(file, options.onBytes ?? (() => {}))) {
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
