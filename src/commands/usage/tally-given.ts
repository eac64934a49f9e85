import { Problem } from '../../model/problem.ts'
import type { By, Tallied } from '../../usage/groups/tally.ts'
import { refuseUnusable } from '../../usage/import-records.ts'
import { ownShape } from '../../usage/read/own-shape.ts'
import { tallyFiles } from '../../usage/read/tally-files.ts'
import { type ShapeName, shapeNames } from '../../usage/shapes/shapes.ts'
import type { Given, Io } from '../command.ts'
import { progressOf } from './progress.ts'
import { type RecordsHere, sourcesOf } from './records-here.ts'
import type { shapeOptions } from './shape-options.ts'

type Options = Given<typeof shapeOptions>['options']

/**
 * Reads the records that a command line names.
 * @throws Problem where they cannot be read, or would give a wrong result
 */
export async function tallyGiven(
  sources: readonly string[],
  { shape, month, ...options }: Options,
  { config }: RecordsHere,
  io: Io,
  kept: { by?: By; detailed?: boolean } = {},
): Promise<Tallied> {
  const files = await sourcesOf(sources, io.cwd)
  const progress = progressOf(
    io,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  const own = config.head && ownShape(config.head.usageImport)
  const named = shapeNamed(shape)
  const tallied = await tallyFiles(files, { own, named, ...kept, defaultAt: startOf(month), onBytes: progress.onBytes })
  progress.end()
  refuseUnusable(
    tallied,
    files.map(({ name }) => name),
    options['skip-broken'],
  )
  return tallied
}

function shapeNamed(name: string | undefined): ShapeName | undefined {
  if (name === undefined) return undefined
  const found = shapeNames.find(each => each === name)
  if (!found)
    throw new Problem(`--shape ${JSON.stringify(name)} is no shape of records.`, {
      remedy: `Shapes: ${shapeNames.join(', ')}.`,
    })
  return found
}

function startOf(month: string | undefined): number | undefined {
  if (month === undefined) return undefined
  if (!/^20[2-9]\d-(0[1-9]|1[0-2])$/.test(month))
    throw new Problem(`--month ${JSON.stringify(month)} is no month.`, { remedy: 'Write for example --month 2026-10.' })
  return Date.parse(`${month}-01`)
}
