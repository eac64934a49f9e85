import { Problem } from '../../model/problem.ts'
import { createTally, type Place, type Tallied, type Tally } from '../groups/tally.ts'
import { extract, isOf } from '../records/extract.ts'
import { type Row, rowsOf } from '../records/lookup.ts'
import type { UsageRecord } from '../records/record.ts'
import type { Shape } from '../shapes/shape.ts'
import { SHAPES, type ShapeName, shapeNames } from '../shapes/shapes.ts'
import { readAggregate } from './aggregate.ts'
import type { SourceFile } from './open-source.ts'
import { type Read, readRows } from './read-rows.ts'

export interface TallyOptions {
  /** The shape of the config, before all others. */
  own?: Shape | undefined
  /** The one that the user names. */
  named?: ShapeName | undefined
  by?: ((record: UsageRecord) => string) | undefined
  /** Milliseconds since 1970 for records without a time. */
  defaultAt?: number | undefined
  onBytes?: ((bytes: number) => void) | undefined
}

/** So many records are looked at before a file counts as one of no known shape. */
const looked = 1000

/**
 * Adds up the records of files, one after the other. Each file's shape is found by its content.
 * @throws Problem for a file of no known shape
 */
export async function tallyFiles(files: readonly SourceFile[], options: TallyOptions): Promise<Tallied> {
  const tally = createTally(options.by)
  for (const file of files) await tallyFile(file, tally, options)
  return tally.done()
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
