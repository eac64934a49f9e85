import { existsSync, readFileSync } from 'node:fs'
import { Problem } from '../model/problem.ts'

/** Beside the bundle, beside the folder of its chunks, or where the bundle would be when the source itself runs. */
const folders = ['./ranks/', '../ranks/', '../../dist/ranks/']

/** The file that a vocabulary was compiled into, by `scripts/build-ranks.ts` or `scripts/build-claude.ts`. */
export function readTable(name: string): Uint8Array {
  const paths = folders.map(folder => new URL(`${folder}${name}.bin`, import.meta.url))
  const path = paths.find(existsSync)
  if (!path)
    throw new Problem(`the table of ${name} is missing from this installation`, { remedy: 'Install promptcost again.' })
  return readFileSync(path)
}
