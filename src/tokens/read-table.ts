import { existsSync, readFileSync } from 'node:fs'
import { Problem } from '../model/problem.ts'
import { isPacked, unpackTable } from './packed-table.ts'
import { openTable, type Table } from './table.ts'

/** Beside the bundle, beside the folder of its chunks, or where the bundle would be when the source itself runs. */
const folders = ['./ranks/', '../ranks/', '../../dist/ranks/']

/**
 * The table of a vocabulary, from the file that it was compiled into by `scripts/build-ranks.ts`, `build-open-ranks.ts` or
 * `build-claude.ts`. Less used ones are packed, and unpacked at first use.
 */
export function readTable(name: string): Table {
  const path = folders.map(folder => new URL(`${folder}${name}.bin`, import.meta.url)).find(existsSync)
  if (!path)
    throw new Problem(`the table of ${name} is missing from this installation`, { remedy: 'Install promptcost again.' })
  const file = readFileSync(path)
  return isPacked(file) ? unpackTable(file) : openTable(file)
}
