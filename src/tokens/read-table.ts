import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { Problem } from '../model/problem.ts'

/** Beside the bundle, beside the folder of its chunks, or where the bundle would be when the source itself runs. */
const folders = ['./ranks/', '../ranks/', '../../dist/ranks/']

/**
 * The file that a vocabulary was compiled into, by `scripts/build-ranks.ts`, `build-open-ranks.ts` or `build-claude.ts`. Those that fewer
 * ask for are packed, and unpacked at first use.
 */
export function readTable(name: string): Uint8Array {
  const paths = folders.map(folder => new URL(`${folder}${name}.bin`, import.meta.url))
  const path = paths.find(existsSync)
  if (path) return readFileSync(path)
  const packed = paths.map(({ href }) => new URL(`${href}.br`)).find(existsSync)
  if (packed) return brotliDecompressSync(readFileSync(packed))
  throw new Problem(`the table of ${name} is missing from this installation`, { remedy: 'Install promptcost again.' })
}
